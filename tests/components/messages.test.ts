import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Messages = { [key: string]: string | Messages };

function texts(messages: Messages): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)));
}

function keys(messages: object): string[] {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [key] : [key, ...keys(value)]));
}

test('message names hold only what browsers accept; Chromium refuses to load an extension with another one', () => {
  const refused = keys(parse(readFileSync('assets/locales/en.yml', 'utf8'))).filter((key) => !/^[A-Za-z0-9_]+$/.test(key));
  expect(refused).toEqual([]);
});

test('no score accuses anybody', () => {
  const { score }: { score: Messages } = parse(readFileSync('assets/locales/en.yml', 'utf8'));
  const accusing = texts(score).filter((text) =>
    /\b(fak(e|es|ed|ing)|frauds?|fraudulent|bots?|cheat\w*|liars?|lies|guilty|dishonest)\b/i.test(text),
  );
  expect(accusing).toEqual([]);
});
