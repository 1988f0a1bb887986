import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatInFull } from './figures';
import { waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { cardOn, chipOn, openCard, overlayOn, overlayText } from './overlay';
import { doMoves } from './unruly-moves';
import { ana, bo } from './unruly-scenes';
import { type Account, pageOf, type Site, short, unrulySites } from './unruly-sites';

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe();
});
afterAll(() => loupe.close());

async function visit(site: Site, account: Account, html = pageOf(site, account)): Promise<Page> {
  loupe.served.page(site.address(account), html);
  return loupe.visit(site.address(account));
}

async function followersRead(page: Page): Promise<number | null> {
  const { reading } = await waitForState(loupe, page, 'profile');
  return reading.followers.value;
}

const inHead = (html: string, more: string) => html.replace('<head>', `<head>${more}`);
/** The count itself or as a page abbreviates it. */
const isAbout = (count: string, read: number | null) => read !== null && Math.abs(read - Number(count)) <= Number(count) * 0.05;

describe.each(unrulySites.map((site) => [site.platform, site] as const))('on %s', (_, site) => {
  test('a page without animations that comes late is found, and so is its successor', async () => {
    const still = '<style>*,*::before{animation:none!important;transition:none!important}</style>';
    const page = await visit(site, ana, inHead(pageOf(site, ana, '<b id="gap"></b>'), still));
    await doMoves(page, [{ at: 1_100, swap: ['#gap', site.main.html(ana)] }]);
    expect(isAbout(ana.followers, await followersRead(page))).toBe(true);
    await doMoves(page, [
      { at: 0, push: site.address(bo) },
      { at: 400, swap: [site.main.select, site.main.html(bo)] },
    ]);
    expect(isAbout(bo.followers, await followersRead(page))).toBe(true);
    await page.close();
  });

  test('a page whose policy allows nothing is read, overlaid and watched', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;
    const page = await visit(site, ana, inHead(pageOf(site, ana), policy));
    await chipOn(page).waitFor();
    // A policy that kept our styles out would leave the chip without its shape and late parts of the page unseen.
    expect(await chipOn(page).evaluate((chip) => getComputedStyle(chip).cursor)).toBe('pointer');
    expect(
      await page.evaluate(
        () =>
          document.getAnimations !== undefined &&
          [...document.styleSheets].some(
            ({ ownerNode, cssRules }) => ownerNode?.textContent?.includes('creator-loupe-seen') && cssRules.length > 0,
          ),
      ),
    ).toBe(true);
    await doMoves(page, [{ at: 0, edits: site.counting({ ...ana, followers: '55555' }).flat() }]);
    await expect.poll(async () => isAbout('55555', await followersRead(page))).toBe(true);
    await page.close();
  });

  test('thrown out with everything around it, the overlay comes back beside the new name', async () => {
    const page = await visit(site, ana);
    await chipOn(page).waitFor();
    await page.waitForTimeout(400);
    await doMoves(page, [{ at: 0, swap: [site.main.select, site.main.html(ana)] }]);
    await page.waitForTimeout(200);
    await expect.poll(() => overlayOn(page).count(), { timeout: 3_000 }).toBe(1);
    await page.close();
  });

  test('a page that removes the overlay whenever it comes is not fought', async () => {
    const page = await visit(site, ana);
    await chipOn(page).waitFor();
    await page.evaluate(() => {
      Object.assign(window, { __removed: 0 });
      new MutationObserver(() => {
        const element = document.querySelector('creator-loupe');
        if (element === null) return;
        element.remove();
        (window as unknown as { __removed: number }).__removed += 1;
      }).observe(document, { subtree: true, childList: true });
      document.querySelector('creator-loupe')?.remove();
    });
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => (window as unknown as { __removed: number }).__removed)).toBeLessThanOrEqual(3);
    await page.close();
  });

  test('a page that is written anew by its script is read anew', async () => {
    const page = await visit(site, ana);
    await chipOn(page).waitFor();
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      pageOf(site, { ...ana, followers: '55555' }),
    );
    await expect.poll(async () => isAbout('55555', await followersRead(page)), { timeout: 5_000 }).toBe(true);
    await page.close();
  });

  test('what is typed, focused and scrolled in the open card stays while posts come', async () => {
    const page = await visit(site, ana);
    const card = await openCard(page);
    const body = card.locator('.card-body');
    await card.getByRole('button', { name: /^Save/ }).first().press('Enter');
    await card.locator('input.field').focus();
    await page.keyboard.type('first half');
    await body.evaluate((element) => element.scrollTo(0, 30));
    await doMoves(page, [{ at: 0, append: [site.grid.select, site.grid.html(ana, [7, 8, 9, 10, 11, 12])] }]);
    await expect.poll(() => overlayText(page), { timeout: 5_000 }).toContain('Knows 12 posts');
    expect(await body.evaluate((element) => element.scrollTop)).toBe(30);
    await page.keyboard.type(', second half');
    expect(await card.locator('input.field').inputValue()).toBe('first half, second half');
    await page.close();
  });

  test('an open card stays open, with what was typed, when the page draws its header anew', async () => {
    const page = await visit(site, ana);
    const card = await openCard(page);
    await card.getByRole('button', { name: /^Save/ }).first().press('Enter');
    await card.locator('input.field').fill('a note');
    await doMoves(page, [{ at: 0, swap: [site.main.select, site.main.html(ana)] }]);
    await page.waitForTimeout(800);
    expect(await cardOn(page).locator('input.field').inputValue()).toBe('a note');
    await page.close();
  });

  test('a page of several megabytes and thousands of posts is read', async () => {
    const filler = `<div hidden>${'<p>filler with a number 12,345 and more words</p>'.repeat(40_000)}</div><script type="application/json">${JSON.stringify('x'.repeat(3_000_000))}</script>`;
    const page = await visit(site, ana, pageOf(site, ana).replace('</body>', `${filler}</body>`));
    const posts = Array.from({ length: 3_000 }, (_, i) => i + 7);
    await doMoves(page, [{ at: 0, append: [site.grid.select, site.grid.html(ana, posts)] }]);
    await expect
      .poll(async () => (await waitForState(loupe, page, 'profile')).reading.items.length, { timeout: 8_000 })
      .toBeGreaterThanOrEqual(200);
    expect(isAbout(ana.followers, await followersRead(page))).toBe(true);
    await page.close();
  });

  test.each([
    ['nobody', { followers: '0', following: '0', posts: '0', likes: '0' }],
    ['one follower', { followers: '1', following: '1', posts: '1', likes: '1' }],
    ['hundreds of millions', { followers: '698079524', following: '312', posts: '8276', likes: '2100000000' }],
    ['a name in emoji and from right to left', { name: '🌙 ليلى \u202eabc 👩‍👩‍👧' }],
    ['a name of markup', { name: '&lt;img src=x onerror=alert(1)&gt;' }],
  ])('%s', async (_, parts) => {
    const someone = { ...ana, ...parts, handle: 'some_one' };
    const page = await visit(site, someone);
    expect(isAbout(someone.followers, await followersRead(page))).toBe(true);
    const card = await openCard(page);
    expect(await card.locator('img, script').count()).toBe(0);
    const text = await card.innerText();
    expect(
      [formatInFull(Number(someone.followers)), short(someone.followers)].some((form) => text.includes(form)),
      text,
    ).toBe(true);
    await page.close();
  });
});

test('on YouTube, a channel page that was hidden meanwhile is read again when it is shown', async () => {
  const site = unrulySites.find(({ platform }) => platform === 'youtube');
  if (site === undefined) throw new Error('no YouTube');
  const page = await visit(site, ana);
  await chipOn(page).waitFor();
  await page.evaluate((url) => {
    document.head.insertAdjacentHTML('beforeend', '<style>[hidden]{display:none!important}</style>');
    history.pushState({}, '', url);
    document.querySelector('ytd-browse')?.setAttribute('hidden', '');
  }, site.post(ana));
  await page.waitForTimeout(700);
  await page.evaluate(() => {
    history.back();
    setTimeout(() => document.querySelector('ytd-browse')?.removeAttribute('hidden'), 500);
  });
  await page.waitForTimeout(700);
  await chipOn(page).waitFor({ timeout: 2_000 });
  await page.close();
});

test('nothing of this caused an exception or a request of the extension', () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});
