import { existsSync } from 'node:fs';
import { findFirefox } from '../../commands/firefox';
import { firefoxFolder } from '../folders';

/** Why nothing can be tested in Firefox here, null when it can. */
export function whyNoFirefox(): string | null {
  const found = findFirefox();
  if ('missing' in found) return found.missing;
  if (existsSync(`${firefoxFolder}/manifest.json`)) return null;
  return `${firefoxFolder} is missing: run \`npm test\`, or \`npx wxt build -b firefox --mv3\` before a single browser test.`;
}
