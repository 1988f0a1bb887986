import { type Language, type Messages, placesIn, pluralOf, pluralsIn } from './languages';

/** What is wrong with a language's messages beside the English ones, each as "key: what". */
export function faultsOf(messages: Messages, english: Messages, { tag, direction }: Language): string[] {
  const plurals = pluralsIn(english);
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const expected = new Map<string, readonly string[]>();
  for (const [key, text] of english) {
    const base = pluralOf(key, plurals);
    if (base === null) expected.set(key, [placesIn(text)]);
    else for (const form of forms) expected.set(`${base}.${form}`, placesOf(base, form, tag, english));
  }
  const missing = [...expected.keys()].filter((key) => !messages.has(key)).map((key) => `${key}: missing`);
  const more = [...messages.keys()].filter((key) => !expected.has(key)).map((key) => `${key}: not in English, or no form of ${tag}`);
  const wrong = [...messages].flatMap(([key, text]) => {
    const places = expected.get(key);
    if (typeof text !== 'string') return [`${key}: no text but ${typeof text}`];
    if (text.trim() === '') return [`${key}: empty`];
    if (places === undefined || places.includes(placesIn(text))) return [];
    return [`${key}: has ${placesIn(text) || 'no place'}, not ${places.map((one) => one || 'none').join(' or ')}`];
  });
  const itself = Object.entries({ 'app.language': tag, 'app.direction': direction }).flatMap(([key, value]) =>
    messages.get(key) === value ? [] : [`${key}: not ${value}`],
  );
  return [...missing, ...more, ...wrong, ...itself];
}

/**
 * The places that a form may have. A form of one number alone may say it as a word ("كتابان"), and a form of one where the English has no
 * number ("Note changed").
 */
function placesOf(base: string, form: string, tag: string, english: Messages): string[] {
  const all = placesIn(english.get(`${base}.other`) ?? '');
  const one = form === 'one' ? [placesIn(english.get(`${base}.one`) ?? '')] : [];
  return [all, ...one, ...(isOfOneNumber(form, tag) ? [withoutNumber(base, all)] : [])];
}

const numbers = Array.from({ length: 200 }, (_, n) => n);

function isOfOneNumber(form: string, tag: string): boolean {
  const rules = new Intl.PluralRules(tag);
  return numbers.filter((n) => rules.select(n) === form).length === 1;
}

/** Where the number is not the first of the texts. */
const numberAt: Record<string, string> = {
  'dossier.history.jump': '$3',
  'dossier.posts.label': '$2',
  'deskSettings.statuses.removed_used': '$2',
  'deskSettings.fields.removed_used': '$2',
  'score.reason.comments_say_nothing': '$2',
  'score.reason.followers_resemble_purchased': '$2',
};

function withoutNumber(base: string, places: string): string {
  const number = numberAt[base] ?? '$1';
  return places
    .split(' ')
    .filter((place) => place !== number)
    .join(' ');
}
