import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { requireBrowser } from '../commands/browser';
import { openPopupInTab, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { chipOn, overlayOn } from './overlay';
import { samplePage } from './sample-pages';
import { rowCounts } from './store-inside';
import { answerAllow, extensionWithRequiredHosts, give, raiseVersion, registered, takeAway, withholdEverything } from './visitor-leave';

declare const chrome: Browser;

const bluesky = samplePage('bluesky', 'profile-2026');
const mastodon = samplePage('mastodon', 'profile-2026');
const blueskyHosts = 'https://bsky.app/*';
const instance = `https://${new URL(mastodon.url).host}/*`;

const profile = mkdtempSync(join(tmpdir(), 'loupe-profile-'));
let folder: string;
let loupe: Loupe;

async function start(outlives: boolean) {
  loupe = await startLoupe({ extension: folder, profile: join(profile, folder.replaceAll('/', '-')), outlives });
  for (const page of [bluesky, mastodon]) loupe.served.page(page.url, page.html);
}

beforeEach(async () => {
  folder = extensionWithRequiredHosts(instance);
  await start(false);
  await withholdEverything(loupe);
});
afterEach(() => loupe.close());

const isRegistered = (expected: Record<string, string[]>) => expect.poll(() => registered(loupe), { timeout: 5_000 }).toEqual(expected);

test('an optional network is not read until the visitor allows it, and from then on without a reload', async () => {
  const page = await loupe.visit(bluesky.url);
  await page.waitForTimeout(300);
  expect(await overlayOn(page).count()).toBe(0);

  const popup = await openPopupInTab(loupe, page, answerAllow);
  await popup.getByRole('button', { name: 'Read creators on Bluesky' }).click();
  await chipOn(page).waitFor();
  await isRegistered({ bluesky: [blueskyHosts] });
  await waitForState(loupe, page, 'profile');

  await chipOn(await loupe.visit(bluesky.url)).waitFor();
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});

test('leave that is told of twice at once starts one reader', async () => {
  const page = await loupe.visit(bluesky.url);
  const dashboard = await loupe.open('dashboard.html');
  // As the popup does: the browser's event and the message of the page that asked come together.
  await dashboard.evaluate(() => {
    chrome.permissions.onAdded.addListener(() => void chrome.runtime.sendMessage({ name: 'leave/changed', request: {} }));
  });
  await give(loupe, blueskyHosts);
  await chipOn(page).waitFor();
  await page.waitForTimeout(500);
  expect(await overlayOn(page).count()).toBe(1);
  expect(await overlayOn(page).getByText('was updated').count()).toBe(0);
});

test('a page that asks its visitor something does not hold up the others', async () => {
  await give(loupe, instance);
  const busy = await loupe.visit(mastodon.url);
  await chipOn(busy).waitFor();
  const asks = busy.waitForEvent('dialog');
  busy.evaluate(() => void setTimeout(() => alert('Leave?'))).catch(() => undefined);
  const dialog = await asks;
  const page = await loupe.visit(bluesky.url);
  await give(loupe, blueskyHosts);
  await chipOn(page).waitFor();
  await dialog.accept();
});

test('what is forgotten stays forgotten while its page is open', async () => {
  await give(loupe, blueskyHosts);
  const page = await loupe.visit(bluesky.url);
  await waitForState(loupe, page, 'profile');
  await expect.poll(() => rowCounts(loupe)).toMatchObject({ profiles: 1 });
  const settings = await loupe.context.newPage();
  await answerAllow(loupe, settings);
  await settings.goto(`chrome-extension://${loupe.extensionId}/dashboard.html#/settings`);
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  await settings.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await settings.getByText('Everything is forgotten.').waitFor();
  await overlayOn(page).waitFor({ state: 'detached' });
  await isRegistered({});
  await page.waitForTimeout(500);
  expect(Object.values(await rowCounts(loupe)).filter((count) => count > 0)).toEqual([]);
});

const isBranded = /google|chrome(-stable)?$/i.test(requireBrowser());
if (isBranded) console.warn('skipped: restart and update, because branded Chrome forgets an extension that tests load');

describe.skipIf(isBranded)('the leave and the reader outlive', () => {
  test.each([
    ['a restart of the browser', () => undefined],
    ['an update', () => raiseVersion(folder)],
  ])('%s', async (_, happens) => {
    await loupe.close();
    await start(true);
    await withholdEverything(loupe);
    await give(loupe, blueskyHosts);
    await isRegistered({ bluesky: [blueskyHosts] });
    await loupe.close();
    happens();
    await start(true);
    await isRegistered({ bluesky: [blueskyHosts] });
    await chipOn(await loupe.visit(bluesky.url)).waitFor();
  });
});

test('leave that is taken away in the browser ends the reading at once, in open tabs too, until it is given again', async () => {
  await give(loupe, blueskyHosts);
  const page = await loupe.visit(bluesky.url);
  await chipOn(page).waitFor();
  await takeAway(loupe, blueskyHosts);
  await overlayOn(page).waitFor({ state: 'detached' });
  await isRegistered({});
  const later = await loupe.visit(bluesky.url);
  await later.waitForTimeout(300);
  expect(await overlayOn(later).count()).toBe(0);

  await give(loupe, blueskyHosts);
  await chipOn(page).waitFor();
  await chipOn(later).waitFor();
  expect(await overlayOn(page).count()).toBe(1);
});

test('leave is taken back in the settings as easily as it was given there', async () => {
  const page = await loupe.visit(bluesky.url);
  const settings = await loupe.context.newPage();
  await answerAllow(loupe, settings);
  await settings.goto(`chrome-extension://${loupe.extensionId}/dashboard.html#/settings`);
  const reads = settings.getByRole('switch', { name: 'Read profiles on Bluesky' });
  await reads.click();
  await chipOn(page).waitFor();
  expect(await reads.isChecked()).toBe(true);

  await reads.click();
  await overlayOn(page).waitFor({ state: 'detached' });
  await isRegistered({});
  expect(await reads.isChecked()).toBe(false);
});

test('an instance of Mastodon is added by its address', async () => {
  const page = await loupe.visit(mastodon.url);
  const settings = await loupe.context.newPage();
  await answerAllow(loupe, settings);
  await settings.goto(`chrome-extension://${loupe.extensionId}/dashboard.html#/settings`);
  await settings.getByRole('textbox', { name: 'Address of a server' }).fill(new URL(mastodon.url).host);
  await settings.getByRole('textbox', { name: 'Address of a server' }).press('Enter');
  await chipOn(page).waitFor();
  await isRegistered({ mastodon: [instance] });
});
