import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Judged, SavedIn } from '../../lib/messages/protocol';
import { Button } from '../ui/button';
import { bookmark, check } from '../ui/drawings';
import { Failure } from '../ui/failure';
import { Icon } from '../ui/icon';
import { SaveForm } from '../ui/save-form';
import { statusName } from '../ui/status-name';
import type { OverlayActions } from './actions';
import { type Saving, useSaving } from './use-saving';

/** Does a step; what had the focus may be gone afterwards. */
type Then = (step: Promise<void>) => void;

function SavedLine({ saved, saving, then }: { saved: SavedIn; saving: Saving; then: Then }) {
  return (
    <li class="saved">
      <Icon of={check} />
      <span class="saved-name">
        {i18n.t('overlay.already_in', [saved.listName])}
        {saved.status && (
          <>
            {' · '}
            <span class="soft">{statusName(saved.status)}</span>
          </>
        )}
      </span>
      <Button
        look="quiet"
        disabled={saving.busy}
        aria-label={i18n.t('overlay.remove_from', [saved.listName])}
        onClick={() => then(saving.remove(saved, false))}
      >
        {i18n.t('overlay.remove')}
      </Button>
    </li>
  );
}

function OutcomeLine({ saving: { outcome, remove }, then }: { saving: Saving; then: Then }) {
  if (outcome === null || outcome.kind === 'failed') return null;
  return (
    <>
      <span>{i18n.t(`overlay.outcome.${outcome.kind}`, [outcome.listName])}</span>
      {outcome.kind === 'saved' && (
        <Button look="quiet" onClick={() => then(remove(outcome, outcome.newList))}>
          {i18n.t('overlay.undo')}
        </Button>
      )}
    </>
  );
}

type SaveButtonsProps = { judged: Judged; saving: Saving; then: Then };

/** One click saves to the list that was used last; the other button asks where, and why. */
function SaveButtons({ judged: { proposes, savedIn }, saving, then }: SaveButtonsProps) {
  const usual = savedIn.some((saved) => saved.listId === proposes?.listId) ? null : proposes;
  const isSaved = savedIn.length > 0;
  return (
    <div class="actions">
      {usual && (
        <Button look="primary" disabled={saving.busy} onClick={() => then(saving.save({ listId: usual.listId }, ''))}>
          <Icon of={bookmark} />
          {i18n.t('overlay.save_to', [usual.listName])}
        </Button>
      )}
      <Button look={usual || isSaved ? 'plain' : 'primary'} disabled={saving.busy} onClick={saving.choose}>
        {!usual && <Icon of={bookmark} />}
        {usual ? i18n.t('overlay.save_elsewhere') : isSaved ? i18n.t('overlay.save_to_another') : i18n.t('overlay.save')}
      </Button>
    </div>
  );
}

/** Where the creator is saved, and the way onto another list. In a private window it says why there is none. */
export function SavePanel({ judged, actions }: { judged: Judged; actions: OverlayActions }) {
  const saving = useSaving(actions);
  const panel = useRef<HTMLElement>(null);
  if (!judged.keeps) return <p class="save soft">{i18n.t('overlay.private')}</p>;

  const { outcome } = saving;
  // What was saved just now is told with its undo instead.
  const earlier = judged.savedIn.filter((saved) => outcome?.kind !== 'saved' || saved.listId !== outcome.listId);
  const isHere = (listId: string) => judged.savedIn.some((saved) => saved.listId === listId);
  const then: Then = (step) => void step.then(() => panel.current?.focus());

  const cancel = () => {
    saving.cancel();
    panel.current?.focus();
  };

  return (
    <section class="save" ref={panel} tabIndex={-1} aria-label={i18n.t('overlay.save')} aria-busy={saving.busy}>
      {earlier.length > 0 && (
        <ul class="saved-list">
          {earlier.map((saved) => (
            <SavedLine key={saved.listId} saved={saved} saving={saving} then={then} />
          ))}
        </ul>
      )}
      {/* Always there: a live region that appears together with its words is not announced. */}
      <div class="outcome" role="status">
        <OutcomeLine saving={saving} then={then} />
      </div>
      {outcome?.kind === 'failed' && <Failure code={outcome.code} />}
      {saving.lists === null ? (
        <SaveButtons judged={judged} saving={saving} then={then} />
      ) : (
        <SaveForm
          lists={saving.lists.filter((list) => !isHere(list.id))}
          proposed={judged.proposes?.listId ?? null}
          suggestedName=""
          busy={saving.busy}
          onSave={(to, note) => then(saving.save(to, note))}
          takesFocus
          onCancel={cancel}
        />
      )}
    </section>
  );
}
