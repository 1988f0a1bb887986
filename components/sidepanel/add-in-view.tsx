import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { List } from '../../lib/model/list';
import { Button } from '../ui/button';
import { plus } from '../ui/drawings';
import { Icon } from '../ui/icon';
import type { WorkingSteps } from './use-working-steps';

type AddInViewProps = { name: string; list: List; onAdd: NonNullable<WorkingSteps['add']> };

/** One click puts the creator in view on the working list. */
export function AddInView({ name, list, onAdd }: AddInViewProps) {
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    await onAdd();
    setBusy(false);
  };
  return (
    <Button disabled={busy} aria-label={i18n.t('sidepanel.list.addTo', [name, list.name])} onClick={add}>
      <Icon of={plus} />
      {i18n.t('sidepanel.list.add', [name])}
    </Button>
  );
}
