import { locale } from './words';

/** "Instagram, TikTok, and X", as the interface's language joins names. */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}
