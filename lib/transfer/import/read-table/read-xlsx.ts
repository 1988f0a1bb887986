import { type Cell, guardCells, type Limits, type OnRead, Refused, type Table, type TableNote } from './table';
import { type Entry, entriesIn, type Unpack, unpackWithin } from './unzip';
import { readSheet, sharedStringsIn } from './xlsx-sheet';
import { dateStylesIn } from './xlsx-styles';
import { attribute, eachTag } from './xml';

type Sheet = { name: string; relation: string; hidden: boolean };

/**
 * Reads one sheet of an XLSX workbook, the first that is not hidden unless one is named. Written here because no package in use keeps a
 * hostile file within bounds: sizes are counted while parts are unpacked, a row far down costs nothing, and a cell that makes no sense is
 * empty instead of the end. Refuses other archives in words of their own.
 */
export async function readXlsx(bytes: Uint8Array, chosen: string | null, bounds: Limits, onRead: OnRead): Promise<Table> {
  const entries = entriesIn(bytes);
  refuseOthers(entries);
  const unpack = unpackWithin(bounds.unpacked);
  const book = await partOf(entries, unpack, workbookPath(entries));
  if (book === null) throw new Refused('broken-workbook');
  const { sheets, from1904 } = sheetsIn(book.text);
  const sheet = chosen === null ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : sheets.find(({ name }) => name === chosen);
  if (sheet === undefined) throw new Refused(chosen === null ? 'broken-workbook' : 'no-such-sheet');

  const relations = await relationsOf(entries, unpack, book.path);
  const path = relations.get(sheet.relation)?.target ?? null;
  const part = async (type: string) => {
    const found = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`));
    return found === undefined ? null : partOf(entries, unpack, found.target);
  };
  const strings = sharedStringsIn((await part('sharedStrings'))?.text ?? '');
  const dates = dateStylesIn((await part('styles'))?.text ?? '');
  const main = path === null ? null : await partOf(entries, unpack, path);
  if (main === null) throw new Refused('broken-workbook');
  const guard = guardCells(bounds);
  const { rows, numbers } = readSheet(main.text, { strings, dates, from1904 }, guard, bounds.columns, (count, at) =>
    onRead(count, at / main.text.length),
  );
  addLinks(rows, numbers, main.text, await relationsOf(entries, unpack, main.path), bounds.columns);

  const notes: TableNote[] = [];
  if (sheets.length > 1) notes.push({ kind: 'other-sheets', count: sheets.length - 1 });
  if (guard.cut > 0) notes.push({ kind: 'cut', cells: guard.cut });
  return { kind: 'xlsx', rows, numbers, sheets: sheets.map(({ name }) => name), sheet: sheet.name, notes, named: false };
}

function refuseOthers(entries: ReadonlyMap<string, Entry>): void {
  if (workbookPath(entries) !== null) return;
  const names = [...entries.keys()];
  const opendocument = names.includes('mimetype') && names.includes('content.xml');
  const other = names.some((name) => name.startsWith('word/') || name.startsWith('ppt/') || name.startsWith('Index/'));
  throw new Refused(opendocument ? 'opendocument' : other ? 'document' : 'other-archive');
}

/** Some writers put it elsewhere or write its name in capitals. */
function workbookPath(entries: ReadonlyMap<string, Entry>): string | null {
  return [...entries.keys()].find((name) => /^(?:xl\/)?workbook\d*\.xml$/i.test(name)) ?? null;
}

async function partOf(
  entries: ReadonlyMap<string, Entry>,
  unpack: Unpack,
  path: string | null,
): Promise<{ path: string; text: string } | null> {
  if (path === null) return null;
  const entry = entries.get(path) ?? [...entries.values()].find(({ name }) => name.toLowerCase() === path.toLowerCase());
  return entry === undefined ? null : { path: entry.name, text: await unpack(entry) };
}

function sheetsIn(xml: string): { sheets: Sheet[]; from1904: boolean } {
  const sheets: Sheet[] = [];
  let from1904 = false;
  eachTag(xml, 0, (name, tag, _, closes) => {
    if (closes) return;
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const hidden = /hidden/i.test(attribute(tag, 'state') ?? '');
    sheets.push({ name: attribute(tag, 'name') ?? '', relation: attribute(tag, 'r:id') ?? attribute(tag, 'id') ?? '', hidden });
  });
  return { sheets, from1904 };
}

type Relation = { type: string; target: string };

/** What a part refers to, by id; paths are those in the archive, addresses of other sites stay as they are. */
async function relationsOf(entries: ReadonlyMap<string, Entry>, unpack: Unpack, path: string): Promise<Map<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = await partOf(entries, unpack, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (part === null) return relations;
  eachTag(part.text, 0, (name, tag, _, closes) => {
    const target = attribute(tag, 'Target');
    if (name !== 'Relationship' || closes || target === null) return;
    const isOutside = attribute(tag, 'TargetMode') === 'External';
    relations.set(attribute(tag, 'Id') ?? '', {
      type: attribute(tag, 'Type') ?? '',
      target: isOutside ? target : pathFrom(folder, target),
    });
  });
  return relations;
}

function pathFrom(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Where a name is a link to a profile, the address is in no cell: it becomes a column of its own, named after the one that it belongs to. */
function addLinks(
  rows: Cell[][],
  numbers: readonly number[],
  xml: string,
  relations: ReadonlyMap<string, Relation>,
  columns: number,
): void {
  const at = xml.search(/<(?:\w+:)?hyperlinks[\s>]/);
  if (at < 0) return;
  const rowAt = new Map(numbers.map((number, i) => [number, i]));
  const width = Math.min(
    columns,
    rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  );
  const places = new Map<number, number>();
  eachTag(xml, at, (name, tag, _, closes) => {
    if (name !== 'hyperlink' || closes) return;
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)/.exec(attribute(tag, 'ref') ?? '') ?? [];
    const target = relations.get(attribute(tag, 'r:id') ?? attribute(tag, 'id') ?? '')?.target;
    const row = rows[rowAt.get(Number(digits)) ?? -1];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    if (row === undefined || target === undefined || column < 0 || column >= width || row[column] === target) return;
    const place = places.get(column) ?? width + places.size;
    places.set(column, place);
    while (row.length < place) row.push(null);
    row[place] = target.slice(0, 2_000);
  });
  const [first] = rows;
  for (const [column, place] of places) {
    const name = first?.[column];
    if (first === undefined || typeof name !== 'string') continue;
    while (first.length < place) first.push(null);
    first[place] ??= `${name} ↗`;
  }
}
