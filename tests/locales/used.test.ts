import { beforeAll, expect, test } from 'vitest';
import { languages, messagesOf, pluralOf, pluralsIn } from './languages';
import { type Asked, keysAsked, readSource } from './source';

const [inEnglish] = languages;
const english = messagesOf(inEnglish) ?? new Map<string, string>();
const plurals = pluralsIn(english);

/** What code asks for by: a plural by what stands before its form. */
const askable = new Set([...english.keys()].map((key) => pluralOf(key, plurals) ?? key));

let asked: Asked;
beforeAll(() => {
  asked = keysAsked(readSource());
}, 120_000);

test('what code asks for can be told everywhere', () => {
  expect(asked.unclear).toEqual([]);
});

test('every message is asked for somewhere', () => {
  expect([...askable].filter((key) => !asked.keys.has(key))).toEqual([]);
});
