import { browser } from 'wxt/browser';
import type { Diagnostics } from '../../lib/model/reading';

/** Newest first: Edge and Opera name Chrome too, and Chrome names Safari. */
const browserNames = [
  [/\bEdg\/([\d.]+)/, 'Edge'],
  [/\bOPR\/([\d.]+)/, 'Opera'],
  [/\bFirefox\/([\d.]+)/, 'Firefox'],
  [/\bChrom(?:e|ium)\/([\d.]+)/, 'Chrome'],
  [/\bVersion\/([\d.]+).*\bSafari\//, 'Safari'],
] as const;

/** "Firefox 153.0" from a user agent; "unknown" for one that names no browser known here. */
export function browserOf(userAgent: string): string {
  for (const [pattern, name] of browserNames) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'unknown';
}

/** What a bug report needs of an unreadable page, as JSON. Holds no names, no text and no address of the page. */
export function reportOf(diagnostics: Diagnostics): string {
  const version = browser.runtime.getManifest().version;
  return JSON.stringify({ extension: version, browser: browserOf(navigator.userAgent), ...diagnostics }, null, 2);
}
