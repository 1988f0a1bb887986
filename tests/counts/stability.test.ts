import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';
import { type Case, casesOfAllLocales } from './cldr-cases';

/** A line break, a tab or more than one space is never inside a number, so that it stands between two. */
const inText = (text: string, space: string) => text.replace(/(?<!\p{Nd})\s|\s(?!\p{Nd})/gu, space);

/** Of all locales, and small enough to draw from; Chinese digits and words alone are read only where nothing else stands. */
const cases = [...casesOfAllLocales()].filter(({ system, text }, i) => i % 23 === 0 && system !== 'hanidec' && /\p{Nd}/u.test(text));

const anyCase = fc.constantFrom(...cases);
const anySpace = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\n', ' \t ');
const anyMark = fc.constantFrom('', '\u200e', '\u200f', '\u2068', '\u061c');
const anyLabel = fc.constantFrom(
  'followers',
  'Abonnés',
  'подписчиков',
  'متابعون',
  'フォロワー',
  '팔로워',
  'ผู้ติดตาม',
  '·',
  '(views)',
  '“likes”',
);

const read = (text: string, { locale }: Case) => parseCount(text, { lang: locale, notation: 'language', from: 'text', rounding: 'cut' });

const minute = 60_000;

describe('the reading of a number', () => {
  it(
    'is the same with other spaces and marks of direction',
    () => {
      fc.assert(
        fc.property(anyCase, anySpace, anyMark, (one, space, mark) => {
          const text = `${mark}${space}${inText(one.text, space)}${space}${mark}`;
          expect(read(text, one)).toEqual(read(one.text, one));
        }),
        { numRuns: 1_000 },
      );
    },
    minute,
  );

  it(
    'is the same with a label before or after it',
    () => {
      fc.assert(
        fc.property(anyCase, anySpace, anyLabel, (one, space, label) => {
          const expected = read(one.text, one);
          expect(read(`${label}${space}${one.text}`, one)).toEqual(expected);
          expect(read(`${label}:${space}${one.text}`, one)).toEqual(expected);
          expect(read(`${one.text}${space}${label}`, one)).toEqual(expected);
        }),
        { numRuns: 1_000 },
      );
    },
    minute,
  );

  it(
    'is a safe whole number in its range or unknown, whatever surrounds it',
    () => {
      fc.assert(
        fc.property(
          anyCase,
          fc.string({ unit: 'binary', maxLength: 20 }),
          fc.string({ unit: 'binary', maxLength: 20 }),
          (one, before, after) => {
            const count = read(before + one.text + after, one);
            if (count.value === null) return count.why === 'unreadable';
            const [low, high] = count.exact ? [count.value, count.value] : count.range;
            return [low, count.value, high].every(Number.isSafeInteger) && 0 <= low && low <= count.value && count.value <= high;
          },
        ),
        { numRuns: 500 },
      );
    },
    minute,
  );
});
