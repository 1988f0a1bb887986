import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { sites } from '../../lib/platforms/sites';
import { extensionFolder } from './folders';
import type { Loupe } from './loupe';

declare const chrome: Browser & {
  developerPrivate: Record<
    'addHostPermission' | 'removeHostPermission' | 'updateExtensionConfiguration',
    (...args: unknown[]) => Promise<void>
  >;
};

/**
 * The built extension with its optional hosts, and instances of Mastodon, as required ones, in a folder of its own. No browser can be made
 * to answer "Allow?" without a person; leave for a required host, though, can be given and taken away on the page of the browser's
 * extensions, with everything that follows from it (events, content scripts, what `permissions` tells) as when a visitor does it.
 */
export function extensionWithRequiredHosts(...instances: string[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'loupe-leave-')), 'extension');
  cpSync(extensionFolder, folder, { recursive: true });
  const { optional_host_permissions: optional, ...manifest } = readManifest(folder);
  const hosts = optional.filter((host) => host !== 'https://*/*');
  writeManifest(folder, { ...manifest, host_permissions: [...manifest.host_permissions, ...hosts, ...instances] });
  return folder;
}

type Manifest = { version: string; host_permissions: string[]; optional_host_permissions: string[] };

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

function writeManifest(folder: string, manifest: object): void {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Raises the version of an unpacked extension; it is updated when it is loaded again. */
export function raiseVersion(folder: string): void {
  const manifest = readManifest(folder);
  writeManifest(folder, { ...manifest, version: `${manifest.version}.1` });
}

async function onExtensionsPage<A extends unknown[]>(loupe: Loupe, what: (...args: A) => Promise<void>, ...args: A): Promise<void> {
  const page = await loupe.context.newPage();
  await page.goto('chrome://extensions');
  await page
    .evaluate(([source, given]) => new Function(`return (${source})`)()(...given), [what.toString(), args] as const)
    .finally(() => page.close());
}

/** Takes the leave for every host away, as "on specific sites" does. */
export function withholdEverything(loupe: Loupe): Promise<void> {
  return onExtensionsPage(
    loupe,
    (extensionId: string) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }),
    loupe.extensionId,
  );
}

/** Gives leave for the pages of a pattern, as the visitor's "Allow" does. */
export function give(loupe: Loupe, pattern: string): Promise<void> {
  return onExtensionsPage(
    loupe,
    (id: string, host: string) => chrome.developerPrivate.addHostPermission(id, host),
    loupe.extensionId,
    pattern,
  );
}

/** Takes leave for the pages of a pattern away in the browser's own settings. */
export function takeAway(loupe: Loupe, pattern: string): Promise<void> {
  return onExtensionsPage(
    loupe,
    (id: string, host: string) => chrome.developerPrivate.removeHostPermission(id, host),
    loupe.extensionId,
    pattern,
  );
}

/** Lets `page` of the extension get "Allow" for whatever it asks the visitor for, and give it back. Call before it is opened. */
export async function answerAllow(loupe: Loupe, page: Page): Promise<void> {
  for (const [name, change] of Object.entries({ visitorAllows: give, visitorTakesBack: takeAway })) {
    await page.exposeFunction(name, async (patterns: string[]) => {
      for (const pattern of patterns) await change(loupe, pattern);
      return true;
    });
  }
  await page.addInitScript(() => {
    const ask =
      (name: string): ((wanted: { origins?: string[] }) => Promise<boolean>) =>
      ({ origins = [] }) =>
        Reflect.get(globalThis, name)(origins);
    Object.assign(chrome.permissions, { request: ask('visitorAllows'), remove: ask('visitorTakesBack') });
  });
}

/** The content scripts that are registered at run time, by id, with where they run. */
export async function registered(loupe: Loupe): Promise<Record<string, string[]>> {
  const worker = await loupe.worker();
  const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return Object.fromEntries(scripts.map(({ id, matches = [] }) => [id, matches]));
}

/** Waits until the readers of all networks are registered, which begins with the installation and takes a moment. */
export async function allRegistered(loupe: Loupe): Promise<void> {
  const wanted = sites.filter(({ leave, hosts }) => leave === 'on-click' && hosts.length > 0).map(({ id }) => id);
  for (let tries = 0; tries < 100; tries += 1) {
    const there = await registered(loupe);
    if (wanted.every((id) => id in there)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not every reader was registered: ${Object.keys(await registered(loupe))}`);
}
