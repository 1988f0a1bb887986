import { csvStyles } from '../../export/separators';
import type { Table } from '../read-table/table';
import type { DecimalSign } from '../values/amount';
import type { ColumnView, Mapping, PlainTarget } from './target';

/** Headers of our own files (lib/transfer/export/fields.ts) that are imported; what is measured here is measured anew. */
const own: Readonly<Record<string, PlainTarget>> = {
  profile_url: 'profile',
  handle: 'profile',
  name: 'name',
  network: 'network',
  followers: 'followers',
  following: 'following',
  posts: 'posts',
  status: 'status',
  tags: 'tags',
  note: 'note',
  price: 'price',
  price_currency: 'currency',
  contact: 'contact',
  last_seen: 'seen',
};

const measured = new Set(
  `tier engagement_rate engagement_rate_low engagement_rate_high engagement_basis audience_score audience_score_low audience_score_high
  authenticity topics growth_per_week last_post person added network_account_id followers_low followers_high following_low following_high
  posts_low posts_high followers_unknown following_unknown posts_unknown`.split(/\s+/),
);

/** Is the file one that was exported here? Other programs have an address of a profile too, but not these beside it. */
export function isOwnFile(columns: readonly ColumnView[]): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return (
    names.has('profile_url') &&
    ['last_seen', 'price_currency', 'engagement_basis', 'network_account_id', 'added'].some((name) => names.has(name))
  );
}

/** What a column of our own file becomes: null for what is not imported, undefined for a field of the visitor's own. */
export function ownTarget(name: string | null): PlainTarget | null | undefined {
  if (name !== null && Object.hasOwn(own, name)) return own[name];
  return name === null || measured.has(name) ? null : undefined;
}

/** Where our own files say how uncertain a count is, and the network's own id. Nothing in other files. */
export function ownDetails(columns: readonly ColumnView[]): Pick<Mapping, 'ranges' | 'accountIds'> {
  const at = (name: string) => columns.find((column) => column.name === name)?.index ?? null;
  const ranges = columns.map(({ name }) => {
    const [low, high] = [at(`${name}_low`), at(`${name}_high`)];
    return low === null || high === null ? null : ([low, high] as const);
  });
  return { ranges, accountIds: at('network_account_id') };
}

/** The decimal sign that our own files have with the table's separator. */
export function ownDecimal({ notes }: Pick<Table, 'notes'>): DecimalSign {
  const said = notes.find((note) => note.kind === 'delimiter');
  const style = Object.values(csvStyles).find(({ separator }) => said?.kind === 'delimiter' && separator === said.delimiter);
  return style?.decimal ?? '.';
}
