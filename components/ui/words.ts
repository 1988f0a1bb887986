import { browser } from 'wxt/browser';

let known: string | null = null;

/** Language of the messages in use. `getUILanguage()` can differ from it, so numbers would not match their sentence. Asked of the browser once. */
export function locale(): string {
  known ??= browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-') || 'en';
  return known;
}

/** Which way the language of the messages is written. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

type PluralKey = 'one' | 'other';

/** The plural category of `n` in the interface's language, as far as the messages distinguish it. */
export function pluralKey(n: number): PluralKey {
  return new Intl.PluralRules(locale()).select(n) === 'one' ? 'one' : 'other';
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
