import type { FieldValue } from '../../../model/card';
import type { KnownCount } from '../../../model/count';
import { longestContact, longestFieldText, longestNote, longestStatusName } from '../../../model/lengths';
import type { PlatformId, ProfileRef } from '../../../model/reading';
import { withTags } from '../../../store/names';
import { cutTo } from '../../../store/notes';
import { namedIn, refFromHandle } from '../../profile-address';
import type { FieldKind, Mapping } from '../mapping/target';
import type { Cell } from '../read-table/table';
import { amountIn } from '../values/amount';
import { countIn } from '../values/count';
import { dateIn } from '../values/day';
import { currencyIn, priceIn } from '../values/price';
import { folded, networkNamed, tagsIn, textOf } from '../values/words';
import { blankRow, type FileRow, type Flaw, type FlawKind, type RejectedRow, type Rejection } from './file-row';

/** What a row is read with, beside the mapping. */
export type RowScale = {
  mapping: Mapping;
  /** Ids of statuses by their folded names, in the visitor's language and in English. */
  statuses: ReadonlyMap<string, string>;
  /** Kinds of the desk's fields by id. */
  fieldKinds: ReadonlyMap<string, FieldKind>;
  now: number;
};

type RowRead = { kind: 'row'; row: FileRow; flaws: Flaw[] } | { kind: 'rejected'; rejected: RejectedRow } | { kind: 'empty' };

const day = 86_400_000;

/** What one row says; `index` is its place in the table and `number` its number in the file. Never throws. */
export function readRow(cells: readonly Cell[], index: number, number: number, scale: RowScale): RowRead {
  if (cells.every((cell) => cell === null || textOf(cell) === '')) return { kind: 'empty' };
  const found = profileIn(cells, scale.mapping);
  if (found.kind === 'rejected') {
    const { column, why } = found;
    return {
      kind: 'rejected',
      rejected: { row: number, index, column, text: column === null ? '' : textOf(cells[column]).slice(0, 300), why },
    };
  }
  const row: FileRow = {
    rows: [number],
    ref: found.ref,
    ...blankRow(),
    accountId: accountIdIn(cells, scale.mapping, found.ref),
  };
  const flaws: Flaw[] = [];
  const currency = ownCurrency(cells, scale.mapping);
  for (let column = 0; column < cells.length; column += 1) {
    const text = textOf(cells[column]);
    if (text === '') continue;
    const why = takeCell(row, cells, text, column, currency, scale);
    if (why !== null) flaws.push({ row: number, column, text: text.slice(0, 300), why });
  }
  return { kind: 'row', row, flaws };
}

type Found = { kind: 'profile'; ref: ProfileRef } | { kind: 'rejected'; column: number | null; why: Rejection };

/** The first column of profiles that names one; the reason of the first that holds something where none does. */
function profileIn(cells: readonly Cell[], mapping: Mapping): Found {
  const at = mapping.targets.findIndex(({ to }) => to === 'network');
  const network = at < 0 ? '' : textOf(cells[at]);
  const said = network === '' ? null : (networkNamed(network) ?? namedNetwork(network));
  let rejected: Found = { kind: 'rejected', column: null, why: 'no-profile' };
  for (const [column, { to }] of mapping.targets.entries()) {
    const text = to === 'profile' ? textOf(cells[column]) : '';
    if (text === '') continue;
    const platform = said ?? mapping.platforms[column] ?? (network === '' ? mapping.platform : null);
    const found = refIn(text, platform);
    if (typeof found !== 'string') return { kind: 'profile', ref: found };
    if (rejected.column === null) rejected = { kind: 'rejected', column, why: found };
  }
  return rejected;
}

/** "instagram.com" and "https://www.tiktok.com/" in a column of networks. */
function namedNetwork(text: string): PlatformId | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z]+)\.(?:com|net|tv|app|me)\/?$/i.exec(text.trim())?.[1];
  return host === undefined ? null : networkNamed(host);
}

function refIn(text: string, platform: PlatformId | null): ProfileRef | Rejection {
  const named = namedIn(text);
  if (named.kind === 'profile') return named.profile;
  if (named.kind === 'post') return 'address-of-post';
  const isBare = !/[\s/]/.test(text.replace(/^@\s+/, '@'));
  const handle = platform === null ? null : refFromHandle(text, platform);
  if (handle !== null) return handle;
  if (named.kind === 'elsewhere') return 'address-elsewhere';
  if ([...text.matchAll(/https?:\/\/\S/gi)].length > 1) return 'several-profiles';
  if (!isBare && platform === null) return 'not-a-profile';
  return platform === null ? 'network-unknown' : 'not-on-network';
}

