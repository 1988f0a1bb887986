import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Scale } from '../../../lib/desk/columns';
import type { ShelfRow } from '../../../lib/model/shelf';
import { type ColumnId, columnIds } from '../../../lib/model/view';
import { localDay } from '../../../lib/store/calendar';
import { fieldsFor } from '../../../lib/transfer/export/fields';
import { fileName } from '../../../lib/transfer/export/file-name';
import type { ExportChoice } from '../../../lib/transfer/export/last-choice';
import { makeFile } from '../../../lib/transfer/export/make-file';
import { csvStyles } from '../../../lib/transfer/export/separators';
import type { Progress } from '../../../lib/transfer/pace';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { close } from '../../ui/drawings';
import { Icon } from '../../ui/icon';
import { LongWork, nowAndThen } from '../long-work';
import { useToaster } from '../toasts';
import { ColumnsChoice } from './columns-choice';
import './export.css';
import { saveFile } from '../save-file';
import { FormatChoice, separatorOf } from './format-choice';
import { RowsChoice, type RowsOf } from './rows-choice';
import { useLastChoice } from './use-last-choice';

type ExportDialogProps = {
  listName: string;
  /** As the view has them, in order. */
  shown: readonly ShelfRow[];
  all: readonly ShelfRow[];
  selected: readonly ShelfRow[];
  columns: readonly ColumnId[];
  scale: Scale;
  onClose: () => void;
};

type Step = { kind: 'choosing' } | { kind: 'making'; stop: AbortController; progress: Progress } | { kind: 'failed' };

/** Makes a file of a list: which creators, which columns, which format. How it was done last is proposed. */
export function ExportDialog({ listName, shown, all, selected, columns, scale, onClose }: ExportDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, change] = useLastChoice();
  const [from, setFrom] = useState<RowsOf>(selected.length > 0 ? 'selected' : 'shown');
  const [name, setName] = useState(() => fileName(`${listName} ${localDay(Date.now())}`, i18n.t('exporting.unnamed')));
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const show = useToaster();
  const stop = step.kind === 'making' ? step.stop : null;

  useEffect(() => {
    if (choice !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [choice !== null]);
  // A page that is left takes its work with it.
  useEffect(() => () => stop?.abort(), [stop]);

  if (choice === null) return null;
  const rows = { selected, shown, all }[from];
  const every: readonly ColumnId[] = [...columnIds, ...scale.desk.fields.map(({ id: field }): ColumnId => `field:${field}`)];

  const save = async (event: Event) => {
    event.preventDefault();
    const making = new AbortController();
    const progressOf = (progress: Progress) => setStep({ kind: 'making', stop: making, progress });
    progressOf({ done: 0, of: rows.length });
    try {
      const { format } = choice;
      const fields = fieldsFor({ columns: chosenColumns(choice, columns, every), ranges: choice.ranges || format === 'json' }, scale);
      const watched = { signal: making.signal, onProgress: nowAndThen(progressOf) };
      const separator = separatorOf(choice);
      const file = await makeFile({ format, separator, rows, fields, list: listName, now: Date.now() }, watched);
      const fullName = `${fileName(name, i18n.t('exporting.unnamed'))}.${endingOf(choice)}`;
      saveFile(file, fullName);
      show({ tone: 'done', text: i18n.t('exporting.done', [counted('exporting.creators', rows.length), fullName]) });
      // Closed and not only taken away, so that the focus goes back to where it was.
      dialog.current?.close();
    } catch {
      setStep(making.signal.aborted ? { kind: 'choosing' } : { kind: 'failed' });
    }
  };

  return (
    <dialog ref={dialog} class="panel export" aria-labelledby={`${id}-title`} onClose={onClose} onCancel={() => stop?.abort()}>
      <header class="export-head">
        <h2 id={`${id}-title`}>
          {i18n.t('exporting.title')} <bdi>{listName}</bdi>
        </h2>
        <Button look="icon" aria-label={i18n.t('exporting.close')} onClick={() => dialog.current?.close()}>
          <Icon of={close} />
        </Button>
      </header>
      <form onSubmit={save}>
        <fieldset class="export-parts" disabled={step.kind === 'making'}>
          <RowsChoice from={from} onFrom={setFrom} sizes={{ selected: selected.length, shown: shown.length, all: all.length }} />
          <ColumnsChoice choice={choice} onChange={change} shown={columns} every={every} desk={scale.desk} />
          <FormatChoice choice={choice} onChange={change} />
          <div>
            <label class="label" for={`${id}-name`}>
              {i18n.t('exporting.name')}
            </label>
            <span class="export-name">
              <input
                id={`${id}-name`}
                class="field"
                dir="auto"
                maxLength={120}
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
              <span class="soft">.{endingOf(choice)}</span>
            </span>
          </div>
        </fieldset>
        {step.kind === 'failed' && (
          <p class="failure" role="alert">
            {i18n.t('exporting.failed')}
          </p>
        )}
        {step.kind === 'making' ? (
          <LongWork label={i18n.t('exporting.making')} progress={step.progress} onStop={() => step.stop.abort()} />
        ) : (
          <div class="actions">
            <Button onClick={() => dialog.current?.close()}>{i18n.t('exporting.cancel')}</Button>
            <Button look="primary" type="submit" disabled={rows.length === 0}>
              {i18n.t('exporting.save')}
            </Button>
          </div>
        )}
      </form>
    </dialog>
  );
}

function endingOf(choice: ExportChoice): string {
  return choice.format === 'csv' ? csvStyles[separatorOf(choice)].ending : choice.format;
}

function chosenColumns(choice: ExportChoice, shown: readonly ColumnId[], every: readonly ColumnId[]): readonly ColumnId[] {
  if (choice.columns === 'shown') return shown;
  return choice.columns === 'all' ? every : every.filter((column) => choice.chosen.includes(column));
}
