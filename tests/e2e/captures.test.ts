import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import { metrics } from '../../lib/model/metric';
import type { Reading } from '../../lib/model/reading';
import { type CapturedPage, capturedPages, type ExpectedCount, type ExpectedItem, htmlOf, whyNoCaptures } from '../captured-pages';
import { pageState, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { openCard, overlayOn } from './overlay';

const networks = ['instagram', 'tiktok', 'youtube', 'x'];
const isReadable = ({ platform, page }: CapturedPage) => networks.includes(platform) && (page === 'profile' || page === 'followers-dialog');
const readable = capturedPages.filter(isReadable);
const silent = capturedPages.filter(
  (capture) => capture.page === 'none' || (networks.includes(capture.platform) && capture.page === 'post'),
);

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe();
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
      for (const count of [followers, following, posts, totalLikes]) if (count) expect(await card.innerText()).toContain(asShown(count));
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

test.runIf(capturedPages.length === 0)(`captured pages are not tested: ${whyNoCaptures}`, () => {
  expect(capturedPages).toEqual([]);
});

function asShown({ value, exact, shown }: ExpectedCount): string {
  return exact ? new Intl.NumberFormat('en').format(value) : `≈${shown}`;
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

/** Listed posts only: a page may show more of them than the list names. */
function postsOf(reading: Reading, items: ExpectedItem[] = []) {
  return items.map(({ href = '' }) => {
    const item = reading.items.find(
      (candidate) => new URL(candidate.href, 'https://x.com').pathname + new URL(candidate.href, 'https://x.com').search === pathOf(href),
    );
    return item === undefined ? `${href} is missing` : counts(href, item);
  });
}

function postsWanted(items: ExpectedItem[] = []) {
  return items.map((item) => counts(item.href ?? '', item));
}

function counts(href: string, item: { [M in (typeof metrics)[number]]?: Count | ExpectedCount | undefined }) {
  return [href, ...metrics.map((metric) => plain(item[metric])).map((value, i) => `${metrics[i]} ${value}`)].join(', ');
}

function pathOf(href: string): string {
  const { pathname, search } = new URL(href, 'https://x.com');
  return pathname + search;
}
