import { describe, expect, it } from 'vitest';
import { metrics } from '../../lib/model/metric';
import type { Item, Reading } from '../../lib/model/reading';
import { commentReaders } from '../../lib/platforms/comment-readers';
import { languageOf, look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { type CapturedPage, capturedPages, type ExpectedCount, type ExpectedItem, htmlOf, whyNoCaptures } from '../captured-pages';
import { openPage } from '../platforms/open-page';

const readable = capturedPages.filter(({ page }) => page === 'profile' || page === 'followers-dialog');
const ready = readable.filter(({ url }) => adapterFor(new URL(url)) !== null);
const posts = capturedPages.filter(({ page }) => page === 'post');
const readyPosts = posts.filter(({ url }) => adapterFor(new URL(url))?.readPost !== undefined);
const silent = capturedPages.filter(({ page }) => page === 'none');

function note(line: string): void {
  process.stderr.write(`conformance: ${line}\n`);
}

if (capturedPages.length === 0) note(`skipped, ${whyNoCaptures}`);
for (const capture of [...readable, ...posts])
  if (!ready.includes(capture) && !readyPosts.includes(capture)) note(`not yet: ${capture.file}`);

function lookAt(capture: CapturedPage) {
  const url = new URL(capture.url);
  const adapter = adapterFor(url);
  const doc = openPage(htmlOf(capture), capture.url);
  return adapter && look(adapter, doc, url, languageOf(doc) || capture.lang);
}

function known({ value, exact }: ExpectedCount): ExpectedCount {
  return { value, exact };
}

/** The counts of a reading that captures.json lists, so that one comparison shows every difference. */
function countsOf(source: Partial<Reading> | Item | ExpectedItem | NonNullable<CapturedPage['expect']>, names: readonly string[]) {
  const entries = Object.entries(source).filter(([name]) => names.includes(name));
  return Object.fromEntries(entries.map(([name, count]) => [name, count.value === null ? count : known(count)]));
}

/** As the captures word it: "3 hours ago". */
function ageInWords(age: Item['age']): string | null {
  return age && `${age.amount} ${age.unit}${age.amount === 1 ? '' : 's'} ago`;
}

const profileCounts = ['followers', 'following', 'posts', 'totalLikes'];

describe.skipIf(ready.length === 0)('a page that a browser held', () => {
  it.each(ready.map((capture) => [capture.file, capture] as const))('%s reads as listed', (_, capture) => {
    const seen = lookAt(capture);
    if (seen?.kind !== 'profile') return expect(seen?.kind).toBe('profile');
    const { reading } = seen;
    const { handle, items = [], ...counts } = capture.expect ?? {};
    const listedCounts = profileCounts.filter((name) => name in counts);
    expect(reading.handle?.toLowerCase()).toBe(handle?.toLowerCase());
    expect(countsOf(reading, listedCounts)).toEqual(countsOf(counts, listedCounts));

    const listed = items.map((item) => ({ href: item.href, by: item.by, age: item.age, ...countsOf(item, metrics) }));
    const found = items.map((item, place) => {
      const match = item.href === undefined ? reading.items[place] : reading.items.find(({ href }) => href === item.href);
      const named = metrics.filter((metric) => metric in item);
      return (
        match && {
          href: item.href && match.href,
          by: item.by && match.by,
          age: item.age && ageInWords(match.age),
          ...countsOf(match, named),
        }
      );
    });
    expect(found).toEqual(listed);
    const pinned = items.filter((item) => item.pinned).map(({ href }) => href);
    if (pinned.length > 0) expect(reading.items.filter((item) => item.pinned).map(({ href }) => href)).toEqual(pinned);
  });
});

describe.skipIf(readyPosts.length === 0)('the page of a post that a browser held', () => {
  it.each(readyPosts.map((capture) => [capture.file, capture] as const))('%s reads as listed', (_, capture) => {
    const seen = lookAt(capture);
    if (seen?.kind !== 'post') return expect(seen?.kind).toBe('post');
    const { handle, post: { id, ...counts } = {}, followers } = capture.expect ?? {};
    const { reading } = seen;
    if (handle !== undefined) expect(reading.handle?.toLowerCase()).toBe(handle.toLowerCase());
    if (id !== undefined) expect(reading.post.id).toBe(id);
    if (followers !== undefined)
      expect(countsOf({ followers: reading.followers }, ['followers'])).toEqual(countsOf({ followers }, ['followers']));
    expect(countsOf(reading.post, Object.keys(counts))).toEqual(countsOf(counts, Object.keys(counts)));
  });
});

/** What each comment has exactly one of; pages whose comments were not there when they were saved have none. */
const commentMarks: Partial<Record<string, string>> = { instagram: 'h3', youtube: 'ytd-comment-view-model', x: 'article + article' };

describe.skipIf(readyPosts.length === 0)('the comments on a post that a browser held', () => {
  it.each(readyPosts.map((capture) => [capture.file, capture] as const))('of %s are read, each with its words', (_, capture) => {
    const doc = openPage(htmlOf(capture), capture.url);
    const adapter = adapterFor(new URL(capture.url));
    const reader = adapter ? commentReaders[adapter.id] : undefined;
    const post = reader?.identify(new URL(capture.url));
    if (reader === undefined || post?.kind !== 'post') return expect(reader).toBeUndefined();
    const read = reader.read(doc, { ...post, handle: capture.expect?.handle ?? null, canonicalId: null }, new Set());
    const mark = commentMarks[capture.platform];
    expect(read.map(({ text }) => text).filter((text) => text === '')).toEqual([]);
    expect(read).toHaveLength(mark === undefined ? 0 : doc.querySelectorAll(mark).length);
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
  });
});

describe.skipIf(silent.length === 0)('a page with nothing to read', () => {
  it.each(silent.map((capture) => [capture.file, capture] as const))('%s stays silent', (_, capture) => {
    expect(lookAt(capture)?.kind).not.toBe('profile');
  });
});
