import { existsSync, mkdirSync } from 'node:fs';
import { whyNoFirefox } from './browsers/why-no-firefox';
import { artifacts, extensionFolder } from './folders';

/** Browser tests run what would be shipped; they neither build it nor go on without it. */
export default function requireBuild(): void {
  if (!existsSync(`${extensionFolder}/manifest.json`)) {
    throw new Error(`${extensionFolder} is missing: run \`npm test\`, or \`npx wxt build\` before a single browser test.`);
  }
  const why = whyNoFirefox();
  if (why !== null) console.warn(`Skipped: everything in Firefox. ${why}`);
  mkdirSync(artifacts, { recursive: true });
}
