import type { Scale } from '../../desk/columns';
import { bandOfDigest, tierOfDigest } from '../../desk/standing';
import type { Count } from '../../model/count';
import type { ShelfRow } from '../../model/shelf';
import type { ColumnId } from '../../model/view';
import { profileAddress } from '../../platforms/sites';

/**
 * What stands under a header: a text; a whole number; any number; a share as a fraction; an instant in milliseconds since 1970; a day as
 * YYYY-MM-DD; an address; several words. null is unknown, and an empty cell.
 */
export type ExportField =
  | { header: string; kind: 'text' | 'link' | 'day'; valueOf(row: ShelfRow): string | null }
  | { header: string; kind: 'whole' | 'number' | 'share' | 'instant'; valueOf(row: ShelfRow): number | null }
  | { header: string; kind: 'words'; valueOf(row: ShelfRow): readonly string[] };

/** What of each creator goes into a file. `ranges`: beside each figure that may be uncertain, the least and the most that it can be. */
type FieldChoice = { columns: readonly ColumnId[]; ranges: boolean };

type Range = { value: number; low: number; high: number };

/**
 * The headers of a file, the same in every language of the interface. Once published they do not change: files are read by other programs.
 *
 * | column       | headers                                   | what stands there                                                        |
 * |--------------|-------------------------------------------|--------------------------------------------------------------------------|
 * | creator      | name                                      | as the profile says it                                                   |
 * | (always)     | profile_url                               | address of the profile                                                   |
 * | network      | network                                   | instagram, tiktok, youtube, x, … (ids of lib/model/reading.ts)           |
 * | handle       | handle                                    | without @                                                                |
 * | tier         | tier                                      | under-nano, nano, micro, mid, macro, mega                                |
 * | followers    | followers (_low, _high)                   | whole number                                                             |
 * | following    | following (_low, _high)                   | whole number                                                             |
 * | posts        | posts (_low, _high)                       | whole number                                                             |
 * | engagement   | engagement_rate (_low, _high)             | fraction: 0.024 is 2.4 %; six decimals                                   |
 * |              | engagement_basis                          | followers, views, lifetime-likes, views-per-follower                     |
 * | audience     | audience_score (_low, _high)              | 0 to 100; one decimal                                                    |
 * | authenticity | authenticity                              | resembles-genuine, mixed, resembles-purchased                            |
 * | focus        | topics                                    | ids of lib/model/topic.ts, the largest first, joined by "; "             |
 * | growth       | growth_per_week                           | fraction; below 0 where followers were lost                              |
 * | lastPost     | last_post                                 | day of the newest post seen, YYYY-MM-DD (UTC)                            |
 * | status       | status                                    | new, contacted, agreed, declined, or the visitor's own name for it       |
 * | tags         | tags                                      | joined by "; "                                                           |
 * | note         | note                                      |                                                                          |
 * | price        | price, price_currency                     | number in whole units; ISO 4217 code                                     |
 * | contact      | contact                                   |                                                                          |
 * | person       | person                                    | id; rows with the same one are profiles of one person                    |
 * | seen         | last_seen                                 | instant, ISO 8601 in UTC (a spreadsheet's date in XLSX)                  |
 * | added        | added                                     | instant of saving, likewise                                              |
 * | field:…      | the field's name                          | with a number behind it where a header or another field is called so     |
 *
 * Columns of another version, and fields that the desk no longer has, are passed over; a column that is named twice is taken once.
 */
export function fieldsFor({ columns, ranges }: FieldChoice, scale: Scale): ExportField[] {
  const chosen = [...new Set(columns)].flatMap((column) => fieldsOf(column, scale, ranges));
  const at = chosen.findIndex(({ header }) => header === 'name') + 1;
  return chosen.toSpliced(at, 0, profileUrl);
}

const profileUrl: ExportField = { header: 'profile_url', kind: 'link', valueOf: ({ digest }) => profileAddress(digest.platform, digest) };

/** Every header that a column of ours has; a field of the visitor's own is never called so. */
const reserved: readonly string[] = [
  ...['name', 'profile_url', 'network', 'handle', 'tier', 'engagement_basis', 'authenticity', 'topics', 'growth_per_week', 'last_post'],
  ...['status', 'tags', 'note', 'price', 'price_currency', 'contact', 'person', 'last_seen', 'added'],
  ...['followers', 'following', 'posts', 'engagement_rate', 'audience_score'].flatMap((header) => [
    header,
    `${header}_low`,
    `${header}_high`,
  ]),
];

