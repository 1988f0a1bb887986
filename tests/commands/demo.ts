import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { artifacts } from '../e2e/folders';
import { openPopupInTab, saveFrom, waitForState } from '../e2e/inside';
import { startLoupe } from '../e2e/loupe';
import { cardOn, openCard } from '../e2e/overlay';
import { samplePage } from '../e2e/sample-pages';
import { hasDisplay } from './browser';
import { describeJudgement } from './describe';
import { chromiumBuild, need } from './steps';

const samples = [
  samplePage('instagram', 'profile-2026'),
  samplePage('tiktok', 'profile-2026'),
  samplePage('youtube', 'profile-2026'),
  samplePage('x', 'profile-2025'),
];
/** `npm run demo -- --pictures` renews the pictures of the README. */
const renewsPictures = process.argv.includes('--pictures');
const pictures = 'assets/pictures';
const folder = `${artifacts}/demo`;

await need(chromiumBuild);
mkdirSync(folder, { recursive: true });
const loupe = await startLoupe({ headless: !hasDisplay });

for (const sample of samples) {
  loupe.served.page(sample.url, sample.html);
  const page = await loupe.visit(sample.url);
  await samplePosts(page);
  const { reading, judged } = await waitForState(loupe, page, 'profile');
  console.log(`\n${sample.url}  (${sample.file})\n${describeJudgement(reading, judged.assessment)}`);
  await saveFrom(loupe, page, reading, 'Demo shortlist');
  await shootInBoth(page, `${sample.platform}-chip`);
  await openCard(page);
  await shootInBoth(page, `${sample.platform}-card`);
  if (sample.platform !== 'tiktok') continue;
  if (renewsPictures)
    await page.screenshot({ path: `${pictures}/overlay.jpg`, quality: 80, clip: { x: 230, y: 0, width: 830, height: 900 } });
  const popup = await openPopupInTab(loupe, page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await popup.setViewportSize({ width: 380, height: await popup.evaluate(() => document.body.scrollHeight) });
  await shootInBoth(popup, 'popup');
  if (renewsPictures) await popup.screenshot({ path: `${pictures}/popup.png` });
  await popup.close();
}
const dashboard = await loupe.open('dashboard.html');
await dashboard.getByText('Demo shortlist').first().click();
await dashboard.getByRole('grid').waitFor();
await shootInBoth(dashboard, 'dashboard');

console.log(`\nScreenshots: ${folder}`);
if (hasDisplay) {
  console.log('The window stays open until you close it.');
  await new Promise((resolve) => loupe.context.once('close', resolve));
} else {
  console.log('There is no display here, so the browser ran unseen and is closed now.');
}
await loupe.close();

/** Where the network shows counts under the pointer only, lets the overlay point at the tiles, as its button says. */
async function samplePosts(page: Page): Promise<void> {
  const card = await openCard(page);
  const button = card.getByRole('button', { name: 'Sample posts' });
  if ((await button.count()) > 0) {
    await button.press('Enter');
    await card.getByRole('button', { name: 'Stop' }).waitFor();
    await button.waitFor({ timeout: 30_000 });
  }
  await page.keyboard.press('Escape');
  await cardOn(page).waitFor({ state: 'detached' });
}

async function shootInBoth(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}
