import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldForSearch, searchedWords } from '../../../../lib/desk/fold';
import { formatNumber } from '../../../ui/format';

type Choice = {
  value: string;
  text: string;
  shown?: ComponentChildren;
  /** How many creators have it; null where that is not counted. */
  count: number | null;
  checked: boolean | 'some';
};

type CheckListProps = {
  label: string;
  choices: readonly Choice[];
  onToggle: (value: string, checked: boolean) => void;
  /** Makes what was typed and is not among the choices; absent where nothing can be made. */
  onMake?: (text: string) => void;
  longestMade?: number;
};

/** From so many on a field helps to find one. */
const manyChoices = 8;

/** As many as are drawn at once; the field finds the others. */
const mostDrawn = 200;

/** Things to tick, with a field to find them by. Arrow keys go from one to the next. */
export function CheckList({ label, choices, onToggle, onMake, longestMade }: CheckListProps) {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const words = searchedWords(typed);
  const found = choices.filter(({ text }) => words.every((word) => foldForSearch(text).includes(word)));
  const made = typed.trim();
  const isNew = made !== '' && !choices.some(({ text }) => foldForSearch(text) === foldForSearch(made));

  const make = () => {
    if (isNew) onMake?.(made);
    else if (found[0]) onToggle(found[0].value, found[0].checked !== true);
    setTyped('');
  };

  return (
    <fieldset class="check-list" ref={list} onKeyDown={(event) => moveBetween(event, list.current)}>
      <legend class="visually-hidden">{label}</legend>
      {(choices.length >= manyChoices || onMake) && (
        <input
          class="field"
          type="search"
          value={typed}
          maxLength={longestMade}
          placeholder={onMake ? i18n.t('desk.choices.findOrAdd') : i18n.t('desk.choices.find')}
          aria-label={onMake ? i18n.t('desk.choices.findOrAdd') : i18n.t('desk.choices.find')}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || made === '') return;
            event.preventDefault();
            make();
          }}
        />
      )}
      <div class="check-items">
        {found.slice(0, mostDrawn).map((choice) => (
          <CheckItem key={choice.value} choice={choice} onToggle={onToggle} />
        ))}
        {onMake && isNew && (
          <button type="button" class="menu-item" onClick={make}>
            <span class="menu-text">{i18n.t('desk.choices.make', [made])}</span>
          </button>
        )}
        {found.length === 0 && !(onMake && isNew) && <p class="soft check-none">{i18n.t('desk.choices.none')}</p>}
      </div>
    </fieldset>
  );
}

function CheckItem({ choice: { value, text, shown, count, checked }, onToggle }: { choice: Choice; onToggle: CheckListProps['onToggle'] }) {
  return (
    <label class="check-item">
      <input
        type="checkbox"
        checked={checked === true}
        indeterminate={checked === 'some'}
        aria-label={shown === undefined ? undefined : text}
        onChange={(event) => onToggle(value, event.currentTarget.checked)}
      />
      <span class="menu-text" dir="auto">
        {shown ?? text}
      </span>
      {count !== null && <span class="size">{formatNumber(count)}</span>}
    </label>
  );
}

function moveBetween(event: KeyboardEvent, list: HTMLElement | null) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...(list?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const to = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
