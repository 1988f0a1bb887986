import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The module asks the browser once, so that each language needs it afresh. */
async function wordsIn(messages: Record<string, string>, browsers: string) {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, texts = []) => {
    const text = name === '@@ui_locale' ? browsers : (messages[name] ?? '');
    return text.replace(/\$([1-9])/g, (_, n) => String(texts[Number(n) - 1] ?? ''));
  });
  return import('../../components/ui/words');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.restoreAllMocks());

describe('the language that numbers are written in', () => {
  test.each([
    ['en', 'en_US', 'en-US-u-nu-latn'],
    ['en', 'en_GB', 'en-GB-u-nu-latn'],
    ['es', 'es_419', 'es-419-u-nu-latn'],
    ['pt-BR', 'pt_BR', 'pt-BR-u-nu-latn'],
    ['ar', 'ar', 'ar-u-nu-latn'],
    // The browser speaks what the interface does not: messages are English, and so are their numbers.
    ['en', 'pl', 'en-u-nu-latn'],
    ['en', 'pt_PT', 'en-u-nu-latn'],
    ['en', '', 'en-u-nu-latn'],
  ])('messages in %s in a browser in %s: %s', async (own, browsers, expected) => {
    const { locale } = await wordsIn({ app_language: own }, browsers);
    expect(locale()).toBe(expected);
    expect(() => new Intl.NumberFormat(locale())).not.toThrow();
  });

  test('has digits 0 to 9 where a country has others', async () => {
    const { locale } = await wordsIn({ app_language: 'ar' }, 'ar_EG');
    expect(new Intl.NumberFormat('ar-EG').format(69)).toBe('٦٩');
    expect(new Intl.NumberFormat(locale()).format(69)).toBe('69');
  });
});

test.each([
  ['ltr', 'ltr'],
  ['rtl', 'rtl'],
  // A Hebrew browser shows English messages, and they do not turn around.
  ['ltr', 'rtl'],
])('the direction is that of the messages: %s in a browser that is %s', async (own, browsers) => {
  const { direction } = await wordsIn({ app_direction: own, '@@bidi_dir': browsers }, 'he');
  expect(direction()).toBe(own);
});

describe('the form of a message follows the number', () => {
  const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
  const all = Object.fromEntries(Object.entries(forms).map(([form, text]) => [`dashboard_lists_creators_${form}`, `${text} $1`]));

  test.each([
    ['en', [0, 1, 2, 5, 1_000_000], 'x o x x x'],
    ['es', [0, 1, 2, 5, 1_000_000], 'x o x x m'],
    ['fr', [0, 1, 2, 5, 1_000_000], 'o o x x m'],
    ['ja', [0, 1, 2, 5, 1_000_000], 'x x x x x'],
    ['ar', [0, 1, 2, 3, 11, 100, 103], 'z o t f m x f'],
  ])('%s: %j', async (language, numbers, expected) => {
    const { inflect } = await wordsIn({ app_language: language, ...all }, language);
    const said = numbers.map((n) => inflect('dashboard.lists.creators', n, [String(n)]));
    expect(said).toEqual(expected.split(' ').map((form, i) => `${form} ${numbers[i]}`));
  });

  test('and is the general one where the messages have none for it', async () => {
    const { inflect } = await wordsIn({ app_language: 'ar', dashboard_lists_creators_other: 'x $1' }, 'ar');
    expect(inflect('dashboard.lists.creators', 2, ['2'])).toBe('x 2');
  });

  test('only of messages that have forms, with the texts that they take', async () => {
    const { inflect } = await wordsIn({}, 'en');
    // @ts-expect-error it has no forms
    inflect('overlay.saved_in', 2, ['2']);
    // @ts-expect-error it takes a name beside the number
    inflect('desk.done.added', 2, ['2']);
    // @ts-expect-error one of these ids is called "zero", which makes no plural of the group
    inflect('market.out', 2, ['2']);
  });
});
