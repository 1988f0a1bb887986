import Dexie, { type IndexableType, RangeSet } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { touchedBy } from '../../lib/store/shelf-changes';
import { sortedRuns } from '../../lib/store/sorted-runs';

test('sorted portions come out as one sorted whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(99)), { maxLength: 12 }), (portions) => {
      const byNumber = (a: number, b: number) => a - b;
      const runs = sortedRuns(byNumber);
      for (const portion of portions) runs.add(portion.toSorted(byNumber));
      expect(runs.all()).toEqual(portions.flat().sort(byNumber));
    }),
  );
});

describe('what a change of the database touches on a list', () => {
  const keys = (...some: IndexableType[]) => new RangeSet().addKeys(some);
  const part = (table: string, index = '') => `idb://desk/${table}/${index}`;
  const nothing = { everything: false, profileIds: new Set(), personIds: new Set() };

  test.each([
    ['nothing', {}, nothing],
    ['an entry', { [part('entries')]: keys(['mine', 'ana']) }, { ...nothing, profileIds: new Set(['ana']) }],
    ['an entry of another list', { [part('entries')]: keys(['theirs', 'ana']) }, nothing],
    [
      'digests and cards',
      { [part('digests')]: keys('ana'), [part('cards')]: keys('ben') },
      { ...nothing, profileIds: new Set(['ana', 'ben']) },
    ],
    ['persons', { [part('persons')]: keys('p') }, { ...nothing, personIds: new Set(['p']) }],
    ['indexes', { [part('entries', 'profileId')]: keys('ana'), [part('digests', ':dels')]: keys('ana') }, nothing],
    ['other tables', { [part('views')]: new RangeSet(Dexie.minKey, Dexie.maxKey) }, nothing],
    ['another database', { 'idb://other/entries/': keys(['mine', 'ana']) }, nothing],
    ['all entries of another list', { [part('entries')]: new RangeSet(['theirs', Dexie.minKey], ['theirs', Dexie.maxKey]) }, nothing],
  ])('%s', (_, parts, touched) => {
    expect(touchedBy(parts, 'desk', 'mine')).toEqual(touched);
    // As it comes from another window.
    expect(touchedBy(structuredClone({ ...parts }), 'desk', 'mine')).toEqual(touched);
  });

  test.each([
    ['all entries', { [part('entries')]: new RangeSet(Dexie.minKey, Dexie.maxKey) }],
    ['all entries of the list', { [part('entries')]: new RangeSet(['mine', Dexie.minKey], ['mine', Dexie.maxKey]) }],
    ['very many digests', { [part('digests')]: new RangeSet(Dexie.minKey, Dexie.maxKey) }],
    ['a page that was asleep', { all: new RangeSet(Dexie.minKey, Dexie.maxKey) }],
  ])('everything: %s', (_, parts) => {
    expect(touchedBy(parts, 'desk', 'mine').everything).toBe(true);
  });
});
