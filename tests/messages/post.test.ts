import { beforeEach, describe, expect, it } from 'vitest';
import type { PostReading } from '../../lib/model/reading';
import { everything } from '../store/fresh-database';
import { aReading } from '../store/sample-readings';
import { storedProfiles } from '../store/stored-profiles';
import { contentScript, popup, privateContentScript, startWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = startWorker();
});

const author = aReading();

function aPost(more: Partial<PostReading> = {}): PostReading {
  const likes = { value: 512, exact: true, from: 'text' } as const;
  return {
    platform: author.platform,
    handle: author.handle,
    canonicalId: null,
    name: null,
    followers: { value: null, why: 'absent' },
    post: { id: 'opened', href: '/p/opened/', by: author.handle, pinned: false, date: null, age: null, likes },
    lang: 'en',
    layout: 'post-2026',
    ...more,
  };
}

const day = 86_400_000;

const profiles = () => storedProfiles(worker.db);

describe('an opened post', () => {
  it('is added to the profile of its author, whose counts and history stay as they were', async () => {
    await worker.ask('profile/seen', { reading: author });
    const [before] = await profiles();
    expect(await worker.ask('post/seen', { reading: aPost() })).toEqual({ ok: true, value: 'added' });
    const [after, ...others] = await profiles();
    expect(others).toEqual([]);
    expect(after).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: 'opened', likes: { value: 512, exact: true, from: 'text' } })]),
    });
    expect(after).toMatchObject(pick(before, ['id', 'followers', 'following', 'posts', 'history', 'avatar', 'bio', 'name', 'aliases']));
    expect(worker.done.refreshedBut).toEqual([7]);
  });

  it('counts in the judgement of the next look', async () => {
    const items = author.items.map(({ likes: _, ...item }) => item);
    await worker.ask('profile/seen', { reading: { ...author, items } });
    await worker.ask('post/seen', { reading: aPost() });
    const seen = await worker.ask('profile/seen', { reading: { ...author, items } });
    expect(seen.ok && seen.value.postsKnown).toBe(items.length + 1);
    expect(seen.ok && seen.value.assessment.engagement[0]).toMatchObject({ known: true, sample: { used: 1 } });
  });

  it('makes nobody known', async () => {
    expect(await worker.ask('post/seen', { reading: aPost() })).toEqual({ ok: true, value: 'author-unknown' });
    expect(Object.values(await everything(worker.db)).flat()).toEqual([]);
  });

  it('of another account is not added', async () => {
    await worker.ask('profile/seen', { reading: author });
    const before = await profiles();
    expect(await worker.ask('post/seen', { reading: aPost({ handle: 'somebody.else' }) })).toEqual({ ok: true, value: 'author-unknown' });
    expect(await profiles()).toEqual(before);
  });

  it('leaves nothing behind in a private window', async () => {
    await worker.ask('profile/seen', { reading: author });
    const before = await everything(worker.db);
    expect(await worker.ask('post/seen', { reading: aPost() }, privateContentScript)).toEqual({ ok: true, value: 'private-window' });
    expect(await everything(worker.db)).toEqual(before);
  });

  it('is not looked at where the network is switched off, and no page of ours looks at posts', async () => {
    worker.settings = { ...worker.settings, networksOff: ['instagram'] };
    expect(await worker.ask('post/seen', { reading: aPost() })).toEqual({ ok: false, code: 'off' });
    expect(await worker.ask('post/seen', { reading: aPost() }, popup)).toEqual({ ok: false, code: 'refused' });
    const onTikTok = { ...contentScript, url: 'https://www.tiktok.com/@ana' };
    expect(await worker.ask('post/seen', { reading: aPost() }, onTikTok)).toEqual({ ok: false, code: 'refused' });
  });

  it('makes no figure look fresher than it is', async () => {
    await worker.ask('profile/seen', { reading: author });
    const [before] = await profiles();
    worker.now += 90 * day;
    await worker.ask('post/seen', { reading: aPost({ followers: { value: null, why: 'hidden' } }) });
    expect((await profiles())[0]).toMatchObject(pick(before, ['seenAt', 'history', 'followers']));
  });

  it('without a date takes no place among the newest', async () => {
    const items = ['a', 'b', 'c'].map((id) => ({ ...aPost().post, id }));
    await worker.ask('profile/seen', { reading: { ...author, items } });
    const idsAfter = async (id: string) => {
      await worker.ask('post/seen', { reading: aPost({ post: { ...aPost().post, id } }) });
      const [profile] = await profiles();
      return profile?.items.map((item) => item.id);
    };
    expect(await idsAfter('c')).toEqual(['a', 'b', 'c']);
    expect(await idsAfter('d')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes its author’s name from whoever had it before', async () => {
    const named = (handle: string, canonicalId: string) =>
      aReading({ handle, canonicalId, ref: { platform: author.platform, kind: 'handle', value: handle } });
    await worker.ask('profile/seen', { reading: named('old', '1') });
    await worker.ask('profile/seen', { reading: named('new', '2') });
    await worker.ask('post/seen', { reading: aPost({ handle: 'new', canonicalId: '1' }) });
    const owners = (await worker.db.profiles.toArray()).filter((row) => JSON.stringify(row).includes(`${author.platform}:handle:new`));
    expect(owners).toMatchObject([{ canonicalId: '1' }]);
  });

  it('gives the follower count that its page shows', async () => {
    await worker.ask('profile/seen', { reading: author });
    const followers = { value: 23_500, exact: false, range: [23_500, 23_599], from: 'text' } as const;
    await worker.ask('post/seen', { reading: aPost({ followers: { ...followers, range: [...followers.range] } }) });
    expect(await profiles()).toMatchObject([{ followers }]);
  });
});

function pick(row: unknown, keys: string[]) {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => keys.includes(key)));
}
