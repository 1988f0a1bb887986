import { i18n } from '#i18n';
import { type Encoding, encodings } from '../../../lib/transfer/import/read-table/decode-text';
import type { ReadOptions } from '../../../lib/transfer/import/read-table/read-table';
import type { TableNote } from '../../../lib/transfer/import/read-table/table';
import type { TableView } from '../../../lib/transfer/import/session';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { Disclosure } from '../../ui/disclosure';
import { formatNumber } from '../../ui/format';
import { Choice } from './reading-choices';

type FileSummaryProps = {
  name: string;
  view: TableView;
  options: ReadOptions;
  header: number | null;
  onOptions: (options: ReadOptions) => void;
  onHeader: (header: number | null) => void;
  onAnother: () => void;
};

/** What was read, and how it could be read otherwise. */
export function FileSummary({ name, view, options, header, onOptions, onHeader, onAnother }: FileSummaryProps) {
  const encoding = view.notes.find((note) => note.kind === 'encoding');
  return (
    <div class="import-summary">
      <p class="import-line">
        <strong dir="auto">{name}</strong>
        <span class="soft">{counted('importing.file.rows', view.rows - (header === null ? 0 : header + 1))}</span>
        <Button look="quiet" onClick={onAnother}>
          {i18n.t('importing.file.another')}
        </Button>
      </p>
      <Notes notes={view.notes} header={header} />
      <div class="import-choices">
        {view.sheets.length > 1 && (
          <Choice label={i18n.t('importing.file.sheet')} value={view.sheet ?? ''} onValue={(sheet) => onOptions({ ...options, sheet })}>
            {view.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Choice>
        )}
      </div>
      {view.kind !== 'json' && (
        <Disclosure summary={i18n.t('importing.file.wrong')}>
          <label class="import-check">
            <input
              type="checkbox"
              checked={header !== null}
              onChange={(event) => onHeader(event.currentTarget.checked ? firstFull(view) : null)}
            />
            {header === null || header === 0
              ? i18n.t('importing.file.headerFirst')
              : i18n.t('importing.file.headerRow', [formatNumber(header + 1)])}
          </label>
          {encoding?.kind === 'encoding' && (
            <Choice
              label={i18n.t('importing.file.encoding')}
              value={options.encoding ?? ''}
              onValue={(value) => onOptions({ ...options, encoding: encodingNamed(value) })}
            >
              <option value="">{i18n.t('importing.file.encodingAuto', [encoding.encoding])}</option>
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Choice>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function firstFull(view: TableView): number {
  return view.proposal.mapping.header ?? 0;
}

function encodingNamed(name: string): Encoding | null {
  return encodings.find((one) => one === name) ?? null;
}

function Notes({ notes, header }: { notes: readonly TableNote[]; header: number | null }) {
  const words = [
    ...notes.flatMap((note) => noteWords(note) ?? []),
    ...(header ? [i18n.t('importing.notes.skipped_above', [formatNumber(header)])] : []),
  ];
  if (words.length === 0) return null;
  return (
    <ul class="import-notes">
      {words.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function noteWords(note: TableNote): string | null {
  switch (note.kind) {
    case 'open-quote':
      return i18n.t('importing.notes.open_quote', [formatNumber(note.row)]);
    case 'cut':
      return i18n.t('importing.notes.cut', [formatNumber(note.cells)]);
    case 'encoding':
      return note.guessed && note.encoding === 'windows-1252' ? i18n.t('importing.notes.guessed') : null;
    default:
      return null;
  }
}
