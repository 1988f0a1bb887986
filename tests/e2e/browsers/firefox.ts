import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../commands/firefox';
import { firefoxFolder } from '../folders';
import { type Served, servedPages, servedType } from '../served';
import type { AnyLoupe, AnyOptions, OpenedPopup } from './any-loupe';
import { nextFile } from './firefox-downloads';
import {
  addonId,
  allowPrivateWindows,
  firstPageShown,
  notedRequests,
  noteRequests,
  openSidebar,
  openToolbarPopup,
  runInView,
  stopBackground,
  takeLeaveAway,
  uncaughtErrors,
} from './firefox-extension';
import { browserScope, type Protocol, protocolOf } from './firefox-scope';
import { firefoxTab } from './firefox-tab';
import type { Tab } from './tab';

/** A Firefox, with what only Firefox can do. */
export type FirefoxLoupe = AnyLoupe & {
  /** Takes leave for pages away, as the visitor may on the page of add-ons. */
  takeLeaveAway(origins: string[]): Promise<void>;
  /** Opens the sidebar, as its button does. */
  openSidebar(): Promise<OpenedPopup>;
};

/** Firefox gives each installation another; a fixed one lets the tests open the extension's pages. */
const uuid = '6c6f7570-6500-4000-8000-000000000001';
const base = `moz-extension://${uuid}/`;
/** What the window has above the page. */
const toolbarHeight = 85;

const blocked = { host: '127.0.0.1', port: 9 };

/** Starts a Firefox with the built extension. */
export async function startFirefox({
  incognito,
  keepsFirstPage = false,
  viewport = { width: 1280, height: 900 },
}: AnyOptions = {}): Promise<FirefoxLoupe> {
  const found = findFirefox();
  if ('missing' in found) throw new Error(found.missing);
  const folder = mkdtempSync(join(tmpdir(), 'loupe-firefox-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    // A viewport of puppeteer's never comes to a tab that is not in front, so the window has the size.
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + toolbarHeight}`],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // Otherwise a question stands over the window that nobody answers.
      'extensions.webextOptionalPermissionPrompts': false,
      // Tabs that are not in front keep their pace.
      'dom.min_background_timeout_value': 4,
      'intl.accept_languages': 'en-US',
      // What is not served reaches nobody.
      'network.proxy.type': 1,
      'network.proxy.http': blocked.host,
      'network.proxy.http_port': blocked.port,
      'network.proxy.ssl': blocked.host,
      'network.proxy.ssl_port': blocked.port,
    },
  });
  const protocol = protocolOf(browser);
  await protocol.send('browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder: downloads } });
  const inBrowser = await browserScope(protocol);
  await noteRequests(inBrowser);
  const served = await serveAt(protocol);
  await browser.installExtension(firefoxFolder);
  await firstPageShown(inBrowser, keepsFirstPage);
  if (incognito) await allowPrivateWindows(inBrowser);

  const errors: string[] = [];
  let front: Page | null = null;
  let over: OpenedPopup | null = null;
  function tabOf(page: Page): Tab {
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url?.startsWith(base)) errors.push(`${page.url()}: ${message.text()}`);
    });
    return firefoxTab({
      page,
      protocol,
      folder,
      async toFront() {
        // As a click beside it does.
        await over?.run(() => void setTimeout(() => window.close()), null);
        over = null;
        if (front !== page) await page.bringToFront();
        front = page;
      },
      gone() {
        if (front === page) front = null;
      },
      nextDownload: () => nextFile(downloads, folder),
    });
  }

  async function visit(url: string): Promise<Tab> {
    const page = await browser.newPage();
    front = page;
    const tab = tabOf(page);
    await tab.goto(url);
    return tab;
  }

  return {
    base,
    served,
    visit,
    open: (path) => visit(base + path),
    async nextTab() {
      front = await nextPage(browser);
      return tabOf(front);
    },
    async openPopup() {
      const popup = await openToolbarPopup(inBrowser);
      over = popup;
      return popup;
    },
    inside: (action, argument) => runInView(inBrowser, 'background', action, argument),
    stopWorker: () => stopBackground(inBrowser),
    openSidebar: () => openSidebar(inBrowser),
    takeLeaveAway: (origins) => takeLeaveAway(inBrowser, origins),
    noticed: async () => ({
      requests: await notedRequests(inBrowser),
      errors: [...errors, ...(await uncaughtErrors(inBrowser))],
    }),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Answers every request of every tab, also of one that has just been opened by somebody else. */
async function serveAt(protocol: Protocol): Promise<Served> {
  const served = servedPages();
  const urlPatterns = ['http', 'https'].map((scheme) => ({ type: 'pattern', protocol: scheme }));
  await protocol.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  protocol.on('network.beforeRequestSent', ({ isBlocked, navigation, request }) => {
    if (!isBlocked) return;
    const { status, body } = served.answer(request.url, navigation !== null);
    const headers = [{ name: 'content-type', value: { type: 'string', value: servedType } }];
    // The tab may be closed before it gets its answer.
    protocol
      .send('network.provideResponse', { request: request.request, statusCode: status, headers, body: { type: 'string', value: body } })
      .catch(() => undefined);
  });
  return served;
}

function nextPage(browser: Browser): Promise<Page> {
  return new Promise((resolve, reject) => {
    browser.once('targetcreated', async (target) => {
      const page = await target.page();
      if (page === null) reject(new Error(`${target.url()} is no page`));
      else resolve(page);
    });
  });
}
