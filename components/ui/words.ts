import type { GeneratedI18nStructure } from '#i18n';
import { message } from './translate';

/** Language of the messages in use, as BCP 47: "pt-BR". The browser's own where its language is there, else English. */
export function language(): string {
  return message('app.language');
}

/** Which way the language of the messages is written. */
export function direction(): 'ltr' | 'rtl' {
  return message('app.direction') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * What Intl writes numbers and dates by: the browser's variant of the language of the messages (es-MX writes 1.5 and es-ES 1,5), never
 * another language, in which numbers would not match their sentence. Digits are 0–9 in every language: that is what the networks write in
 * most, what spreadsheets and price fields take, and what marketers of the Gulf and the Maghreb use beside handles.
 */
export function locale(): string {
  const [own, browsers] = [language(), message('@@ui_locale').replaceAll('_', '-')];
  return `${browsers.startsWith(own) ? browsers : own}-u-nu-latn`;
}

type Key = keyof GeneratedI18nStructure;

/** What stands before ".one" and ".other" in the keys of a message with a plural. */
export type Inflected = { [K in Key]: K extends `${infer Base}.other` ? (`${Base}.one` extends Key ? Base : never) : never }[Key];

/** The texts that a message takes, by how many they are. */
type Texts = { 0: []; 1: [string]; 2: [string, string]; 3: [string, string, string]; 4: [string, string, string, string] };

/**
 * The message in the form that `n` asks for: languages have one to six. Browsers come to know more of them (Spanish got "many" in 2020);
 * where the messages have no such form the general one serves.
 */
export function inflect<Base extends Inflected>(
  base: Base,
  n: number,
  substitutions: Texts[GeneratedI18nStructure[`${Base}.other`]['substitutions']],
): string {
  return message(`${base}.${new Intl.PluralRules(locale()).select(n)}`, substitutions) || message(`${base}.other`, substitutions);
}

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? Underscored<`${Head}_${Tail}`> : Id;

/**
 * The part of a message key that stands for one of our ids: "no-such-list" becomes "no_such_list".
 * Chromium refuses to load an extension with a dash in a message name.
 */
export function keyPart<Id extends string>(id: Id): Underscored<Id> {
  // The type says at compile time what the line does at run time.
  return id.replaceAll('-', '_') as Underscored<Id>;
}
