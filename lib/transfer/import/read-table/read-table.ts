import { decodeText, type Encoding } from './decode-text';
import { readCsv, refuseEmpty } from './read-csv';
import { readJson } from './read-json';
import { readXlsx } from './read-xlsx';
import { type Limits, limits, type OnRead, type Refusal, Refused, type Table, type TableNote } from './table';
import { isArchive } from './unzip';

export type ReadOptions = { sheet: string | null; encoding: Encoding | null };

export type Read = { ok: true; table: Table } | { ok: false; why: Refusal };

const asUsual: ReadOptions = { sheet: null, encoding: null };

/**
 * Reads a file of any kind that holds a table, told by what is in it and not by its name. Answers why nothing was read where that is so, and
 * never throws. `onRead` is told of the progress.
 */
export async function readTable(
  bytes: Uint8Array,
  options: ReadOptions = asUsual,
  onRead: OnRead = () => undefined,
  bounds: Limits = limits,
): Promise<Read> {
  try {
    return { ok: true, table: await read(bytes, options, onRead, bounds) };
  } catch (error) {
    return { ok: false, why: error instanceof Refused ? error.code : 'unreadable' };
  }
}

async function read(bytes: Uint8Array, { sheet, encoding }: ReadOptions, onRead: OnRead, bounds: Limits): Promise<Table> {
  if (bytes.length === 0) throw new Refused('empty');
  if (bytes.length > bounds.file) throw new Refused('too-large');
  if (isArchive(bytes)) {
    const table = await readXlsx(bytes, sheet, bounds, onRead);
    refuseEmpty(table.rows);
    return table;
  }
  refuseKnown(bytes);
  const decoded = decodeText(bytes, encoding);
  const text = decoded.text.replace(/^\ufeff/, '');
  const start = text.slice(0, 2_000).trimStart();
  if (/^(?:<!doctype html|<html|<table|<\?xml|<meta|<head)/i.test(start)) throw new Refused('web-page');
  const note: TableNote = { kind: 'encoding', encoding: decoded.encoding, guessed: decoded.guessed };
  const plain = { sheets: [], sheet: null };
  if (/^(?:\{|\[\s*(?:[[{"\d\]ntf-]|$))/.test(start) && !/^\[[^\]{"]*\]\(/.test(start)) {
    const { rows, cut } = readJson(text, bounds);
    refuseEmpty(rows);
    const notes: TableNote[] = cut === 0 ? [note] : [note, { kind: 'cut', cells: cut }];
    return { kind: 'json', rows, numbers: rows.map((_, i) => i), ...plain, notes, named: true };
  }
  const { rows, firstRow, notes } = readCsv(text, bounds, onRead);
  refuseEmpty(rows);
  return { kind: 'csv', rows, numbers: rows.map((_, i) => i + firstRow), ...plain, notes: [note, ...notes], named: false };
}

/** How files begin that are surely no table. Old Excel files, and new ones under a password, are compound documents. */
const beginnings: readonly (readonly [bytes: string, why: Refusal])[] = [
  ['d0cf11e0', 'old-excel'],
  ['25504446', 'document'],
  ['7b5c727466', 'document'],
  ['1f8b', 'other-archive'],
  ['52617221', 'other-archive'],
  ['377abcaf', 'other-archive'],
  ['425a68', 'other-archive'],
  ['89504e47', 'binary'],
  ['ffd8ff', 'binary'],
  ['47494638', 'binary'],
  ['52494646', 'binary'],
];

function refuseKnown(bytes: Uint8Array): void {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = beginnings.find(([begins]) => start.startsWith(begins));
  if (found !== undefined) throw new Refused(found[1]);
}
