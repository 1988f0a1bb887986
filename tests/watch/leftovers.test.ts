import { describe, expect, test } from 'vitest';
import { looksLeftOver, withoutForeignItems } from '../../lib/watch/leftovers';
import { absent, anItem, aReading, exactly } from './readings';

describe('numbers of the account that stood here before', () => {
  const ana = aReading('ana', { followers: exactly(48_210), following: exactly(7), posts: exactly(312) });
  const cases: [string, Parameters<typeof aReading>[1], boolean][] = [
    ['the same follower count looks left over', { followers: exactly(48_210) }, true],
    ['one telling count among new ones is enough', { followers: exactly(90), posts: exactly(312) }, true],
    ['small equal counts are chance', { followers: exactly(90), following: exactly(7) }, false],
    ['unknown counts are no sign', { followers: exactly(90), posts: absent }, false],
  ];
  test.each(cases)('%s', (_, parts, expected) => {
    expect(looksLeftOver(ana, aReading('bo', parts))).toBe(expected);
  });

  test('the first account of a tab has nothing before it', () => {
    expect(looksLeftOver(null, ana)).toBe(false);
  });

  test('coming back to the same account leaves nothing over', () => {
    const again = aReading('Ana', { followers: exactly(48_210), items: [anItem('a1')] });
    expect([looksLeftOver(ana, again), withoutForeignItems(aReading('ana', { items: [anItem('a1')] }), again).items.length]).toEqual([
      false,
      1,
    ]);
  });

  test('posts of the account before are taken out', () => {
    const before = aReading('ana', { items: [anItem('a1'), anItem('a2')] });
    const after = aReading('bo', { items: [anItem('b1'), anItem('a2')] });
    expect(withoutForeignItems(before, after).items.map((item) => item.id)).toEqual(['b1']);
  });
});
