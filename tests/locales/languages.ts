import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Tree = { [key: string]: string | Tree };

/** The languages of the interface: the name of the file, the BCP 47 tag, and which way it is written. */
export const languages = [
  { file: 'en', tag: 'en', direction: 'ltr' },
  { file: 'es', tag: 'es', direction: 'ltr' },
  { file: 'pt_BR', tag: 'pt-BR', direction: 'ltr' },
  { file: 'de', tag: 'de', direction: 'ltr' },
  { file: 'fr', tag: 'fr', direction: 'ltr' },
  { file: 'id', tag: 'id', direction: 'ltr' },
  { file: 'ja', tag: 'ja', direction: 'ltr' },
  { file: 'ar', tag: 'ar', direction: 'rtl' },
] as const;

export type Language = (typeof languages)[number];

/** Every message of a file by its key ("score.tier.nano"). */
export type Messages = ReadonlyMap<string, string>;

export function pathOf({ file }: Language): string {
  return `assets/locales/${file}.yml`;
}

/** The messages of a language; null as long as its file is not there. */
export function messagesOf(language: Language): Messages | null {
  return existsSync(pathOf(language)) ? readMessages(readFileSync(pathOf(language), 'utf8')) : null;
}

export function readMessages(yaml: string): Messages {
  const tree: Tree = parse(yaml);
  return new Map(leaves(tree));
}

function* leaves(tree: Tree, prefix = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'object') yield* leaves(value, `${prefix}${key}.`);
    else yield [prefix + key, value];
  }
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

const lastOf = (key: string) => key.slice(key.lastIndexOf('.') + 1);
const baseOf = (key: string) => key.slice(0, key.lastIndexOf('.'));

/** What stands before the forms of the messages that have a plural: in English those are "one" and "other". */
export function pluralsIn(english: Messages): ReadonlySet<string> {
  return new Set([...english.keys()].filter((key) => lastOf(key) === 'one' && english.has(`${baseOf(key)}.other`)).map(baseOf));
}

/** The base of the plural that a message is a form of; null where it has none. */
export function pluralOf(key: string, plurals: ReadonlySet<string>): string | null {
  return plurals.has(baseOf(key)) && forms.includes(lastOf(key)) ? baseOf(key) : null;
}

/** The places for text in a message, each once, in order: "$1 $3". */
export function placesIn(text: string): string {
  return [...new Set(text.match(/\$[1-9]/g))].sort().join(' ');
}
