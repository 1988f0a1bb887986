import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { rememberPost, rememberReading } from '../../lib/store/profiles';
import { freshDatabase } from './fresh-database';
import { absent, anItem, aReading, exact, rounded, today, yesterday } from './sample-readings';
import { storedProfiles } from './stored-profiles';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const posts = (likes: number) => ['a', 'b', 'c'].map((id) => anItem(id, { by: 'ana.bakes', likes: exact(likes), comments: exact(0) }));
const look = (likes: number, now: number) => rememberReading(db, aReading({ followers: exact(1000), items: posts(likes) }), now);
const history = async () => (await storedProfiles(db))[0]?.history ?? [];

describe('the snapshot of a day', () => {
  it('has the leading rate as it was judged that day', async () => {
    await look(10, yesterday);
    await look(40, today);
    const rate = { basis: 'followers', posts: 3 };
    expect(await history()).toMatchObject([{ rate: { ...rate, value: 0.01, low: 0.01, high: 0.01 } }, { rate: { ...rate, value: 0.04 } }]);
  });

  it('has the last one of that day', async () => {
    await look(10, today);
    await look(30, today + 1000);
    expect((await history()).map(({ rate }) => rate?.value)).toEqual([0.03]);
  });

  it('has the range that abbreviated counts leave open, with six digits', async () => {
    await rememberReading(db, aReading({ followers: rounded(3000, [2950, 3049]), items: posts(10) }), today);
    expect((await history())[0]?.rate).toEqual({ basis: 'followers', value: 0.00333333, low: 0.00327976, high: 0.00338983, posts: 3 });
  });

  it('has none where none can be told', async () => {
    await rememberReading(db, aReading({ followers: absent }), today);
    expect((await history())[0]).not.toHaveProperty('rate');
  });

  it('keeps what was judged earlier that day when a later look tells less', async () => {
    await look(10, today);
    await rememberReading(db, aReading({ followers: { value: null, why: 'hidden' } }), today + 1000);
    expect((await history())[0]?.rate?.value).toBe(0.01);
  });

  it('takes in a post that is opened the same day, and makes no snapshot of another day', async () => {
    await look(10, yesterday);
    const post = {
      handle: 'ana.bakes',
      canonicalId: null,
      name: null,
      followers: absent,
      lang: 'en',
      layout: 'x',
      platform: 'instagram',
    } as const;
    const opened = anItem('d', { by: 'ana.bakes', likes: exact(50), comments: exact(0) });
    await rememberPost(db, { ...post, post: opened }, yesterday + 1000);
    expect((await history()).map(({ rate }) => rate?.value)).toEqual([0.02]);
    await rememberPost(db, { ...post, post: { ...opened, id: 'e' } }, today);
    expect((await history()).map(({ rate }) => rate?.value)).toEqual([0.02]);
  });
});

it('what lists show of a profile is written with it, and with whoever loses a name to it', async () => {
  await rememberReading(db, aReading({ canonicalId: '1' }), yesterday);
  await rememberReading(db, aReading({ canonicalId: '2' }), today);
  const digests = await db.digests.toArray();
  expect(digests).toHaveLength(2);
  for (const profile of await storedProfiles(db))
    expect(await db.digests.get(profile.id)).toMatchObject({ canonicalId: profile.canonicalId, updatedAt: profile.updatedAt });
});
