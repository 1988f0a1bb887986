import type { Scale } from '../../../lib/desk/columns';
import type { Card } from '../../../lib/model/card';
import { type Desk, firstDesk } from '../../../lib/model/desk';
import type { Digest } from '../../../lib/model/digest';
import type { SavedCreator } from '../../../lib/model/list';
import type { ShelfRow } from '../../../lib/model/shelf';
import { defaultSettings } from '../../../lib/store/settings';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const field = { size: uuid(901), agency: uuid(902), since: uuid(903), site: uuid(904) };

export const desk: Desk = {
  ...firstDesk,
  statuses: [...firstDesk.statuses, { id: uuid(801), name: 'Sent a box', tone: 'accent' }],
  fields: [
    { id: field.size, name: 'Size', kind: 'number' },
    { id: field.agency, name: 'Followers', kind: 'text' },
    { id: field.since, name: 'Since', kind: 'day' },
    { id: field.site, name: 'Site', kind: 'link' },
  ],
};

export const scale: Scale = { settings: defaultSettings, desk, compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0), siteName: (id) => id };

export type RowParts = {
  n?: number;
  digest?: Partial<Digest>;
  entry?: Partial<SavedCreator>;
  card?: Partial<Card> | null;
  personId?: string | null;
};

/** An invented baker, with everything that a row can have. */
export function aRow({ n = 1, digest, entry, card, personId = null }: RowParts = {}): ShelfRow {
  const id = uuid(n);
  return {
    personId,
    entry: {
      id: uuid(1000 + n),
      listId: uuid(700),
      profileId: id,
      status: 'contacted',
      note: 'Warm tone',
      price: { amount: 450.5, currency: 'EUR' },
      createdAt: Date.UTC(2026, 10, 20, 9, 30, 15, 250),
      updatedAt: Date.UTC(2026, 10, 21),
      ...entry,
    },
    digest: {
      id,
      madeBy: 1,
      platform: 'instagram',
      handle: 'ana.bakes',
      canonicalId: '17841400000000017',
      name: 'Ana Bakes',
      verified: false,
      private: false,
      avatar: 'present',
      followers: { value: 69_200, exact: false, range: [69_150, 69_249], from: 'text' },
      following: { value: 321, exact: true, from: 'text' },
      posts: { value: null, why: 'hidden' },
      rate: {
        known: true,
        basis: 'followers',
        value: 0.0241379310344,
        low: 0.024,
        high: 0.0243,
        compared: { low: 0.02, high: 0.03 },
        posts: 12,
        metrics: ['likes', 'comments'],
      },
      audience: { value: 71.26, low: 55.04, high: 84 },
      account: { known: false, why: 'posts-not-shown' },
      topics: [
        { topic: 'food', share: 0.7 },
        { topic: 'home', share: 0.2 },
      ],
      concentration: 60,
      growth: -0.0042,
      lastPost: '2026-11-18T21:30:00+02:00',
      postsKnown: 12,
      seenAt: Date.UTC(2026, 10, 19, 8, 0, 0),
      updatedAt: Date.UTC(2026, 10, 19, 8, 0, 0),
      ...digest,
    },
    card:
      card === null
        ? null
        : {
            id,
            tags: ['bread', 'semi; colon', 'say "hi"'],
            contact: 'ana@example.com',
            fields: {
              [field.size]: -3.5,
              [field.agency]: '=SUM(A1)',
              [field.since]: '2024-02-29',
              [field.site]: 'https://example.com/a,b',
            },
            updatedAt: 0,
            ...card,
          },
  };
}

const nothing = { value: null, why: 'absent' } as const;

/** A creator of whom a file told the handle and nobody anything else. */
export const bareRow = aRow({
  n: 2,
  card: null,
  entry: { status: 'gone', note: '', price: null },
  digest: {
    platform: 'tiktok',
    handle: 'kofi',
    canonicalId: null,
    name: null,
    followers: nothing,
    following: nothing,
    posts: nothing,
    rate: { known: false, basis: null, why: null },
    audience: null,
    topics: [],
    growth: null,
    lastPost: null,
    seenAt: null,
  },
});

export const allColumns = [
  ...(['creator', 'network', 'handle', 'tier', 'followers', 'following', 'posts', 'engagement', 'audience', 'authenticity'] as const),
  ...(['focus', 'growth', 'lastPost', 'status', 'tags', 'note', 'price', 'contact', 'person', 'seen', 'added'] as const),
  ...Object.values(field).map((id) => `field:${id}` as const),
];
