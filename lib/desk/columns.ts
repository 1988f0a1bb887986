import type { TierId } from '../model/assessment';
import type { Desk, Field } from '../model/desk';
import { platformIdSchema } from '../model/reading';
import type { Settings } from '../model/settings';
import type { ShelfRow } from '../model/shelf';
import { topicIdSchema } from '../model/topic';
import { type ColumnId, columnIds, type OwnColumnId } from '../model/view';
import { tiersOfScheme } from '../scoring/tier';
import { bandOfDigest, bands, tierOfDigest } from './standing';

/** What stands in a cell; null where it is not known or nothing was written. Shares are fractions, instants milliseconds, a day YYYY-MM-DD. */
export type CellValue = string | number | null | readonly string[];

export type ColumnKind = 'text' | 'count' | 'share' | 'score' | 'choice' | 'tags' | 'instant' | 'day' | 'money' | 'number' | 'link';

export type Column = {
  id: ColumnId;
  kind: ColumnKind;
  /** Sorts the largest first at the first click. */
  startsDescending: boolean;
  /** Of a choice with a known order: its values in that order, for sorting and for menus. Null for everything else. */
  choices: readonly string[] | null;
  valueOf(row: ShelfRow): CellValue;
};

/** What columns depend on besides the creators. `compare` and `siteName` should be the same functions each time: a table keeps what was sorted by them. */
export type Scale = { settings: Settings; desk: Desk; compare(a: string, b: string): number; siteName(id: string): string };

type Plain = Omit<Column, 'id' | 'choices'> & { choices?: readonly string[] };

/** Every column that a table can have under these settings and this desk, the visitor's own fields last, each under its id. */
export function columnsFor(scale: Scale): ReadonlyMap<ColumnId, Column> {
  const plain: Record<(typeof columnIds)[number], Plain> = { ...ofProfile, ...bySettings(scale), ...byVisitor(scale) };
  const columns = new Map<ColumnId, Column>(columnIds.map((id) => [id, { id, choices: null, ...plain[id] }]));
  for (const field of scale.desk.fields) {
    const id: OwnColumnId = `field:${field.id}`;
    columns.set(id, { id, choices: null, ...ofField(field) });
  }
  return columns;
}

function column(kind: ColumnKind, value: Column['valueOf'], startsDescending = false): Plain {
  return { kind, startsDescending, valueOf: value };
}

function choice(choices: readonly string[], value: Column['valueOf'], startsDescending = false): Plain {
  return { kind: 'choice', startsDescending, choices, valueOf: value };
}

const text = (written: string | null | undefined) => (written ? written : null);

const ofProfile = {
  creator: column('text', ({ digest }) => text(digest.name) ?? text(digest.handle)),
  handle: column('text', ({ digest }) => text(digest.handle)),
  followers: column('count', ({ digest }) => digest.followers.value, true),
  following: column('count', ({ digest }) => digest.following.value, true),
  posts: column('count', ({ digest }) => digest.posts.value, true),
  engagement: column('share', ({ digest }) => (digest.rate.known ? digest.rate.value : null), true),
  audience: column('score', ({ digest }) => digest.audience?.value ?? null, true),
  growth: column('share', ({ digest }) => digest.growth, true),
  lastPost: column('instant', ({ digest }) => instantOf(digest.lastPost), true),
  seen: column('instant', ({ digest }) => digest.seenAt, true),
};

function instantOf(date: string | null): number | null {
  const instant = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(instant) ? null : instant;
}

function bySettings({ settings, compare, siteName }: Scale) {
  const tiers: readonly TierId[] = tiersOfScheme(settings.tierScheme, settings.ownTiers);
  const networks = platformIdSchema.options.toSorted((a, b) => compare(siteName(a), siteName(b)));
  const topics = topicIdSchema.options.toSorted(compare);
  return {
    network: choice(networks, ({ digest }) => digest.platform),
    tier: choice(tiers, ({ digest }) => tierOfDigest(digest, settings)?.id ?? null, true),
    authenticity: choice(bands, ({ digest }) => bandOfDigest(digest, settings)),
    // What most of it is about; the interface has the words.
    focus: choice(topics, ({ digest }) => digest.topics[0]?.topic ?? null),
  };
}

function byVisitor({ desk }: Scale) {
  const statuses = desk.statuses.map(({ id }) => id);
  const known = new Set(statuses);
  return {
    status: choice(statuses, ({ entry }) => (known.has(entry.status) ? entry.status : null)),
    tags: column('tags', ({ card }) => (card === null || card.tags.length === 0 ? null : card.tags)),
    note: column('text', ({ entry }) => text(entry.note)),
    price: column('money', ({ entry }) => entry.price?.amount ?? null),
    contact: column('text', ({ card }) => text(card?.contact)),
    person: column('text', ({ personId }) => personId),
    added: column('instant', ({ entry }) => entry.createdAt, true),
  };
}

/** A value that does not fit its field, whose kind may have been another once, is none. */
function ofField({ id, kind }: Field): Plain {
  if (kind === 'number') {
    return column('number', ({ card }) => numberIn(card?.fields[id]), true);
  }
  if (kind === 'day') return column('day', ({ card }) => dayIn(card?.fields[id]));
  return column(kind, ({ card }) => wordsIn(card?.fields[id]));
}

function numberIn(value: string | number | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function wordsIn(value: string | number | undefined): string | null {
  return value === undefined || value === '' ? null : String(value);
}

function dayIn(value: string | number | undefined): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
