import { describe, expect, test } from 'vitest';
import { topicIdSchema } from '../../../lib/model/topic';
import { tagWords } from '../../../lib/scoring/focus/tag-words';
import { firstCaptions } from './captions';
import { marked, unmarked } from './captions/advertising';
import { bareCaptions } from './captions/bare';
import type { Caption } from './captions/caption';
import { freshCaptions, freshMarked, freshUnmarked } from './captions/fresh';

/** Of the clearest topic: how often it is right where one is told, and how often it is told where there is one. */
function judge(captions: readonly Caption[]): { precision: number; recall: number } {
  const told = captions.map((caption) => ({ ...caption, clearest: tagWords(caption.words).topics[0] })).filter(({ clearest }) => clearest);
  const right = told.filter(({ clearest, topic, also }) => clearest === topic || also.some((other) => other === clearest));
  const about = captions.filter(({ topic }) => topic !== null);
  return { precision: right.length / told.length, recall: right.filter(({ topic }) => topic !== null).length / about.length };
}

/**
 * What was measured in November 2026: first set .983 and .870, bare ones .901 and .421, and, untouched, the fresh set .961 and .875. The floors
 * are a caption or two below.
 */
describe('the clearest topic of invented captions', () => {
  test.each([
    ['of the first set', firstCaptions, 0.975, 0.86],
    ['without hashtags and usual words', bareCaptions, 0.88, 0.41],
    ['of the fresh set, which nothing was tuned on', freshCaptions, 0.95, 0.86],
  ])('%s', (_, captions, precision, recall) => {
    const judged = judge(captions);
    expect(judged.precision).toBeGreaterThanOrEqual(precision);
    expect(judged.recall).toBeGreaterThanOrEqual(recall);
  });

  test.each([
    ['first', firstCaptions],
    ['fresh', freshCaptions],
  ])('the %s set has every topic', (_, captions) => {
    expect(topicIdSchema.options.filter((topic) => captions.every((caption) => caption.topic !== topic))).toEqual([]);
  });
});

describe('captions about nothing', () => {
  const none = [...firstCaptions, ...freshCaptions].filter(({ topic }) => topic === null);
  test.each(none)('$words', ({ words }) => {
    expect(tagWords(words).topics).toEqual([]);
  });
});

/** Measured: all of the first set, 33 of 34 and 30 of 30 of the fresh one; what it missed ("ad/ …") is a rule since. */
describe('a mark of advertising', () => {
  test.each([...marked, ...freshMarked])('is one: %s', (words) => {
    expect(tagWords(words).sponsored).toBe(true);
  });

  test.each([...unmarked, ...freshUnmarked])('is none: %s', (words) => {
    expect(tagWords(words).sponsored).toBe(false);
  });
});
