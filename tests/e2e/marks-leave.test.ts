import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FeedPerson } from './feeds';
import { blueskyFeed } from './feeds';
import { saveFrom, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { marksOn } from './marks';
import { samplePage } from './sample-pages';
import { allRegistered, extensionWithRequiredHosts, give, registered, takeAway } from './visitor-leave';

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe({ extension: extensionWithRequiredHosts() });
  await allRegistered(loupe);
});
afterAll(() => loupe.close());

test('where leave is taken away marks go at once, and come back with it', async () => {
  const sample = samplePage('bluesky', 'profile-2026');
  loupe.served.page(sample.url, sample.html);
  const profile = await loupe.visit(sample.url);
  const { reading } = await waitForState(loupe, profile, 'profile');
  await saveFrom(loupe, profile, reading, 'Spring launch');
  const person: FeedPerson = { handle: reading.handle ?? '', name: reading.name ?? '' };
  loupe.served.page(blueskyFeed.url, blueskyFeed.html([{ handle: 'somebody.example.com', name: 'Somebody' }, person]));
  const page = await loupe.visit(blueskyFeed.url);
  const labels = async () => (await marksOn(page)).map(({ label }) => label);
  await expect.poll(labels).toEqual([`${person.handle}: On Spring launch`]);

  await takeAway(loupe, 'https://bsky.app/*');
  await expect.poll(labels).toEqual([]);
  expect(Object.keys(await registered(loupe))).not.toContain('marks-bluesky');
  expect(await page.locator('creator-loupe-marks').count()).toBe(0);

  await give(loupe, 'https://bsky.app/*');
  await expect.poll(labels, { timeout: 5_000 }).toHaveLength(1);
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});
