import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item, PostReading } from '../../lib/model/reading';
import { tagWords } from '../../lib/scoring/focus/tag-words';
import { createList } from '../../lib/store/named-lists';
import { everything } from '../store/fresh-database';
import { absent, anItem, aReading, exact, yesterday } from '../store/sample-readings';
import { storedProfiles } from '../store/stored-profiles';
import { privateContentScript, startWorker, type Worker } from './worker';

vi.mock('../../lib/scoring/focus/tag-words');

const words = 'Sourdough for beginners #ad';
const item = anItem('a', { by: 'ana.bakes', likes: exact(100), caption: words });

let worker: Worker;
beforeEach(() => {
  worker = startWorker();
  vi.mocked(tagWords)
    .mockReset()
    .mockImplementation((text) => (text === words ? { topics: ['food'], sponsored: true } : { topics: [], sponsored: false }));
});

const postReading = (post: Item): PostReading => ({
  platform: 'instagram',
  handle: 'ana.bakes',
  canonicalId: null,
  name: null,
  followers: absent,
  post,
  lang: 'en',
  layout: 'invented',
});

const items = async () => (await storedProfiles(worker.db)).flatMap((profile) => profile.items);

const ways: [string, (reading: Item) => Promise<unknown>][] = [
  ['a profile is seen', (seen) => worker.ask('profile/seen', { reading: aReading({ items: [seen] }) })],
  [
    'a creator is saved',
    async (seen) => {
      const { id } = await createList(worker.db, 'Spring', yesterday);
      return worker.ask('list/save', { reading: aReading({ items: [seen] }), to: { listId: id }, note: '', entryId: crypto.randomUUID() });
    },
  ],
  [
    'a post is opened',
    async (seen) => {
      await worker.ask('profile/seen', { reading: aReading() });
      return worker.ask('post/seen', { reading: postReading(seen) });
    },
  ],
];

describe.each(ways)('when %s', (_, tell) => {
  it('a post’s words become topics', async () => {
    await tell(item);
    expect(await items()).toMatchObject([{ id: 'a', topics: ['food'], sponsored: true }]);
  });

  it('the words themselves are stored nowhere', async () => {
    await tell(item);
    const stored = JSON.stringify(await everything(worker.db));
    expect(stored).toContain('food');
    expect(stored).not.toMatch(/Sourdough|"caption"/);
  });

  it('what the page claims that they say is not believed', async () => {
    const { caption: _words, ...silent } = item;
    await tell({ ...silent, topics: ['cars'], sponsored: true, commentKinds: { genuine: 9, praise: 9, spam: 9 } });
    const [stored] = await items();
    expect(Object.keys(stored ?? {}).filter((key) => /topics|sponsored|commentKinds/.test(key))).toEqual([]);
  });
});

it('a private window keeps no topics either', async () => {
  await worker.ask('profile/seen', { reading: aReading({ items: [item] }) }, privateContentScript);
  expect(Object.values(await everything(worker.db)).flat()).toEqual([]);
});

it('words that are longer than a reading may carry are refused', async () => {
  const reading = aReading({ items: [{ ...item, caption: 'x'.repeat(2_201) }] });
  expect(await worker.ask('profile/seen', { reading })).toEqual({ ok: false, code: 'invalid' });
});
