import browser from 'webextension-polyfill';

/** Language of the messages in use. `getUILanguage()` can differ from it, so numbers would not match their sentence. */
export function locale(): string {
  return browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-') || 'en';
}

type PluralKey = 'one' | 'other';

/** The plural category of `n` in the interface's language, as far as the messages distinguish it. */
export function pluralKey(n: number): PluralKey {
  return new Intl.PluralRules(locale()).select(n) === 'one' ? 'one' : 'other';
}
