import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Judged, SavedIn } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import { Button } from '../ui/button';
import { check, plus } from '../ui/drawings';
import { Failure } from '../ui/failure';
import { Icon } from '../ui/icon';
import { SaveForm, type SaveTarget } from '../ui/save-form';
import { statusName } from '../ui/status-name';
import { type Outcome, useShelf } from './use-shelf';

type SaveSectionProps = { reading: Reading; judged: Judged; tabId: number };

/** Where the creator is saved, and the way to another list. */
export function SaveSection({ reading, judged, tabId }: SaveSectionProps) {
  const shelf = useShelf(reading, judged, tabId);
  const [another, setAnother] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const free = shelf.lists?.filter((list) => !shelf.savedIn.some((saved) => saved.listId === list.id)) ?? null;
  const open = shelf.savedIn.length === 0 || another;

  const save = async (to: SaveTarget, note: string) => {
    if (!(await shelf.save(to, note))) return;
    setAnother(false);
    // The button that had the focus is gone with the form.
    heading.current?.focus();
  };

  return (
    <section class="save" aria-busy={shelf.busy}>
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('popup.save.title')}
      </h2>
      <SavedLists savedIn={shelf.savedIn} busy={shelf.busy} onRemove={shelf.remove} />
      {open && free !== null && (
        <SaveForm
          lists={free}
          proposed={shelf.proposed}
          suggestedName={shelf.lists?.length === 0 ? i18n.t('popup.save.suggestion') : ''}
          busy={shelf.busy}
          onSave={save}
          onCancel={another ? () => setAnother(false) : undefined}
        />
      )}
      {!open && (
        <Button look="quiet" onClick={() => setAnother(true)}>
          <Icon of={plus} />
          {i18n.t('popup.save.another')}
        </Button>
      )}
      <OutcomeLine outcome={shelf.outcome} />
    </section>
  );
}

type SavedListsProps = { savedIn: readonly SavedIn[]; busy: boolean; onRemove: (from: SavedIn) => void };

function SavedLists({ savedIn, busy, onRemove }: SavedListsProps) {
  if (savedIn.length === 0) return null;
  return (
    <ul class="saved-lists">
      {savedIn.map((saved) => (
        <li key={saved.listId}>
          <Icon of={check} />
          <div>
            <p>
              {i18n.t('popup.save.already', [saved.listName])}
              {saved.status && (
                <>
                  {' · '}
                  <span class="soft">{statusName(saved.status)}</span>
                </>
              )}
            </p>
            {saved.note !== '' && <p class="soft note">{saved.note}</p>}
          </div>
          <Button
            look="quiet"
            disabled={busy}
            aria-label={i18n.t('popup.save.removeFrom', [saved.listName])}
            onClick={() => onRemove(saved)}
          >
            {i18n.t('popup.save.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  return (
    <>
      {/* Always there: a live region that appears together with its words is not announced. */}
      <div class="outcome" role="status">
        {outcome?.kind === 'done' && (
          <>
            <span>{outcome.text}</span>
            {outcome.undo && (
              <Button look="quiet" onClick={outcome.undo}>
                {i18n.t('popup.save.undo')}
              </Button>
            )}
          </>
        )}
      </div>
      {outcome?.kind === 'failed' && <Failure code={outcome.code} retry={outcome.retry} />}
    </>
  );
}
