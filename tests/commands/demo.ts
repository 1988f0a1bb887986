import { mkdirSync } from 'node:fs';
import { build } from 'wxt';
import { artifacts } from '../e2e/folders';
import { openPopupInTab, saveFrom, waitForState } from '../e2e/inside';
import { startLoupe } from '../e2e/loupe';
import { openCard, overlayOn } from '../e2e/overlay';
import { type SamplePage, samplePages } from '../e2e/sample-pages';
import { describeJudgement } from './describe';

const networks = ['instagram', 'tiktok', 'youtube', 'x'] as const;
const folder = `${artifacts}/demo`;
const hasDisplay =
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

await build({ browser: 'chrome' });
mkdirSync(folder, { recursive: true });
const loupe = await startLoupe({ headless: !hasDisplay });
const samples = networks.map(newestProfile);

for (const sample of samples) {
  loupe.served.page(sample.url, sample.html);
  const page = await loupe.visit(sample.url);
  const { reading, judged } = await waitForState(loupe, page, 'profile');
  console.log(`\n${sample.url}  (${sample.file})\n${describeJudgement(reading, judged.assessment)}`);
  await saveFrom(loupe, page, reading, 'Demo shortlist');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate((dark) => {
      document.documentElement.style.cssText = dark ? 'background:#111;color:#eee;color-scheme:dark' : '';
      document.body.style.background = dark ? '#111' : '';
    }, scheme === 'dark');
    await page.screenshot({ path: `${folder}/${sample.platform}-chip-${scheme}.png` });
    await openCard(page);
    await page.screenshot({ path: `${folder}/${sample.platform}-card-${scheme}.png` });
    await overlayOn(page).press('Escape');
  }
}

const [first] = loupe.context.pages().filter((page) => page.url() === samples[0]?.url);
if (first) {
  const popup = await openPopupInTab(loupe, first);
  await shoot(popup, 'popup');
  await popup.close();
}
await shoot(await loupe.open('dashboard.html'), 'dashboard');

console.log(`\nScreenshots: ${folder}`);
if (hasDisplay) {
  console.log('The window stays open until you close it.');
  await new Promise((resolve) => loupe.context.once('close', resolve));
} else {
  console.log('No display here, so the browser ran unseen and is closed now.');
  await loupe.close();
}

/** The newest layout of a network whose sample page shows a profile. */
function newestProfile(platform: (typeof networks)[number]): SamplePage {
  const page = samplePages(platform).find(({ file }) => file.includes('profile'));
  if (page === undefined) throw new Error(`tests/pages/${platform} has no sample profile`);
  return page;
}

async function shoot(page: Awaited<ReturnType<typeof loupe.open>>, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}
