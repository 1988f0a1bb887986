import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser, sandbox } from '../commands/browser';
import { extensionFolder } from './folders';
import { type Served, serveAt } from './served';
import { type Watched, watchContext, watchPage } from './watched';
import { followWorker } from './worker-life';

export type LoupeOptions = {
  /** Folder of the built extension to load. */
  extension?: string;
  /** Loads the extension by the command line: then a later browser of the same `profile` starts it as it was left. Not in branded Chrome. */
  outlives?: boolean;
  /** Lets the extension into private windows, as its visitor may. */
  incognito?: boolean;
  headless?: boolean;
  /** Folder of a browser profile that outlives this browser; a fresh one unless told. */
  profile?: string;
  viewport?: { width: number; height: number };
};

/** A Chromium with the built extension and a network of our own: pages are served at their real addresses, nothing else answers. */
export type Loupe = {
  context: BrowserContext;
  extensionId: string;
  served: Served;
  /** What the extension did behind the scenes since the start. */
  watched: Watched;
  /** The worker, started when it is not running. */
  worker(): Promise<Worker>;
  /** Ends the worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Opens an address in a new tab. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, e.g. "popup.html". */
  open(path: string): Promise<Page>;
  /** Ends every process of the browser at once, as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

export async function startLoupe(options: LoupeOptions = {}): Promise<Loupe> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'loupe-'));
  const extension = options.extension ?? extensionFolder;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless: options.headless ?? true,
    chromiumSandbox: sandbox,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(options.outlives
        ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
        : ['--enable-unsafe-extension-debugging']),
    ],
    viewport: options.viewport ?? { width: 1280, height: 900 },
    locale: 'en-US',
  });
  context.setDefaultTimeout(8_000);
  // Functions that a page evaluates may come from a compiler that wraps them in this helper of its own (tsx does).
  await context.addInitScript('globalThis.__name = (value) => value');
  const watched = watchContext(context);
  const served = await serveAt(context);
  const loaded = options.outlives ? null : await load(context, extension, options.incognito ?? false);
  const [handle] = context.serviceWorkers().length > 0 ? context.serviceWorkers() : [await context.waitForEvent('serviceworker')];
  if (handle === undefined) throw new Error('the extension has no worker');
  const extensionId = loaded ?? new URL(handle.url()).host;
  const base = `chrome-extension://${extensionId}/`;
  const life = await followWorker(context, base);

  const visit = async (url: string) => {
    const page = await context.newPage();
    await watchPage(page, watched);
    await page.goto(url);
    return page;
  };
  return {
    context,
    extensionId,
    served,
    watched,
    visit,
    open: (path) => visit(base + path),
    async worker() {
      await life.start();
      return handle;
    },
    stopWorker: life.stop,
    kill: () => killBrowser(context),
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser went away');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  // The browser first, so that it has no chance to notice that its children are gone.
  const ids = processInfo.sort((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser')).map(({ id }) => id);
  for (const id of ids) killProcess(id);
  await closed;
}

function killProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It went by itself, after the one before it.
  }
}

/** Loads by the protocol: branded Chrome ignores --load-extension since 137, and this way works in every Chromium. */
async function load(context: BrowserContext, path: string, enableInIncognito: boolean): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser went away');
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito });
  return id;
}
