import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenPost } from '../../lib/model/reading';
import { tallyComments } from '../../lib/scoring/comments/tally-comments';
import { everything } from '../store/fresh-database';
import { absent, anItem, aReading, exact, readingOf } from '../store/sample-readings';
import { storedProfiles } from '../store/stored-profiles';
import { contentScript, popup, privateContentScript, startWorker, type Worker } from './worker';

vi.mock('../../lib/scoring/comments/tally-comments');

let worker: Worker;
beforeEach(async () => {
  worker = startWorker();
  // One of each three, so that the tally tells how many were read.
  vi.mocked(tallyComments)
    .mockReset()
    .mockImplementation((texts) => ({ genuine: texts.length, praise: 1, spam: 2 }));
  await worker.ask('profile/seen', { reading: aReading({ canonicalId: '17', items: [anItem('p1', { by: 'ana.bakes' }), anItem('p2')] }) });
});

const post: OpenPost = { platform: 'instagram', id: 'p1', handle: 'ana.bakes', canonicalId: null };
const texts = ['Great crumb', 'first!'];
const tell = (more: Partial<OpenPost> = {}, comments = texts, sender = contentScript) =>
  worker.ask('post/comments', { ...post, ...more, comments }, sender);

const kindsById = async () => {
  const [profile] = await storedProfiles(worker.db);
  return Object.fromEntries((profile?.items ?? []).map(({ id, commentKinds }) => [id, commentKinds]));
};

describe('comments on a known post', () => {
  it('add their kinds to that post and to no other', async () => {
    expect(await tell()).toEqual({ ok: true, value: 'added' });
    expect(await kindsById()).toEqual({ p1: { genuine: 2, praise: 1, spam: 2 }, p2: undefined });
  });

  it('are stored nowhere themselves', async () => {
    await tell();
    expect(JSON.stringify(await everything(worker.db))).not.toContain('Great crumb');
  });

  it('find the author by the network’s id', async () => {
    expect(await tell({ handle: null, canonicalId: '17' })).toEqual({ ok: true, value: 'added' });
    expect(await kindsById()).toMatchObject({ p1: { genuine: 2 } });
  });

  it('replace those of a look that read fewer, and none of one that read more', async () => {
    await tell({}, ['one', 'two', 'three']);
    await tell({}, ['one']);
    expect(await kindsById()).toMatchObject({ p1: { genuine: 3 } });
    await tell({}, ['one', 'two', 'three', 'four']);
    expect(await kindsById()).toMatchObject({ p1: { genuine: 4 } });
  });

  it('let other tabs know once', async () => {
    const before = worker.done.refreshedBut.length;
    await tell();
    await tell();
    expect(worker.done.refreshedBut.slice(before)).toEqual([7]);
  });

  it('stay when the profile is seen again', async () => {
    await tell();
    await worker.ask('profile/seen', { reading: aReading({ canonicalId: '17', items: [anItem('p1', { likes: exact(9) })] }) });
    expect(await kindsById()).toMatchObject({ p1: { genuine: 2, praise: 1, spam: 2 } });
  });
});

describe('comments that nobody wants to know of', () => {
  it.each<[string, Partial<OpenPost>]>([
    ['of somebody who is not known', { handle: 'ben' }],
    ['on a post that is not known', { id: 'p9' }],
    ['on a post of nobody', { handle: null }],
  ])('%s change nothing', async (_, more) => {
    const before = await everything(worker.db);
    expect(await tell(more)).toEqual({ ok: true, value: 'author-unknown' });
    expect(await everything(worker.db)).toEqual(before);
  });

  it('in a private window leave nothing behind', async () => {
    const before = await everything(worker.db);
    expect(await tell({}, texts, privateContentScript)).toEqual({ ok: true, value: 'private-window' });
    expect(await everything(worker.db)).toEqual(before);
  });

  it('are not looked at where the network is off', async () => {
    worker.settings = { ...worker.settings, networksOff: ['instagram'] };
    expect(await tell()).toEqual({ ok: false, code: 'off' });
    expect(tallyComments).not.toHaveBeenCalled();
  });

  it('are refused from a page of ours and from another network’s page', async () => {
    expect(await tell({}, texts, popup)).toEqual({ ok: false, code: 'refused' });
    expect(await tell({}, texts, { ...contentScript, url: 'https://www.tiktok.com/@ana' })).toEqual({ ok: false, code: 'refused' });
  });

  it.each([
    ['too many', Array.from({ length: 201 }, () => 'x')],
    ['too long', ['x'.repeat(501)]],
  ])('are invalid when they are %s', async (_, comments) => {
    expect(await tell({}, comments)).toEqual({ ok: false, code: 'invalid' });
  });
});

describe('comments are read', () => {
  const seen = (handle: string) =>
    worker.ask('post/seen', {
      reading: {
        platform: 'instagram',
        handle,
        canonicalId: null,
        name: null,
        followers: absent,
        post: anItem('p3', { by: handle, likes: exact(5) }),
        lang: 'en',
        layout: 'invented',
      },
    });

  it('in the tab of a post whose author is known', async () => {
    await seen('ana.bakes');
    expect(worker.done.comments).toEqual([[7, { ...post, id: 'p3' }]]);
  });

  it('nowhere else', async () => {
    await worker.ask('profile/seen', { reading: readingOf('cleo') });
    await seen('ben');
    expect(worker.done.comments).toEqual([]);
  });
});
