import { describe, expect, it } from 'vitest';
import type { SeenItem } from '../../lib/model/profile';
import type { Item } from '../../lib/model/reading';
import { itemsKept, mergeItems } from '../../lib/store/merge-items';
import { absent, anItem, aReading, exact, hidden, hour, rounded, today, yesterday } from './sample-readings';

const look = (known: readonly SeenItem[], items: Item[], now = today) => mergeItems(known, aReading({ items }), 'ana.bakes', now);
const ids = (items: readonly SeenItem[]) => items.map((item) => item.id).join(' ');
const posts = (text: string) => text.split(' ').map((id) => anItem(id));

describe('counts of a post', () => {
  it('add up by id over looks', () => {
    const first = look([], [anItem('a', { likes: exact(10) })], yesterday);
    const [both] = look(first, [anItem('a', { comments: exact(2) })]);
    expect(both).toMatchObject({ likes: exact(10), comments: exact(2), seenAt: today });
  });

  it.each([
    ['the newest known value wins', exact(10), exact(12), exact(12)],
    ['an unknown value does not erase a known one', exact(10), absent, exact(10)],
    ['not even one that is withheld', exact(10), hidden, exact(10)],
    ['a reason for not knowing is kept while nothing is known', absent, hidden, hidden],
    ['an abbreviation of the same day that fits does not blur', exact(1234), rounded(1200, [1150, 1249]), exact(1234)],
  ])('%s', (_, earlier, later, together) => {
    const first = look([], [anItem('a', { views: earlier })], today - hour);
    expect(look(first, [anItem('a', { views: later })])[0]?.views).toEqual(together);
  });

  it('give way to an abbreviation of a later day though it fits', () => {
    const about = rounded(1200, [1150, 1249]);
    const first = look([], [anItem('a', { views: exact(1234) })], yesterday);
    expect(look(first, [anItem('a', { views: about })])[0]?.views).toEqual(about);
  });

  it('are taken from both tiles of a post that a page shows twice', () => {
    const [item, ...rest] = look([], [anItem('a', { likes: exact(10), pinned: true }), anItem('a', { views: exact(99) })]);
    expect(item).toMatchObject({ likes: exact(10), views: exact(99) });
    expect(rest).toEqual([]);
  });
});

describe('what was made of a post’s words', () => {
  const after = (earlier: Partial<Item>, later: Partial<Item>) => {
    const [item] = look(look([], [anItem('a', earlier)], yesterday), [anItem('a', later)]);
    return { topics: item?.topics, sponsored: item?.sponsored };
  };

  it.each<[string, Partial<Item>, Partial<Item>, Partial<Item>]>([
    [
      'is the later look’s',
      { topics: ['food'], sponsored: false },
      { topics: ['drinks'], sponsored: false },
      { topics: ['drinks'], sponsored: false },
    ],
    ['stays where the later look read no words', { topics: ['food'], sponsored: true }, {}, { topics: ['food'], sponsored: true }],
    ['stays where the later look’s words tell no topic', { topics: ['food'] }, { topics: [] }, { topics: ['food'] }],
    ['may be no topic', {}, { topics: [], sponsored: false }, { topics: [], sponsored: false }],
    [
      'stays advertising, which a tile does not show',
      { topics: ['food'], sponsored: true },
      { topics: ['food'], sponsored: false },
      { topics: ['food'], sponsored: true },
    ],
    ['becomes advertising', { sponsored: false }, { sponsored: true }, { sponsored: true }],
  ])('%s', (_, earlier, later, together) => {
    expect(after(earlier, later)).toEqual({ topics: together.topics, sponsored: together.sponsored });
  });

  it('has no key where no words were read', () => {
    const [item] = look(look([], posts('a'), yesterday), posts('a'));
    expect(Object.keys(item ?? {}).filter((key) => ['topics', 'sponsored', 'commentKinds', 'caption'].includes(key))).toEqual([]);
  });

  it('is kept without the words', () => {
    expect(JSON.stringify(look([], [anItem('a', { caption: 'Rye and salt' })]))).not.toContain('Rye');
  });
});

