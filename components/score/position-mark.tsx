import { i18n } from '#i18n';
import type { Position } from '../../lib/model/assessment';
import { check, down, up, wave } from '../ui/drawings';
import { Icon } from '../ui/icon';

const icons: Record<Position, string> = { below: down, within: check, above: up, unclear: wave };

/** Where a figure stands against what is usual: an arrow or tick, and the word (to screen readers only, where `brief`). */
export function PositionMark({ position, brief = false }: { position: Position; brief?: boolean }) {
  return (
    <span class={`position position-${position}`}>
      <Icon of={icons[position]} />
      <span class={brief ? 'visually-hidden' : undefined}>{i18n.t(`score.position.${position}`)}</span>
    </span>
  );
}
