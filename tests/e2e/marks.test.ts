import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { PlatformId, Reading } from '../../lib/model/reading';
import type { Marks } from '../../lib/model/settings';
import { type Feed, type FeedPerson, instagramFollowers, tiktokComments, xHome } from './feeds';
import { artifacts } from './folders';
import { openPrivateWindow, saveFrom, sendFromDashboard, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { marksBeside, marksOn, tipOn } from './marks';
import { samplePage } from './sample-pages';

declare const chrome: Browser;

const strangers: FeedPerson[] = ['nobody_here', 'other_one', 'third_one', 'number_four'].map((handle) => ({
  handle,
  name: `The ${handle}`,
}));

let loupe: Loupe;
const saved = new Map<PlatformId, { reading: Reading; profile: Page }>();

beforeAll(async () => {
  loupe = await startLoupe({ incognito: true });
});
afterAll(() => loupe.close());
afterEach(() => setMarks('marks'));

let chosen: Marks = 'marks';

/** Chooses in the settings, as the visitor does. */
async function setMarks(marks: Marks): Promise<void> {
  if (marks === chosen) return;
  chosen = marks;
  const names = { off: /^No marks/, marks: /^Marks\b(?! with)/, tiers: /^Marks with the size/ };
  const page = await loupe.open('dashboard.html#/settings');
  await page.getByRole('radio', { name: names[marks] }).check();
  await expect.poll(() => page.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: { marks } });
  await page.close();
}

/** The creator of the network's sample page, on the list "Spring launch". */
async function savedOn(platform: 'x' | 'instagram' | 'tiktok'): Promise<FeedPerson> {
  const known = saved.get(platform) ?? (await visitSample(platform));
  saved.set(platform, known);
  await saveFrom(loupe, known.profile, known.reading, 'Spring launch');
  const { handle, name } = known.reading;
  return { handle: handle ?? '', name: name ?? '' };
}

async function visitSample(platform: 'x' | 'instagram' | 'tiktok') {
  const sample = samplePage(platform, platform === 'x' ? 'profile-2025' : 'profile-2026');
  loupe.served.page(sample.url, sample.html);
  const profile = await loupe.visit(sample.url);
  const { reading } = await waitForState(loupe, profile, 'profile');
  return { profile, reading };
}

async function takeOff(platform: PlatformId): Promise<void> {
  const lists = await sendFromDashboard(loupe, { name: 'lists/all', request: {} });
  const [list] = (lists as { value: { id: string }[] }).value;
  const { reading } = saved.get(platform) ?? {};
  await sendFromDashboard(loupe, { name: 'list/unsave', request: { reading, listId: list?.id, withEmptyList: false } });
}

async function visit(feed: Feed, person: FeedPerson, look: { dark?: boolean; dir?: 'ltr' | 'rtl' } = {}): Promise<Page> {
  const [first = person, ...others] = strangers;
  loupe.served.page(feed.url, feed.html([first, person, ...others, person, ...strangers, person], look));
  return loupe.visit(feed.url);
}

const settled = (page: Page) => page.waitForTimeout(700);
const labels = async (page: Page) => [...new Set((await marksOn(page)).map(({ label }) => label))];
const bodyOf = (page: Page) => page.evaluate(() => document.body.outerHTML + document.head.outerHTML);

describe.each([
  ['x', xHome, 'a.picture'],
  ['instagram', instagramFollowers, '.dialog a.picture'],
  ['tiktok', tiktokComments, 'a.picture'],
] as const)('on %s', (platform, feed, pictures) => {
  test('a handle is marked as long as its creator is on a list, no other is, and the page is left as it was', async () => {
    const person = await savedOn(platform);
    const page = await visit(feed, person);
    const before = await bodyOf(page);
    await expect.poll(() => labels(page)).toEqual([`${person.handle}: On Spring launch`]);
    const [stranger, own, ...others] = await marksBeside(page, pictures);
    expect([stranger, own, others[0], others[1]]).toEqual([0, 1, 0, 0]);
    expect(await bodyOf(page)).toBe(before);

    await takeOff(platform);
    await expect.poll(() => labels(page)).toEqual([]);
    await savedOn(platform);
    await expect.poll(() => labels(page)).toHaveLength(1);
    await setMarks('off');
    await expect.poll(() => page.locator('creator-loupe-marks').count()).toBe(0);
    await setMarks('marks');
    await expect.poll(() => labels(page)).toHaveLength(1);
    expect(await bodyOf(page)).toBe(before);
    await page.close();
  });

  test.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['from right to left', { dir: 'rtl' }],
  ] as const)('it can be looked at: %s', async (name, look) => {
    const person = await savedOn(platform);
    const page = await visit(feed, person, look);
    await expect.poll(() => marksBeside(page, pictures)).toContain(1);
    await page.screenshot({ path: `${artifacts}/marks-${platform}-${name.replaceAll(' ', '-')}.png` });
    await page.close();
  });
});

test('a page bears nothing of ours where nobody of its network is on a list', async () => {
  const youtube = 'https://www.youtube.com/feed/subscriptions';
  loupe.served.page(youtube, '<!doctype html><html lang="en"><title>Subscriptions</title><a href="/@somebody">Somebody</a></html>');
  const page = await loupe.visit(youtube);
  await settled(page);
  expect(await page.locator('creator-loupe-marks').count()).toBe(0);
  await page.close();
});

