import { describe, expect, test } from 'vitest';
import { topicIdSchema } from '../../../lib/model/topic';
import { advertisingBy, advertisingMarks, advertisingPhrases, advertisingWith } from '../../../lib/scoring/data/advertising-words';
import { notTopics, termLists } from '../../../lib/scoring/data/topics/lists';
import { fold } from '../../../lib/scoring/focus/fold';

const lists = termLists.flatMap((list) => Object.values(list));

/** Words that a shorter beginning among `others` covers already. */
function covered(words: readonly string[], others: readonly string[]): string[] {
  const beginnings = others.filter((word) => /^([a-z]+\*|[a-z]{6,})$/.test(word)).map((word) => word.replace('*', ''));
  return words
    .map((word) => word.replace('*', ''))
    .filter((word) => /^[a-z]+$/.test(word) && beginnings.some((beginning) => beginning !== word && word.startsWith(beginning)));
}

describe('the lists of terms', () => {
  test('have at least twenty-five topics', () => {
    expect(topicIdSchema.options.length).toBeGreaterThanOrEqual(25);
  });

  test('are written as texts are after folding', () => {
    expect([...lists, notTopics].filter((terms) => terms !== fold(terms))).toEqual([]);
  });

  test('part terms by single spaces, with one bar before those that need company', () => {
    expect(lists.filter((terms) => !/^[^ |]+( [^ |]+)*( \|( [^ |]+)+)?$/.test(terms))).toEqual([]);
  });

  test('name no term twice for one topic', () => {
    expect(lists.flatMap((terms) => terms.split(' ').filter((word, at, words) => words.indexOf(word) !== at))).toEqual([]);
  });

  test('name no term that the beginning of another covers', () => {
    const found = lists.flatMap((terms) => {
      const [strong = [], weak = []] = terms.split(' | ').map((part) => part.split(' '));
      return [...covered(strong, strong), ...covered(weak, [...strong, ...weak])];
    });
    expect(found).toEqual([]);
  });
});

test.each([advertisingMarks, advertisingWith, advertisingBy, advertisingPhrases])('words of advertising are folded: %.20s', (words) => {
  expect(words).toBe(fold(words));
});
