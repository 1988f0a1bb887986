import { readFileSync } from 'node:fs';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import { fakePermissions } from './fake-permissions';

type Messages = { [key: string]: string | Messages };

const english: Messages = parse(readFileSync('assets/locales/en.yml', 'utf8'));

/** What the browser does with a message of the built extension: flat key, $1…$9 replaced. */
function getMessage(name: string, substitutions: string | string[] = []): string {
  if (name === '@@ui_locale') return 'en';
  const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
  const text = flat.get(name) ?? '';
  return text.replace(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? '').replaceAll('$$', '$');
}

function* entries(messages: Messages, prefix = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [prefix + key, value];
    else yield* entries(value, `${prefix}${key}_`);
  }
}

const flat = new Map(entries(english));

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
// Keys of commands are the browser's own; the fake one has none.
Object.assign(fakeBrowser.commands, { getAll: async () => [] });
beforeEach(fakePermissions);
