import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { List } from '../../lib/model/list';
import { changeSettings } from '../../lib/store/settings';
import { Button } from '../ui/button';
import { counted } from '../ui/counted';
import { down, up } from '../ui/drawings';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/icon';
import type { WorkingSteps } from './use-working-steps';

type ListHeadProps = { lists: readonly List[]; list: List; ids: readonly string[]; here: string | null; steps: WorkingSteps };

/** Which list is worked on, where on it one is, and the way to its next and previous creator. */
export function ListHead({ lists, list, ids, here, steps }: ListHeadProps) {
  const id = useId();
  const at = here === null ? -1 : ids.indexOf(here);
  const choose = (workingListId: string) => void changeSettings((settings) => ({ ...settings, workingListId }));
  const place =
    at < 0
      ? counted('dashboard.lists.creators', ids.length)
      : i18n.t('sidepanel.list.place', [formatNumber(at + 1), formatNumber(ids.length)]);
  return (
    <header class="working-head">
      <label class="label" for={id}>
        {i18n.t('sidepanel.list.title')}
      </label>
      <p class="soft place">{place}</p>
      <select id={id} class="field" value={list.id} onChange={(event) => choose(event.currentTarget.value)}>
        {lists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div class="steps">
        <StepButton
          name={i18n.t('sidepanel.list.previous')}
          drawing={up}
          disabled={ids.length === 0 || at === 0}
          onClick={() => steps.go(-1)}
        />
        <StepButton
          name={i18n.t('sidepanel.list.next')}
          drawing={down}
          disabled={ids.length === 0 || at === ids.length - 1}
          onClick={() => steps.go(1)}
        />
      </div>
    </header>
  );
}

type StepButtonProps = { name: string; drawing: string; disabled: boolean; onClick: () => Promise<void> };

function StepButton({ name, drawing, disabled, onClick }: StepButtonProps) {
  return (
    <Button look="icon" aria-label={name} title={name} disabled={disabled} onClick={() => void onClick()}>
      <Icon of={drawing} />
    </Button>
  );
}