describe('a post', () => {
  it('is not kept when the page says that it is by somebody else', () => {
    expect(ids(look([], [anItem('mine', { by: 'Ana.Bakes' }), anItem('theirs', { by: 'ben' }), anItem('unsaid')]))).toBe('mine unsaid');
  });

  it('is dropped when a later look says that it is by somebody else', () => {
    expect(ids(look(look([], posts('a b'), yesterday), [anItem('a', { by: 'ben' })]))).toBe('b');
  });

  it('is pinned as the latest look says', () => {
    const first = look([], [anItem('a', { pinned: true }), anItem('b')], yesterday);
    expect(look(first, posts('b a')).map((item) => item.pinned)).toEqual([false, false]);
  });

  it('keeps an age as a date, since an age is only true at its look', () => {
    const [item] = look([], [anItem('a', { age: { amount: 2, unit: 'hour' } })]);
    expect(item).toMatchObject({ age: null, date: new Date(today - 2 * hour).toISOString(), dateWithin: hour });
  });

  it('may be called __proto__', () => {
    expect(ids(look(look([], posts('__proto__ constructor')), posts('__proto__ constructor')))).toBe('__proto__ constructor');
  });
});

describe('the order of posts', () => {
  const table: [what: string, before: string, page: string, after: string][] = [
    ['new posts stand above', 'c b a', 'e d c', 'e d c b a'],
    ['a page that was scrolled down goes on below', 'f e d', 'e d c b', 'f e d c b'],
    ['a page that was scrolled up changes nothing', 'f e d c b a', 'f e d', 'f e d c b a'],
    ['what lies between two posts of the page stays between them', 'd c b a', 'e d a', 'e d c b a'],
    ['a page without one known post is newer', 'b a', 'd c', 'd c b a'],
    ["the page's own order holds", 'a b c', 'c b a', 'c b a'],
  ];
  it.each(table)('%s', (_, before, page, after) => {
    expect(ids(look(look([], posts(before), yesterday), posts(page)))).toBe(after);
  });

  const on = (day: number) => ({ date: new Date(Date.UTC(2026, 9, day)).toISOString() });

  it('is by date where dates are known', () => {
    const first = look([], [anItem('old', on(1)), anItem('new', on(9))], yesterday);
    expect(ids(look(first, [anItem('middle', on(5))]))).toBe('new middle old');
  });

  it('leaves an undated post where the page has it among dated ones', () => {
    const first = look([], [anItem('d', on(4)), anItem('x', on(8))], yesterday);
    expect(ids(look(first, [anItem('a', on(9)), anItem('b'), anItem('c', on(6)), anItem('e')]))).toBe('a x b c e d');
  });

  it('puts pinned posts without a date first, as the page does', () => {
    expect(ids(look([], [anItem('pin', { pinned: true }), anItem('b', on(2)), anItem('c', on(3))]))).toBe('pin c b');
  });

  it('does not take a post for old because a pinned old one stands above it', () => {
    expect(ids(look([], [anItem('pin', { pinned: true, ...on(1) }), anItem('a'), anItem('b', on(9))]))).toBe('a b pin');
  });

  it('does not take a post for new because a pinned new one stands below it', () => {
    expect(ids(look([], [anItem('b', on(5)), anItem('a'), anItem('pin', { pinned: true, ...on(9) })]))).toBe('pin b a');
  });

  it('does not tear known posts apart when an old one is pinned', () => {
    const first = look([], posts('f e d c b a'), yesterday);
    expect(ids(look(first, [anItem('b', { pinned: true }), ...posts('f e d')]))).toBe('b f e d c a');
  });
});

it('keeps the 200 newest posts', () => {
  const many = Array.from({ length: 150 }, (_, i) => anItem(`old${i}`));
  const more = Array.from({ length: 150 }, (_, i) => anItem(`new${i}`));
  const items = look(look([], many, yesterday), more);
  expect(items).toHaveLength(itemsKept);
  expect(items[149]?.id).toBe('new149');
  expect(items[199]?.id).toBe('old49');
});
