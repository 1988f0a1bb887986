import { browser } from 'wxt/browser';

/** As browsers have it; WXT's types know the browser's own messages alone. */
const messages: { getMessage(name: string, substitutions?: string[]): string } = browser.i18n;

/** A message by its key in assets/locales, its $1…$9 filled; '' where neither the language nor English has it. */
export function message(key: string, substitutions?: string[]): string {
  return messages.getMessage(key.replaceAll('.', '_'), substitutions);
}

/**
 * Stands in for the runtime of @wxt-dev/i18n, whose types hold (wxt.config.ts): messages here have places for text and nothing else, and
 * every script of a page would carry the rest along.
 */
export function createI18n(): { t: typeof message } {
  return { t: message };
}
