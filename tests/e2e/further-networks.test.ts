import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteName } from '../../lib/platforms/sites';
import { artifacts } from './folders';
import { waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { chipOn, openCard } from './overlay';
import { samplePage } from './sample-pages';
import { allRegistered, extensionWithRequiredHosts } from './visitor-leave';

/** Each network that is read by the visitor's leave, on the newest layout of its sample pages. */
const samples = [
  samplePage('threads', 'profile-2026'),
  samplePage('bluesky', 'profile-2026'),
  samplePage('facebook', 'page-2026'),
  samplePage('linkedin', 'person-2026'),
  samplePage('linkedin', 'company-2025'),
  samplePage('twitch', 'channel-2026'),
  samplePage('telegram', 'preview-2026'),
  samplePage('mastodon', 'profile-2026'),
  samplePage('reddit', 'profile-2026'),
  samplePage('snapchat', 'profile-2026'),
  samplePage('pinterest', 'profile-2026'),
];

const instance = `https://${new URL(samplePage('mastodon', 'profile-2026').url).host}/*`;
const folder = `${artifacts}/networks`;

let loupe: Loupe;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  loupe = await startLoupe({ extension: extensionWithRequiredHosts(instance) });
  await allRegistered(loupe);
});
afterAll(() => loupe.close());

describe.each(samples.map((sample) => [`${siteName(sample.platform)} (${sample.file})`, sample] as const))('on %s', (_, sample) => {
  test('the judgement stands on the page, and everything that is missing has its reason', async () => {
    loupe.served.page(sample.url, sample.html);
    const page = await loupe.visit(sample.url);
    const { reading, judged } = await waitForState(loupe, page, 'profile');
    await chipOn(page).waitFor();
    await shoot('chip');
    const card = await openCard(page);
    const text = await card.innerText();
    expect(text).toContain(`@${reading.handle}`);
    const { engagement, missing } = judged.assessment;
    const unknown = (['followers', 'following', 'posts'] as const).filter((what) => judged.counts[what].value === null);
    expect(missing.map(({ what }) => what)).toEqual(expect.arrayContaining(unknown));
    // A rate that could not be had says why; one that the network never allows is not drawn at all.
    const gauges = await card.locator('.rate').count();
    expect(gauges).toBe(engagement.length);
    expect(
      await card.locator('.rate').evaluateAll((rates) => rates.filter(({ innerText }) => !/\d|\p{L}{3}/u.test(innerText)).length),
    ).toBe(0);
    const never = missing.filter(({ why }) => why === 'network-never-shows').map(({ what }) => what);
    const shown = (['followers', 'following', 'posts'] as const).filter((what) => !never.includes(what));
    expect(await card.locator('.count').count()).toBe(shown.length);
    await shoot('card');
    await page.close();

    async function shoot(what: string) {
      const name = sample.file.replace(/.*pages./, '').replace(/[^a-z0-9]+/gi, '-');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(150);
        await page.screenshot({ path: `${folder}/${name}-${what}-${colorScheme}.png` });
      }
    }
  });
});

test('none of this caused an exception or a request of the extension', () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});
