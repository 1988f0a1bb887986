import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteName } from '../../lib/platforms/sites';
import type { Database } from '../../lib/store/database';
import { formatCount } from '../ui/format';
import { creatorTitle } from './creator-title';
import { creatorsOf, type Findable, findCreators } from './find-creators';
import './creator-picker.css';

const most = 8;

type Picked = { id: string; title: string };

type CreatorPickerProps = {
  db: Database;
  label: string;
  /** Ids of those that cannot be picked (any more). */
  without: readonly string[];
  /** Whom it finds: those on lists, or everybody that is remembered. */
  among?: 'lists' | 'all';
  onPick: (picked: Picked) => void;
};

/** Loads whom a search can find, from the moment that somebody turns to it. */
function useFindable(db: Database, among: 'lists' | 'all', wanted: boolean): { all: readonly Findable[]; loading: boolean } {
  const [all, setAll] = useState<readonly Findable[]>([]);
  const [loading, setLoading] = useState(true);
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const load = async () => {
      let sofar: Findable[] = [];
      for await (const some of creatorsOf(db, among, stop.signal)) {
        sofar = [...sofar, ...some];
        if (!stop.signal.aborted) setAll(sofar);
      }
      if (!stop.signal.aborted) setLoading(false);
    };
    load().catch(() => setLoading(false));
    return () => stop.abort();
  }, [db, among, wanted]);
  return { all, loading };
}

/** A field that finds a remembered creator by name, handle or network; arrow keys and Enter pick one. */
export function CreatorPicker({ db, label, without, among = 'all', onPick }: CreatorPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(0);
  const { all, loading } = useFindable(db, among, wanted);
  const gone = without.join();
  const found = useMemo(() => findCreators(all, typed, new Set(without), most), [all, typed, gone]);
  const shown = open && typed.trim() !== '';
  const current = Math.min(active, found.length - 1);

  const pick = (one: Findable | undefined) => {
    if (!one) return;
    setTyped('');
    setOpen(false);
    onPick({ id: one.id, title: creatorTitle(one) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const steps: Record<string, (() => void) | undefined> = {
      ArrowDown: () => setActive(Math.min(found.length - 1, current + 1)),
      ArrowUp: () => setActive(Math.max(0, current - 1)),
      Enter: () => pick(shown ? found[current] : undefined),
      Escape: shown ? () => setOpen(false) : undefined,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  return (
    <div class="picker">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        role="combobox"
        autocomplete="off"
        aria-expanded={shown && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[current] ? `${id}-${found[current].id}` : undefined}
        placeholder={i18n.t('compare.picker.placeholder')}
        value={typed}
        onFocus={() => setWanted(true)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={!shown || found.length === 0}>
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active one (aria-activedescendant)
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={one.id}
            id={`${id}-${one.id}`}
            role="option"
            aria-selected={index === current}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(index)}
            onClick={() => pick(one)}
          >
            <bdi class="picker-name">{creatorTitle(one)}</bdi>
            <span class="soft">
              {one.handle !== null && <bdi>@{one.handle} · </bdi>}
              {siteName(one.platform)} · {formatCount(one.followers, 'compact')}
            </span>
          </div>
        ))}
      </div>
      <p class="soft" role="status">
        {shown && found.length === 0 && (loading ? i18n.t('compare.picker.loading') : i18n.t('compare.picker.nobody'))}
      </p>
    </div>
  );
}
