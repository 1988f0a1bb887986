import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestTag } from '../../../lib/model/lengths';
import { folded } from '../../../lib/store/names';
import { close } from '../../ui/drawings';
import { Icon } from '../../ui/icon';

type TagsFieldProps = { tags: readonly string[]; onAdd: (tag: string) => void; onRemove: (tag: string) => void };

/** Tags as they are, and a field for the next one; Enter or a comma adds it, Backspace in the empty field takes the last one away. */
export function TagsField({ tags, onAdd, onRemove }: TagsFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  const add = (text: string) => {
    setTyped('');
    const tag = text.trim();
    if (tag !== '' && !tags.some((one) => folded(one) === folded(tag))) onAdd(tag);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
  };
  const remove = (tag: string) => {
    onRemove(tag);
    field.current?.focus();
  };

  return (
    <div class="edit-field">
      <label class="label" for={id}>
        {i18n.t('dossier.notes.tags')}
      </label>
      <div class="tags">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
            <button type="button" aria-label={i18n.t('dossier.notes.untag', [tag])} onClick={() => remove(tag)}>
              <Icon of={close} />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={field}
          value={typed}
          maxLength={longestTag}
          dir="auto"
          placeholder={i18n.t('dossier.notes.add_tag')}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => add(typed)}
        />
      </div>
    </div>
  );
}
