import { describe, expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import { noteLeft, settlingTime, withoutForeignItems } from '../../lib/watch/leftovers';
import { absent, anItem, aReading, exactly } from './readings';

const about = (value: number, range: [number, number]): Count => ({ value, exact: false, range, from: 'text' });
const ana = aReading('ana', { followers: exactly(48_210), following: exactly(7), posts: exactly(312) });
/** Somebody whose name was not on the page. */
const nobody = (parts: Parameters<typeof aReading>[1]) => ({ ...aReading('', parts), handle: null });

describe('how long counts must stand still before they are believed', () => {
  const cases: [string, Parameters<typeof aReading>[1], number][] = [
    ['new counts', { followers: exactly(90), posts: exactly(311) }, 150],
    ['the same follower count', { followers: exactly(48_210) }, 2_500],
    ['one telling count among new ones', { followers: exactly(90), posts: exactly(312) }, 2_500],
    ['the same count, which only the first page’s data had in full', { followers: about(48_200, [48_200, 48_299]) }, 2_500],
    ['another count that is abbreviated', { followers: about(48_300, [48_300, 48_399]) }, 150],
    ['a small equal count, which may be chance', { followers: exactly(90), following: exactly(7) }, 1_200],
    ['unknown counts, which are no sign', { followers: exactly(90), posts: absent }, 150],
  ];
  test.each(cases)('%s', (_, parts, expected) => {
    expect(settlingTime([ana], aReading('bo', parts))).toBe(expected);
  });

  test('the first account of a tab has nothing before it', () => {
    expect(settlingTime([], ana)).toBe(150);
  });

  test('coming back to the same account leaves nothing over', () => {
    expect(settlingTime([ana], { ...ana, handle: 'Ana' })).toBe(150);
  });

  test('another account of the same name, by its id, is another one', () => {
    const person = { ...ana, canonicalId: 'in/ana' };
    expect(settlingTime([person], { ...ana, canonicalId: 'company/ana' })).toBe(2_500);
    expect(settlingTime([person], { ...person, handle: 'ana.renamed' })).toBe(150);
  });

  test('back at an account, counts that both share are its own', () => {
    const between = aReading('bo', { followers: exactly(90), posts: exactly(312) });
    expect(settlingTime([between, ana], ana)).toBe(150);
  });

  test('back at an account, the counts of the one between are left over', () => {
    const between = aReading('bo', { followers: exactly(2_050) });
    expect(settlingTime([between, ana], { ...ana, followers: exactly(2_050) })).toBe(2_500);
  });

  test('counts of somebody whom the page did not name are left over for everybody', () => {
    expect(settlingTime([nobody({ followers: exactly(2_050) }), ana], { ...ana, followers: exactly(2_050) })).toBe(2_500);
  });
});

describe('what was on the screen when profiles were left', () => {
  test('is kept of the three newest accounts, each once', () => {
    const readings = ['ana', 'bo', 'cy', 'di', 'Cy'].map((handle, i) => aReading(handle, { followers: exactly(100 + i) }));
    const left = readings.reduce(noteLeft, []);
    expect(left.map(({ handle }) => handle)).toEqual(['Cy', 'di', 'bo']);
  });

  test('is nobody’s when the page named nobody and its counts are new', () => {
    expect(noteLeft([ana], nobody({ followers: exactly(2_050) }))).toHaveLength(2);
  });

  test('stays its owner’s when only the address changed', () => {
    expect(noteLeft([ana], nobody({ followers: ana.followers, posts: ana.posts }))).toEqual([ana]);
  });
});

describe('posts of a page that was left', () => {
  const before = aReading('ana', { items: [anItem('a1'), anItem('both', { by: 'bo' })] });
  const idsOf = (reading: typeof before) => reading.items.map(({ id }) => id);

  test('are taken out', () => {
    expect(idsOf(withoutForeignItems([before], aReading('bo', { items: [anItem('b1'), anItem('a1')] })))).toEqual(['b1']);
  });

  test('stay when they say that they are the new account’s own', () => {
    expect(idsOf(withoutForeignItems([before], aReading('Bo', { items: [anItem('both', { by: 'bo' })] })))).toEqual(['both']);
  });

  test('stay on the account’s own page, whoever’s page they were seen on too', () => {
    const between = aReading('bo', { items: [anItem('a1'), anItem('b1')] });
    expect(idsOf(withoutForeignItems([between, before], aReading('ana', { items: [anItem('a1'), anItem('b1')] })))).toEqual(['a1']);
  });
});
