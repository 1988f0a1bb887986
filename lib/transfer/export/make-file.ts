import type { ShelfRow } from '../../model/shelf';
import { pacer, type Watched } from '../pace';
import { csvHead, csvLines } from './csv';
import type { ExportField } from './fields';
import type { ExportFormat } from './formats';
import { jsonHead, jsonLines, jsonTail } from './json';
import { sheetHead, sheetLines, sheetPath, sheetTail, workbookFiles, xlsxType } from './xlsx';
import { zipOf } from './zip';

/** `list` is the name that the file says inside; `now` the instant that a JSON file says it was made at. */
export type Export = { format: ExportFormat; rows: readonly ShelfRow[]; fields: readonly ExportField[]; list: string; now: number };

const portion = 250;

/** The file of some rows, made in portions, so that the page can draw meanwhile. Rejects with the signal's reason once that is aborted. */
export async function makeFile(what: Export, watched: Watched = {}): Promise<Blob> {
  switch (what.format) {
    case 'csv':
      return new Blob(await collected(textOf(what, watched, csvHead(what.fields), csvLines, '')), { type: 'text/csv;charset=utf-8' });
    case 'json': {
      const lines: Lines = (rows, fields, before) => jsonLines(rows, fields, before === 0);
      return new Blob(await collected(textOf(what, watched, jsonHead(what.list, what.now), lines, jsonTail)), { type: 'application/json' });
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

/** Texts as parts of a file; each takes half the room as bytes. */
async function collected(texts: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>[]> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const text of texts) parts.push(encoder.encode(text));
  return parts;
}
