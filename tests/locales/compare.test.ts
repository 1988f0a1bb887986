import { describe, expect, test } from 'vitest';
import { faultsOf } from './compare';
import { languages, messagesOf, pathOf, pluralsIn, readMessages } from './languages';

const [inEnglish] = languages;
const english = messagesOf(inEnglish) ?? new Map<string, string>();

describe.each(languages)('$file', (language) => {
  const messages = messagesOf(language);
  if (messages === null) return test.skip(`is not there yet: ${pathOf(language)}`);

  test('has every message, no other, the forms of its plurals and the places of the English text', () => {
    expect(faultsOf(messages, english, language)).toEqual([]);
  });
});

test('the plurals are told from other messages', () => {
  expect([...pluralsIn(english)]).toContain('dashboard.lists.creators');
  // Each has a key that is the name of a form.
  expect([...pluralsIn(english)]).not.toEqual(expect.arrayContaining(['market.out', 'compare.few', 'score.focus.concentration']));
});

describe('a fault is found', () => {
  const spanish = { file: 'es', tag: 'es', direction: 'ltr' } as const;
  const source = readMessages(`
app: {language: en, direction: ltr}
save: Save to $1
lists: {one: $1 list, other: $1 lists}
`);
  const good = 'app: {language: es, direction: ltr}\nsave: Guardar en $1\nlists: {one: $1 lista, many: $1 de listas, other: $1 listas}';

  test.each([
    ['none', good, []],
    ['one less', good.replace(/save.*\n/, ''), ['save: missing']],
    ['one more', `${good}\nextra: Más`, ['extra: not in English, or no form of es']],
    ['a form less', good.replace('many: $1 de listas, ', ''), ['lists.many: missing']],
    [
      'a form that the language does not have',
      good.replace('many', 'few'),
      ['lists.many: missing', 'lists.few: not in English, or no form of es'],
    ],
    ['a place less', good.replace('en $1', 'en'), ['save: has no place, not $1']],
    ['another place', good.replace('en $1', 'en $2'), ['save: has $2, not $1']],
    ['a number said as a word', good.replace('one: $1 lista', 'one: una lista'), []],
    ['a number that is missing from the form of many', good.replace('many: $1 de', 'many: de'), ['lists.many: has no place, not $1']],
    ['no text', good.replace('Guardar en $1', '""'), ['save: empty']],
    ['no text but a yes', good.replace('Guardar en $1', 'true'), ['save: no text but boolean']],
    ['the name of another language', good.replace('language: es', 'language: en'), ['app.language: not es']],
  ])('%s', (_, yaml, faults) => {
    expect(faultsOf(readMessages(yaml), source, spanish)).toEqual(faults);
  });
});