function fieldsOf(column: ColumnId, scale: Scale, ranges: boolean): ExportField[] {
  const { settings, desk } = scale;
  switch (column) {
    case 'creator':
      return [{ header: 'name', kind: 'text', valueOf: ({ digest }) => digest.name }];
    case 'network':
      return [{ header: 'network', kind: 'text', valueOf: ({ digest }) => digest.platform }];
    case 'handle':
      return [{ header: 'handle', kind: 'text', valueOf: ({ digest }) => digest.handle }];
    case 'tier':
      return [{ header: 'tier', kind: 'text', valueOf: ({ digest }) => tierOfDigest(digest, settings)?.id ?? null }];
    case 'followers':
    case 'following':
    case 'posts':
      return ranged({ header: column, kind: 'whole', ranges, rangeOf: ({ digest }) => rangeOfCount(digest[column]) });
    case 'engagement':
      return [
        ...ranged({
          header: 'engagement_rate',
          kind: 'share',
          ranges,
          rangeOf: ({ digest: { rate } }) => (rate.known ? rounded(rate, 6) : null),
        }),
        { header: 'engagement_basis', kind: 'text', valueOf: ({ digest: { rate } }) => (rate.known ? rate.basis : null) },
      ];
    case 'audience':
      return ranged({
        header: 'audience_score',
        kind: 'number',
        ranges,
        rangeOf: ({ digest: { audience } }) => audience && rounded(audience, 1),
      });
    case 'authenticity':
      return [{ header: 'authenticity', kind: 'text', valueOf: ({ digest }) => bandOfDigest(digest, settings) }];
    case 'focus':
      return [{ header: 'topics', kind: 'words', valueOf: ({ digest }) => digest.topics.map(({ topic }) => topic) }];
    case 'growth':
      return [
        { header: 'growth_per_week', kind: 'share', valueOf: ({ digest }) => (digest.growth === null ? null : round(digest.growth, 6)) },
      ];
    case 'lastPost':
      return [{ header: 'last_post', kind: 'day', valueOf: ({ digest }) => dayOf(digest.lastPost) }];
    case 'status':
      return [{ header: 'status', kind: 'text', valueOf: ({ entry }) => statusName(entry.status, scale) }];
    case 'tags':
      return [{ header: 'tags', kind: 'words', valueOf: ({ card }) => card?.tags ?? [] }];
    case 'note':
      return [{ header: 'note', kind: 'text', valueOf: ({ entry }) => entry.note || null }];
    case 'price':
      return [
        { header: 'price', kind: 'number', valueOf: ({ entry }) => entry.price?.amount ?? null },
        { header: 'price_currency', kind: 'text', valueOf: ({ entry }) => entry.price?.currency ?? null },
      ];
    case 'contact':
      return [{ header: 'contact', kind: 'text', valueOf: ({ card }) => card?.contact || null }];
    case 'person':
      return [{ header: 'person', kind: 'text', valueOf: ({ personId }) => personId }];
    case 'seen':
      return [{ header: 'last_seen', kind: 'instant', valueOf: ({ digest }) => digest.seenAt }];
    case 'added':
      return [{ header: 'added', kind: 'instant', valueOf: ({ entry }) => entry.createdAt }];
    default:
      return ownField(column.slice('field:'.length), desk.fields);
  }
}

type Ranged = { header: string; kind: 'whole' | 'number' | 'share'; ranges: boolean; rangeOf(row: ShelfRow): Range | null };

function ranged({ header, kind, ranges, rangeOf }: Ranged): ExportField[] {
  const value: ExportField = { header, kind, valueOf: (row) => rangeOf(row)?.value ?? null };
  if (!ranges) return [value];
  return [
    value,
    { header: `${header}_low`, kind, valueOf: (row) => rangeOf(row)?.low ?? null },
    { header: `${header}_high`, kind, valueOf: (row) => rangeOf(row)?.high ?? null },
  ];
}

/** Finer than a figure of estimates can be told. */
function rounded({ value, low, high }: Range, digits: number): Range {
  return { value: round(value, digits), low: round(low, digits), high: round(high, digits) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function rangeOfCount(count: Count): Range | null {
  if (count.value === null) return null;
  const [low, high] = count.exact ? [count.value, count.value] : count.range;
  return { value: count.value, low, high };
}

/** The calendar day (UTC) of an ISO 8601 date; null for what is none. */
function dayOf(date: string | null): string | null {
  const instant = Date.parse(date ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}

/** A status by the visitor's name for it, or by its own English id; null for one that the desk does not have. */
function statusName(id: string, { desk }: Scale): string | null {
  const status = desk.statuses.find((one) => one.id === id);
  return status === undefined ? null : (status.name ?? status.id);
}

function ownField(id: string, fields: Scale['desk']['fields']): ExportField[] {
  const field = fields.find((one) => one.id === id);
  if (field === undefined) return [];
  const header = ownHeaders(fields).get(id) ?? field.name;
  const valueIn = ({ card }: ShelfRow) => card?.fields[id] ?? null;
  if (field.kind === 'number') return [{ header, kind: 'number', valueOf: (row) => numberIn(valueIn(row)) }];
  return [{ header, kind: field.kind, valueOf: (row) => textIn(valueIn(row)) }];
}

const numberIn = (value: string | number | null) => (typeof value === 'number' ? value : null);
const textIn = (value: string | number | null) => (value === null || value === '' ? null : String(value));

/** The header of each field of the visitor's own, by its id: its name, made unique among all headers whatever columns are chosen. */
function ownHeaders(fields: Scale['desk']['fields']): Map<string, string> {
  const taken = new Set(reserved);
  return new Map(
    fields.map(({ id, name }) => {
      let header = name;
      for (let n = 2; taken.has(header.toLowerCase()); n++) header = `${name} (${n})`;
      taken.add(header.toLowerCase());
      return [id, header];
    }),
  );
}
