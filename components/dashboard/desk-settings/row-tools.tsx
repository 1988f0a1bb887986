import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { down, grip as gripDrawing, trash, up } from '../../ui/drawings';
import { Icon } from '../../ui/icon';

type GripProps = { name: string; grip: { draggable: boolean; onDragStart: (event: DragEvent) => void; onDragEnd: () => void } };

/** What a row is dragged by. For the pointer only: keys have the buttons at the other end. */
export function Grip({ name, grip }: GripProps) {
  return (
    <span class="desk-grip" aria-hidden="true" title={i18n.t('deskSettings.drag', [name])} {...grip}>
      <Icon of={gripDrawing} />
    </span>
  );
}

type RowToolsProps = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** Why it cannot be removed; null when it can. */
  stays: string | null;
  onMove: (by: number) => void;
  onRemove: () => void;
};

/** Up, down and away. */
export function RowTools({ name, isFirst, isLast, stays, onMove, onRemove }: RowToolsProps) {
  const [upwards, downwards] = [i18n.t('deskSettings.up', [name]), i18n.t('deskSettings.down', [name])];
  const remove = i18n.t('deskSettings.remove', [name]);
  return (
    <span class="desk-tools">
      <Button look="icon" aria-label={upwards} title={upwards} disabled={isFirst} onClick={() => onMove(-1)}>
        <Icon of={up} />
      </Button>
      <Button look="icon" aria-label={downwards} title={downwards} disabled={isLast} onClick={() => onMove(1)}>
        <Icon of={down} />
      </Button>
      <Button look="icon" aria-label={remove} title={stays ?? remove} disabled={stays !== null} onClick={onRemove}>
        <Icon of={trash} />
      </Button>
    </span>
  );
}
