import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser, sandbox } from '../commands/browser';
import type { AnyLoupe, AnyOptions } from './browsers/any-loupe';
import { openChromiumPopup } from './chromium-popup';
import { extensionFolder } from './folders';
import { serveAt } from './served';
import { type Watched, watchContext, watchPage } from './watched';
import { followWorker } from './worker-life';

export type LoupeOptions = AnyOptions & {
  /** Folder of the built extension to load. */
  extension?: string;
  /** Loads the extension by the command line: then a later browser of the same `profile` starts it as it was left. Not in branded Chrome. */
  outlives?: boolean;
  headless?: boolean;
  /** Of the interface, as BCP 47; English unless told. */
  language?: string;
  /** Folder of a browser profile that outlives this browser; a fresh one unless told. */
  profile?: string;
};

/** A Chromium with the built extension; its tabs are Playwright's. */
export type Loupe = AnyLoupe<Page> & {
  context: BrowserContext;
  extensionId: string;
  /** What the extension did behind the scenes since the start. */
  watched: Watched;
  /** The worker, started when it is not running. */
  worker(): Promise<Worker>;
  /** Ends every process of the browser at once, as a crash does. */
  kill(): Promise<void>;
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
      `--lang=${options.language ?? 'en-US'}`,
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
  if (!options.keepsFirstPage) await closeFirstPage(context);

  const visit = async (url: string) => {
    const page = await context.newPage();
    await watchPage(page, watched);
    await page.goto(url);
    return page;
  };
  const worker = async () => {
    await life.start();
    return handle;
  };
  return {
    context,
    extensionId,
    base,
    served,
    watched,
    worker,
    visit,
    open: (path) => visit(base + path),
    nextTab: () => context.waitForEvent('page'),
    openPopup: async () => openChromiumPopup(context, await worker(), base),
    inside: async <A, T>(action: (argument: A) => T | Promise<T>, argument: A): Promise<T> => {
      const expression = `(${action})(${JSON.stringify(argument)})`;
      return (await worker()).evaluate(expression);
    },
    noticed: async () => watched,
    stopWorker: life.stop,
    kill: () => killBrowser(context),
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that a new installation opens by itself. */
export async function firstPageIn(context: BrowserContext): Promise<Page> {
  for (const end = Date.now() + 8_000; Date.now() < end; await setTimeout(20)) {
    const page = context.pages().find((each) => each.url().endsWith('#/welcome'));
    if (page !== undefined) return page;
  }
  throw new Error('the first page did not open');
}

/** A page that is closed while it asks for the first message costs all pages after it theirs (Chromium 156), so it comes to its end first. */
async function closeFirstPage(context: BrowserContext): Promise<void> {
  const page = await firstPageIn(context);
  await page.locator('h1').waitFor();
  await page.close();
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
