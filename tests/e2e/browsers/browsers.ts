import { describe } from 'vitest';
import { startLoupe } from '../loupe';
import type { AnyLoupe, AnyOptions } from './any-loupe';
import { startFirefox } from './firefox';
import { whyNoFirefox } from './why-no-firefox';

/** Starts a browser with the built extension. */
export type Start = (options?: AnyOptions) => Promise<AnyLoupe>;

/** Defines the same tests for Chromium and for Firefox; without a Firefox its are skipped. */
export function inEachBrowser(tests: (start: Start) => void): void {
  describe('in Chromium', () => tests(startLoupe));
  inFirefox(() => tests(startFirefox));
}

/** Defines tests of what only Firefox has or only its driver can do. */
export function inFirefox(tests: () => void): void {
  describe.skipIf(whyNoFirefox() !== null)('in Firefox', tests);
}