test('a profile’s own page has no marks for its own creator, and another’s has them', async () => {
  const person = await savedOn('x');
  const profile = await loupe.visit(samplePage('x', 'profile-2025').url);
  await settled(profile);
  expect(await marksOn(profile)).toEqual([]);
  const goTo = (path: string) => profile.evaluate((to) => history.pushState(null, '', to), path);
  await profile.evaluate(({ handle }) => {
    document.body.innerHTML = `<p><a href="/${handle}">the same</a></p>`;
  }, person);
  await goTo('/home');
  await expect.poll(() => labels(profile)).toEqual([`${person.handle}: On Spring launch`]);
  await goTo(`/${person.handle}`);
  await expect.poll(() => labels(profile)).toEqual([]);
  await profile.close();
});

test('in a private window nothing is asked and nothing drawn', async () => {
  const person = await savedOn('tiktok');
  const page = await visit(tiktokComments, person);
  await expect.poll(() => labels(page)).toHaveLength(1);
  await page.close();
  const secret = await openPrivateWindow(loupe, tiktokComments.url);
  await secret.waitForURL(tiktokComments.url);
  await secret.locator(`a[href="/@${person.handle}"]`).first().waitFor();
  await settled(secret);
  expect(await secret.locator('creator-loupe-marks').count()).toBe(0);
  await secret.close();
});

describe('a mark', () => {
  let page: Page;
  let person: FeedPerson;
  const beginOn = async (feed: Feed, platform: 'x' | 'instagram') => {
    person = await savedOn(platform);
    page = await visit(feed, person);
    await expect.poll(() => labels(page)).toHaveLength(1);
  };
  afterEach(() => page.close());

  const firstMark = async () => {
    const [mark] = (await marksOn(page)).filter(({ left }) => left < 500);
    if (mark === undefined) throw new Error('no mark');
    return { ...mark, x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 };
  };

  test('names its lists under the pointer until Escape', async () => {
    await beginOn(xHome, 'x');
    const { x, y } = await firstMark();
    await page.mouse.move(x, y);
    await expect.poll(() => tipOn(page)).toBe('On Spring launch');
    await page.keyboard.press('Escape');
    await expect.poll(() => tipOn(page)).toBeNull();
    await page.mouse.move(5, 5);
    expect(await tipOn(page)).toBeNull();
  });

  test('names them when its link gets the focus by keyboard', async () => {
    await beginOn(xHome, 'x');
    for (let presses = 0; presses < 10 && (await tipOn(page)) === null; presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`/${person.handle}`);
    expect(await tipOn(page)).toBe('On Spring launch');
  });

  test('cannot be found by the page', async () => {
    await beginOn(xHome, 'x');
    const { x, y } = await firstMark();
    const told = await page.evaluate(
      ([x, y]) => {
        const host = document.querySelector('creator-loupe-marks');
        return {
          at: document.elementsFromPoint(x, y).map(({ localName }) => localName),
          inside: host?.shadowRoot ?? null,
          boxes: [host?.getClientRects().length, host?.scrollWidth, host?.scrollHeight],
          text: host?.textContent,
        };
      },
      [x, y] as const,
    );
    expect(told.at).not.toContain('creator-loupe-marks');
    expect([told.inside, told.boxes, told.text]).toEqual([null, [0, 0, 0], '']);
  });

  test('goes with its link when the page is scrolled, and under what stays on top', async () => {
    await beginOn(xHome, 'x');
    const at = (await firstMark()).top;
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 60);
    await expect.poll(async () => (await firstMark()).top).toBe(at - 60);
    await page.mouse.wheel(0, 90);
    await expect.poll(async () => (await marksOn(page)).every(({ top }) => top > 60)).toBe(true);
  });

  test('goes with its link when the page puts something above', async () => {
    await beginOn(xHome, 'x');
    const at = (await firstMark()).top;
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<div style="height:40px">New posts</div>'));
    await expect.poll(async () => (await firstMark()).top).toBe(at + 40);
  });

  test('goes when the page throws its link away or leads it elsewhere', async () => {
    await beginOn(xHome, 'x');
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('a.picture, a.name, a.handle')) link.setAttribute('href', '/explore');
      for (const link of document.querySelectorAll('a.mention')) link.remove();
    });
    await expect.poll(() => labels(page)).toEqual([]);
  });

  test('is not drawn over a dialog, and keeps to the rows that a list shows', async () => {
    await beginOn(instagramFollowers, 'instagram');
    expect((await marksBeside(page, 'a.behind')).filter((count) => count > 0).length).toBeLessThan(3);
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 120));
    await expect
      .poll(() => marksOn(page).then((marks) => marks.filter(({ left, top }) => left > 450 && top > 60 && top < 460).map(({ top }) => top)))
      .toEqual([expect.closeTo(315, -1)]);
  });

  test('says the size where that is wanted', async () => {
    await beginOn(xHome, 'x');
    await setMarks('tiers');
    await expect.poll(() => labels(page)).toEqual([expect.stringMatching(/: (Nano|Micro|Mid-tier|Macro|Mega) · On Spring launch$/)]);
    await page.screenshot({ path: `${artifacts}/marks-tiers.png` });
  });
});

test('none of this caused an exception or a request of the extension', () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});
