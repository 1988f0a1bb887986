import type { ShelfRow } from '../../model/shelf';
import { growingFile } from '../growing-file';
import { pacer, type Watched } from '../pace';
import { csvHead, csvLines } from './csv';
import type { ExportField } from './fields';
import type { ExportFormat } from './formats';
import { jsonHead, jsonLines, jsonTail } from './json';
import { csvStyles, type Separator } from './separators';
import { sheetHead, sheetLines, sheetPath, sheetTail, workbookFiles, xlsxType } from './xlsx';
import { zipOf } from './zip';

/**
 * `list` is the name that the file says inside; `now` the instant that a JSON file says it was made at; `separator` that of a CSV file, a
 * comma unless told.
 */
export type Export = {
  format: ExportFormat;
  separator?: Separator;
  rows: readonly ShelfRow[];
  fields: readonly ExportField[];
  list: string;
  now: number;
};

const portion = 250;

/** The file of some rows, made in portions, so that the page can draw meanwhile. Rejects with the signal's reason once that is aborted. */
export async function makeFile(what: Export, watched: Watched = {}): Promise<Blob> {
  switch (what.format) {
    case 'csv': {
      const style = csvStyles[what.separator ?? 'comma'];
      const lines: Lines = (rows, fields) => csvLines(rows, fields, style);
      const type = style.ending === 'tsv' ? 'text/tab-separated-values' : 'text/csv';
      return await fileOf(textOf(what, watched, csvHead(what.fields, style), lines, ''), `${type};charset=utf-8`);
    }
    case 'json': {
      const lines: Lines = (rows, fields, before) => jsonLines(rows, fields, before === 0);
      return await fileOf(textOf(what, watched, jsonHead(what.list, what.now), lines, jsonTail), 'application/json');
    }
    case 'xlsx': {
      const { fields, rows } = what;
      const sheet = textOf(what, watched, sheetHead(fields), sheetLines, sheetTail(fields.length, rows.length));
      return await zipOf([...workbookFiles(what.list), { name: sheetPath, text: sheet }], xlsxType);
    }
  }
}

type Lines = (rows: readonly ShelfRow[], fields: readonly ExportField[], before: number) => string;

async function* textOf(
  { rows, fields }: Export,
  { signal, onProgress }: Watched,
  head: string,
  lines: Lines,
  tail: string,
): AsyncGenerator<string> {
  const pause = pacer(signal);
  yield head;
  for (let from = 0; from < rows.length; from += portion) {
    await pause();
    yield lines(rows.slice(from, from + portion), fields, from);
    onProgress?.({ done: Math.min(from + portion, rows.length), of: rows.length });
  }
  await pause();
  yield tail;
}

/** A file of texts. */
async function fileOf(texts: AsyncIterable<string>, type: string): Promise<Blob> {
  const file = growingFile();
  for await (const text of texts) file.add(text);
  return file.whole(type);
}
