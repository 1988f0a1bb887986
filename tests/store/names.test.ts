import { describe, expect, it } from 'vitest';
import { longestNote, mostTags } from '../../lib/model/lengths';
import { folded, freeName, withTags } from '../../lib/store/names';
import { cutTo, joinNotes } from '../../lib/store/notes';

describe('names', () => {
  it.each([
    ['Spring', ' spring ', true],
    ['Café', 'CAFE\u0301', true],
    ['Café', 'Cafe', false],
    ['Spring', 'Spring 2', false],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect(folded(one) === folded(other)).toBe(same);
  });

  it.each([
    ['Spring', [], 100, 'Spring'],
    ['Spring', ['Autumn'], 100, 'Spring'],
    ['Spring', ['SPRING'], 100, 'Spring (2)'],
    ['Spring', ['spring', 'Spring (2)'], 100, 'Spring (3)'],
    ['Abcdefghij', ['abcdefghij'], 10, 'Abcdef (2)'],
    ['Abcde🌱ghij', ['abcde🌱ghij'], 10, 'Abcde (2)'],
  ])('%j beside %j, at most %i characters, is free as %j', (name, taken, longest, free) => {
    expect(freeName(name, taken, longest)).toBe(free);
  });
});

describe('tags', () => {
  it.each([
    [['bread'], ['cake'], ['bread', 'cake']],
    [['Bread'], ['bread ', 'BREAD', 'cake'], ['Bread', 'cake']],
    [['Café'], ['cafe\u0301'], ['Café']],
    [[], ['a', 'A'], ['a']],
  ])('%j and %j are %j', (tags, added, all) => {
    expect(withTags(tags, added)).toEqual(all);
  });

  it('are no more than a card has', () => {
    const many = Array.from({ length: mostTags }, (_, i) => `tag ${i}`);
    expect(withTags(many, ['one more'])).toEqual(many);
  });
});

describe('notes', () => {
  it.each([
    ['cake', 'bread', 'cake\nbread'],
    ['cake', '', 'cake'],
    ['', 'bread', 'bread'],
    ['cake', 'cake', 'cake'],
    ['cake\nbread\ntea', 'bread\ntea', 'cake\nbread\ntea'],
    ['paid in 2012', '12', 'paid in 2012\n12'],
  ])('%j and %j are %j', (first, second, both) => {
    expect(joinNotes(first, second)).toBe(both);
  });

  it('end where there is no more room, and not within a character', () => {
    const first = 'x'.repeat(longestNote - 2);
    expect(joinNotes(first, '🌱🌱')).toBe(`${first}\n`);
    expect(cutTo('🌱', 1)).toBe('');
    expect(cutTo('🌱', 2)).toBe('🌱');
  });
});
