import type { Desk } from '../../../model/desk';
import type { PlatformId } from '../../../model/reading';
import { namedIn } from '../../profile-address';
import type { Cell, Table } from '../read-table/table';
import { decimalVotes } from '../values/amount';
import { orderVotes } from '../values/day';
import { networkNamed, textOf } from '../values/words';
import { chooseTargets } from './choose-targets';
import { findHeader } from './find-header';
import { saidBy } from './header-words';
import { isOwnFile, ownDecimal, ownDetails, ownTarget } from './own-file';
import type { ColumnView, Mapping, PlainTarget, Target } from './target';

export type Proposal = {
  mapping: Mapping;
  columns: readonly ColumnView[];
  /** Is it certain which decimal sign and which order of dates the file has? */
  sure: { decimal: boolean; dates: boolean };
};

/** What the visitor's own language has, where a file does not tell. */
export type Usual = Pick<Mapping, 'decimal' | 'dates'>;

/** So many rows, spread over the file, are looked at. */
const sampleSize = 400;

/** What a table most likely means: by the names of its columns, and by what stands in them. `header` overrules which row holds the names. */
export function proposeMapping(table: Table, desk: Desk, usual: Usual, header: number | null = findHeader(table)): Proposal {
  const body = table.rows.slice(header === null ? 0 : header + 1);
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const step = Math.max(1, Math.floor(body.length / sampleSize));
  const sample = body.filter((_, i) => i % step === 0 || i < 20);
  const columns = Array.from({ length: width }, (_, index) => viewOf(index, table, header, body));
  const inColumn = (index: number): Cell[] => sample.flatMap((row) => (textOf(row[index]) === '' ? [] : [row[index] ?? null]));

  const said = columns.map(({ name }) => saidBy(name ?? ''));
  const isOwn = isOwnFile(columns);
  const guesses = columns.map(({ index, name }, i) =>
    isOwn ? (ownTarget(name) ?? null) : (said[i]?.target ?? targetByContent(inColumn(index))),
  );
  const targets = chooseTargets(columns, guesses, said, inColumn, desk);
  const decimal = decimalIn(columns, targets, inColumn, isOwn ? { ...usual, decimal: ownDecimal(table) } : usual);
  const order = orderVotes(
    columns.flatMap(({ index }) => (targets[index]?.to === 'seen' || isDateField(targets[index]) ? inColumn(index).map(textOf) : [])),
  );
  const mapping: Mapping = {
    header,
    targets,
    platform: platformIn(columns, targets, said, inColumn),
    platforms: said.map(({ platform }) => platform),
    ...ownDetails(columns),
    decimal: decimal.sign,
    dates: order.day === order.month ? usual.dates : order.day > order.month ? 'day-first' : 'month-first',
    currency: desk.currency,
    unknownStatus: 'create',
  };
  return { mapping, columns, sure: { decimal: decimal.sure, dates: order.day !== order.month || order.open === 0 } };
}

function viewOf(index: number, table: Table, header: number | null, body: Table['rows']): ColumnView {
  const name = header === null ? '' : textOf(table.rows[header]?.[index]);
  const samples: string[] = [];
  let filled = 0;
  for (const row of body) {
    const text = textOf(row[index]);
    if (text === '') continue;
    filled += 1;
    if (samples.length < 3 && !samples.includes(text)) samples.push(text.slice(0, 120));
  }
  return { index, name: name === '' ? null : name.slice(0, 200), samples, filled };
}

/** What stands in a column without a name that says something: addresses of profiles, or e-mail addresses. */
function targetByContent(cells: readonly Cell[]): PlainTarget | null {
  if (cells.length === 0) return null;
  const share = (is: (text: string) => boolean) => cells.filter((cell) => is(textOf(cell))).length / cells.length;
  if (share((text) => namedIn(text).kind === 'profile') >= 0.5) return 'profile';
  if (share((text) => /^@[\p{L}\p{N}_.-]{2,}$/u.test(text)) >= 0.5) return 'profile';
  if (share((text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)) >= 0.5) return 'contact';
  return share((text) => networkNamed(text) !== null && text.length > 1) >= 0.8 ? 'network' : null;
}

function isDateField(target: Target | undefined): boolean {
  return target?.to === 'new-field' && target.kind === 'day';
}

const numeric = new Set<Target['to']>(['followers', 'following', 'posts', 'price']);

function decimalIn(
  columns: readonly ColumnView[],
  targets: readonly Target[],
  inColumn: (index: number) => Cell[],
  usual: Usual,
): { sign: Mapping['decimal']; sure: boolean } {
  const isNumeric = ({ index }: ColumnView) => numeric.has(targets[index]?.to ?? 'nothing');
  const asText = (of: readonly ColumnView[]) =>
    of.flatMap(({ index }) => inColumn(index).flatMap((cell) => (typeof cell === 'string' ? [cell] : [])));
  const own = decimalVotes(asText(columns.filter(isNumeric)));
  // Rates and amounts in other columns are written as the counts are.
  const others = decimalVotes(asText(columns.filter((column) => !isNumeric(column))).filter((text) => /^[\s\d.,%€$£-]+$/.test(text)));
  const [point, comma] = [own.point * 10 + others.point, own.comma * 10 + others.comma];
  return point === comma ? { sign: usual.decimal, sure: false } : { sign: point > comma ? '.' : ',', sure: true };
}

/** The one network of the addresses, where there are any: a handle between them is at home there too. Else the one that a column's name says. */
function platformIn(
  columns: readonly ColumnView[],
  targets: readonly Target[],
  said: readonly { platform: PlatformId | null }[],
  inColumn: (index: number) => Cell[],
): PlatformId | null {
  const profiles = columns.filter(({ index }) => targets[index]?.to === 'profile');
  const found = new Set<PlatformId>();
  for (const { index } of profiles) {
    const platform = said[index]?.platform ?? null;
    if (platform !== null) found.add(platform);
    for (const cell of inColumn(index)) {
      const named = namedIn(textOf(cell));
      if (named.kind === 'profile') found.add(named.profile.platform);
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
