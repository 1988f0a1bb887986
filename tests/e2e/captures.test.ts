import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import { type Metric, metrics } from '../../lib/model/metric';
import type { Reading } from '../../lib/model/reading';
import { type CapturedPage, capturedPages, type ExpectedCount, type ExpectedItem, htmlOf, whyNoCaptures } from '../captured-pages';
import { formatInFull, formatShort } from './figures';
import { pageState, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { openCard, overlayOn } from './overlay';
import { allRegistered, extensionWithRequiredHosts } from './visitor-leave';

const readable = capturedPages.filter(({ page }) => page === 'profile' || page === 'followers-dialog');
const posts = capturedPages.filter(({ page }) => page === 'post');
const silent = capturedPages.filter(({ page }) => page === 'none');

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe({ extension: extensionWithRequiredHosts() });
  await allRegistered(loupe);
});
afterAll(() => loupe.close());

describe.runIf(capturedPages.length > 0)('a captured page at its real address', () => {
  test.each(readable.map((capture) => [capture.file, capture] as const))(
    '%s is read as listed and its figures stand in the overlay',
    async (_, capture) => {
      loupe.served.page(capture.url, htmlOf(capture));
      const page = await loupe.visit(capture.url);
      const { reading } = await waitForState(loupe, page, 'profile');
      expect(summary(reading)).toEqual(wanted(capture.expect));
      expect(postsOf(reading, capture.expect?.items)).toEqual(postsWanted(capture.expect?.items));

      const card = await openCard(page);
      const { followers, following, posts, totalLikes } = capture.expect ?? {};
      const text = await card.innerText();
      const listed = [followers, following, posts, totalLikes].filter((count) => count !== undefined);
      expect(
        listed.filter((count) => !asShown(count).some((form) => text.includes(form))),
        text,
      ).toEqual([]);
      await page.close();
    },
  );

  test.each(posts.map((capture) => [capture.file, capture] as const))(
    '%s is a post, whose counts are read as listed',
    async (_, capture) => {
      loupe.served.page(capture.url, htmlOf(capture));
      const page = await loupe.visit(capture.url);
      const { reading } = await waitForState(loupe, page, 'post');
      const { handle, post: { id: _id, ...counts } = {} } = capture.expect ?? {};
      if (handle !== undefined) expect(reading.handle?.toLowerCase()).toBe(handle.toLowerCase());
      const listed = metrics.filter((metric) => metric in counts);
      expect(listed.map((metric) => [metric, plain(reading.post[metric])])).toEqual(
        listed.map((metric) => [metric, plain(counts[metric])]),
      );
      expect(await overlayOn(page).count()).toBe(0);
      await page.close();
    },
  );

  test.each(silent.map((capture) => [capture.file, capture] as const))(
    '%s is no profile and stays without an overlay',
    async (_, capture) => {
      loupe.served.page(capture.url, htmlOf(capture));
      const page = await loupe.visit(capture.url);
      await page.waitForTimeout(600);
      expect(await overlayOn(page).count()).toBe(0);
      expect((await pageState(loupe, page))?.kind).not.toBe('profile');
      await page.close();
    },
  );

  test('none of them caused an exception or a request of the extension', () => {
    expect(loupe.watched).toEqual({ requests: [], errors: [] });
  });
});

if (capturedPages.length === 0) test.skip(`captured pages: ${whyNoCaptures}`, () => {});

/** In full or in the three digits of a short form; a number that the page shortened with the digits that the page left. */
function asShown({ value, exact, shown }: ExpectedCount): string[] {
  if (!exact) return [`≈${shown}`];
  return [formatInFull(value), formatShort(value)];
}

function plain(count: Count | ExpectedCount | undefined): string | null {
  if (count === undefined || count.value === null) return null;
  return `${count.exact ? '' : '≈'}${count.value}`;
}

function summary({ handle, followers, following, posts, totalLikes }: Reading) {
  return {
    handle: handle?.toLowerCase(),
    followers: plain(followers),
    following: plain(following),
    posts: plain(posts),
    totalLikes: plain(totalLikes),
  };
}

function wanted({ handle, followers, following, posts, totalLikes }: NonNullable<CapturedPage['expect']> = {}) {
  return {
    handle: handle?.toLowerCase(),
    followers: plain(followers),
    following: plain(following),
    posts: plain(posts),
    totalLikes: plain(totalLikes),
  };
}

/** The counts that the list names anywhere for a network's posts; others were not written down. */
function namedMetrics(items: readonly ExpectedItem[]): Metric[] {
  return metrics.filter((metric) => items.some((item) => item[metric] !== undefined));
}

/** The listed posts with the listed counts; a named count that the list leaves out of a post is 0 or nowhere on the page. */
function postsOf(reading: Reading, items: ExpectedItem[] = []) {
  const named = namedMetrics(items);
  return items.map((expected, place) => {
    // Where the page gives no links to its posts, they are listed in its order.
    const { href: listed } = expected;
    const found = listed === undefined ? reading.items[place] : reading.items.find(({ href }) => pathOf(href) === pathOf(listed));
    if (found === undefined) return `${expected.href} is missing`;
    return describePost(
      expected.href,
      named.map((metric) => [metric, expected[metric] === undefined ? found[metric]?.value || null : plain(found[metric])]),
    );
  });
}

function postsWanted(items: ExpectedItem[] = []) {
  return items.map((item) =>
    describePost(
      item.href,
      namedMetrics(items).map((metric) => [metric, plain(item[metric])]),
    ),
  );
}

function describePost(href: string | undefined, counts: [Metric, string | number | null][]): string {
  return [href, ...counts.map(([metric, count]) => `${metric} ${count}`)].join(', ');
}

function pathOf(href: string): string {
  const { pathname, search } = new URL(href, 'https://a.test');
  return pathname + search;
}