function ownCurrency(cells: readonly Cell[], { targets, currency }: Mapping): string {
  const column = targets.findIndex(({ to }) => to === 'currency');
  return column < 0 ? currency : (currencyIn(textOf(cells[column]), currency) ?? currency);
}

/** Puts what a cell says where it belongs; answers why it says nothing that can be kept, null where all is well. */
function takeCell(row: FileRow, cells: readonly Cell[], text: string, column: number, currency: string, scale: RowScale): FlawKind | null {
  const cell = cells[column] ?? null;
  const { decimal, dates, unknownStatus } = scale.mapping;
  const target = scale.mapping.targets[column] ?? { to: 'nothing' };
  switch (target.to) {
    case 'name':
      row.name ??= text.replace(/\s+/g, ' ').slice(0, 500);
      return null;
    case 'followers':
    case 'following':
    case 'posts':
      row[target.to] = withRange(countIn(cell, decimal), cells, scale.mapping.ranges[column] ?? null);
      return row[target.to] === null && !saysUnknown(text) ? 'not-a-count' : null;
    case 'seen': {
      const date = dateIn(cell, dates);
      if (date === null) return saysUnknown(text) ? null : 'not-a-date';
      if (date.instant > scale.now + day) return 'date-ahead';
      row.seen = Math.min(date.instant, scale.now);
      return null;
    }
    case 'status': {
      const known = scale.statuses.get(folded(text)) ?? null;
      if (known === null && (unknownStatus === 'leave' || text.length > longestStatusName)) return 'status-unknown';
      row.status = known ?? `new:${text}`;
      return null;
    }
    case 'tags': {
      const { tags, refused } = tagsIn(cell);
      row.tags = withTags(row.tags, tags);
      return refused.length > 0 ? 'tag-too-long' : null;
    }
    case 'note':
      row.note = row.note === '' ? text : `${row.note}\n${text}`;
      if (row.note.length <= longestNote) return null;
      row.note = cutTo(row.note, longestNote);
      return 'too-long';
    case 'price':
      row.price = priceIn(cell, decimal, currency);
      return row.price === null && !saysUnknown(text) ? 'not-a-price' : null;
    case 'contact':
      row.contact = text
        .replace(/^mailto:/i, '')
        .replace(/\s+/g, ' ')
        .slice(0, longestContact);
      return text.length > longestContact ? 'too-long' : null;
    case 'field':
    case 'new-field': {
      const id = target.to === 'field' ? target.id : `new:${column}`;
      const kind = target.to === 'field' ? scale.fieldKinds.get(target.id) : target.kind;
      return kind === undefined ? null : takeField(row, id, kind, cell, text, scale);
    }
    default:
      return null;
  }
}

/** The count with the range that our own files have beside it. */
function withRange(count: KnownCount | null, cells: readonly Cell[], range: readonly [number, number] | null): KnownCount | null {
  if (count === null || range === null) return count;
  const [low, high] = range.map((column) => countIn(cells[column] ?? null, '.')?.value ?? null);
  if (typeof low !== 'number' || typeof high !== 'number' || low > count.value || high < count.value || low === high) return count;
  return { value: count.value, exact: false, range: [low, high], from: 'file' };
}

function accountIdIn(cells: readonly Cell[], { accountIds }: Mapping, { kind }: ProfileRef): string | null {
  const id = accountIds === null || kind !== 'handle' ? '' : textOf(cells[accountIds]);
  return id === '' || id.length > 200 ? null : id;
}

function takeField(row: FileRow, id: string, kind: FieldKind, cell: Cell, text: string, { mapping }: RowScale): FlawKind | null {
  const put = (value: FieldValue) => {
    row.fields.push([id, value]);
    return null;
  };
  switch (kind) {
    case 'number': {
      const number = typeof cell === 'number' ? cell : amountIn(text, mapping.decimal);
      if (number !== null) return put(number);
      const count = countIn(cell, mapping.decimal);
      return count === null ? (saysUnknown(text) ? null : 'not-a-number') : put(count.value);
    }
    case 'day': {
      const date = dateIn(cell, mapping.dates);
      return date === null ? (saysUnknown(text) ? null : 'not-a-date') : put(date.day);
    }
    case 'link': {
      const address = /^https?:\/\//i.test(text) ? text : /^[\w-]+(\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : '';
      return URL.canParse(address) && address.length <= longestFieldText ? put(address) : 'not-a-link';
    }
    case 'text':
      put(cutTo(text, longestFieldText));
      return text.length > longestFieldText ? 'too-long' : null;
  }
}

/** What people write where they know nothing. */
function saysUnknown(text: string): boolean {
  return /^(?:[-–—?./]+|n\.?\/?a\.?|none|null|nan|unknown|tbd|tba|k\.?a\.?|s\/d|nd|n\.d\.|#n\/a|#value!|#ref!)$/i.test(text);
}
