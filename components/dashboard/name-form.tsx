import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestListName } from '../../lib/model/lengths';
import { Button } from '../ui/button';

/** As lib/model/list.ts has it. */

type NameFormProps = { name: string; submitLabel: string; onName: (name: string) => void; onCancel: () => void };

/** Asks for a list's name; Escape goes back. */
export function NameForm({ name, submitLabel, onName, onCancel }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.select(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    onName(field.current?.value.trim() ?? '');
  };

  return (
    <form class="name-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label class="visually-hidden" for={id}>
        {i18n.t('dashboard.lists.name')}
      </label>
      <input
        id={id}
        class="field"
        required
        pattern=".*\S.*"
        title={i18n.t('dashboard.lists.nameProblem')}
        maxLength={longestListName}
        defaultValue={name}
        placeholder={i18n.t('dashboard.lists.name')}
        ref={field}
      />
      <Button look="primary" type="submit">
        {submitLabel}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {i18n.t('dashboard.lists.cancel')}
      </Button>
    </form>
  );
}
