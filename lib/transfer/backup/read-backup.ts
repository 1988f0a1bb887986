import type { Watched } from '../pace';
import { linesOf, soundnessOf } from './container';
import { type BackupTable, backupTables, backupVersion, type Header, headerSchema, type Line, lineSchema } from './format';
import { bringUpToDate } from './older-rows';

/** Some rows of one table, or the settings, which come alone. */
export type Portion = { table: BackupTable; rows: unknown[] } | { settings: unknown };

/** `newer`: a later version of the extension made it. */
export type Refusal = 'no-backup' | 'damaged' | 'newer';

export type Opening = { ok: true; header: Header } | { ok: false; why: Refusal };

/** Reads a file from end to end, and answers what it is, or why it is not used: it is no backup, not as it was written, or too new. */
export async function openBackup(file: Blob, newest: number, watched: Watched = {}): Promise<Opening> {
  const soundness = await soundnessOf(file, watched);
  if (soundness !== 'sound') return { ok: false, why: soundness };
  for await (const [first = ''] of linesOf(file)) {
    const header = headerSchema.safeParse(parsed(first));
    if (!header.success) return { ok: false, why: 'no-backup' };
    return header.data.version > backupVersion || header.data.database > newest
      ? { ok: false, why: 'newer' }
      : { ok: true, header: header.data };
  }
  return { ok: false, why: 'damaged' };
}

/** Why a file that was opened could not be read to its end. */
export class UnreadableBackup extends Error {
  override readonly name = 'UnreadableBackup';
}

const portionSize = 500;
/** In characters: profiles with many posts come fewer at a time. */
const portionLength = 4_000_000;

/**
 * What a file holds, as the newest version of the database has it, in the order that it was written. Rejects with an UnreadableBackup where
 * something else stands there than was ever written, or fewer rows than it says at its end.
 */
export async function* portionsOf(file: Blob, { database }: Header, newest: number, watched: Watched = {}): AsyncGenerator<Portion> {
  const counts = new Map<string, number>();
  let portion: { table: BackupTable; rows: unknown[] } | null = null;
  let length = 0;
  let end: Record<string, number> | null = null;
  let isFirst = true;
  for await (const lines of linesOf(file, watched)) {
    for (const text of isFirst ? lines.slice(1) : lines) {
      const line = lineOf(text);
      if (end !== null) throw new UnreadableBackup('Something stands after the end');
      if ('settings' in line) yield { settings: line.settings };
      else if ('end' in line) end = line.end;
      else {
        counts.set(line.table, (counts.get(line.table) ?? 0) + 1);
        const { table, row } = bringUpToDate(line, database, newest);
        if (!isBackupTable(table)) throw new UnreadableBackup('A table that is none of ours');
        length += text.length;
        if (portion !== null && portion.table === table && portion.rows.length < portionSize && length < portionLength)
          portion.rows.push(row);
        else {
          if (portion !== null) yield portion;
          portion = { table, rows: [row] };
          length = text.length;
        }
      }
    }
    isFirst = false;
  }
  if (portion !== null) yield portion;
  if (end === null || !agrees(counts, end)) throw new UnreadableBackup('It ends before its end');
}

function agrees(counts: ReadonlyMap<string, number>, end: Record<string, number>): boolean {
  const tables = new Set([...counts.keys(), ...Object.keys(end)]);
  return [...tables].every((table) => (counts.get(table) ?? 0) === (end[table] ?? 0));
}

function lineOf(text: string): Line {
  const value = parsed(text);
  // Nearly every line is a row, and the schema takes as long as reading it.
  if (isRow(value)) return { table: value.table, row: value.row };
  const line = lineSchema.safeParse(value);
  if (!line.success) throw new UnreadableBackup('A line that is none of ours');
  return line.data;
}

function isRow(value: unknown): value is { table: string; row: unknown } {
  return typeof value === 'object' && value !== null && 'row' in value && 'table' in value && typeof value.table === 'string';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBackupTable(table: string): table is BackupTable {
  return backupTables.some((known) => known === table);
}
