import type { Scale } from '../../lib/desk/columns';
import type { Desk } from '../../lib/model/desk';
import { firstDesk } from '../../lib/model/desk';
import type { Digest } from '../../lib/model/digest';
import type { ShelfRow } from '../../lib/model/shelf';
import { defaultSettings } from '../../lib/store/settings';

/** Invented creators as they stand on a list. */

export const listId = '00000000-0000-4000-8000-000000000001';
export const day = 86_400_000;
export const monday = Date.UTC(2026, 5, 1);

/** The n-th of invented ids. */
export function idOf(n: number): string {
  return `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export const fieldIds = {
  text: '20000000-0000-4000-8000-000000000001',
  number: '20000000-0000-4000-8000-000000000002',
  day: '20000000-0000-4000-8000-000000000003',
  link: '20000000-0000-4000-8000-000000000004',
};

export const desk: Desk = {
  ...firstDesk,
  fields: [
    { id: fieldIds.text, name: 'Agent', kind: 'text' },
    { id: fieldIds.number, name: 'Reach', kind: 'number' },
    { id: fieldIds.day, name: 'Born', kind: 'day' },
    { id: fieldIds.link, name: 'Media kit', kind: 'link' },
  ],
};

const collator = new Intl.Collator('en', { numeric: true });
export const scale: Scale = { settings: defaultSettings, desk, compare: collator.compare, siteName: (id) => id };

type Over = {
  digest?: Partial<Digest>;
  entry?: Partial<ShelfRow['entry']>;
  card?: Partial<NonNullable<ShelfRow['card']>>;
  personId?: string | null;
};

/** The n-th row; later ones were saved later. What is not named is ordinary. */
export function rowOf(n: number, { digest, entry, card, personId }: Over = {}): ShelfRow {
  const id = idOf(n);
  const nothing = { value: null, why: 'absent' as const };
  return {
    entry: {
      id: idOf(900_000 + n),
      listId,
      profileId: id,
      status: 'new',
      note: '',
      price: null,
      createdAt: monday + n,
      updatedAt: monday + n,
      ...entry,
    },
    digest: {
      id,
      madeBy: 1,
      platform: 'instagram',
      handle: `creator.${n}`,
      canonicalId: null,
      name: `Creator ${n}`,
      verified: null,
      private: null,
      avatar: 'unknown',
      followers: { value: 1000 + n, exact: true, from: 'text' },
      following: nothing,
      posts: nothing,
      rate: { known: false, basis: null, why: null },
      audience: null,
      account: { known: false, why: 'posts-not-shown' },
      topics: [],
      concentration: null,
      growth: null,
      lastPost: null,
      postsKnown: 0,
      seenAt: null,
      updatedAt: monday,
      ...digest,
    },
    card: card ? { id, tags: [], contact: '', fields: {}, updatedAt: monday, ...card } : null,
    personId: personId ?? null,
  };
}
