import { expect, test } from 'vitest';
import { fieldsFor } from '../../../lib/transfer/export/fields';
import { makeFile } from '../../../lib/transfer/export/make-file';
import { aRow, bareRow, scale } from './sample-rows';

const now = Date.UTC(2026, 10, 24);
const exported = async (rows = [aRow(), bareRow]) => {
  const fields = fieldsFor({ columns: ['creator', 'followers', 'posts', 'tags', 'seen', 'note'], ranges: true }, scale);
  const file = await makeFile({ format: 'json', rows, fields, list: 'Spring "launch"', now });
  return await file.text();
};

test('a JSON file says its format and version, and has one object per creator', async () => {
  expect(JSON.parse(await exported())).toEqual({
    format: 'creator-loupe/creators',
    version: 1,
    exported_at: '2026-11-24T00:00:00.000Z',
    list: 'Spring "launch"',
    creators: [
      {
        name: 'Ana Bakes',
        profile_url: 'https://www.instagram.com/ana.bakes/',
        followers: 69_200,
        followers_low: 69_150,
        followers_high: 69_249,
        posts: null,
        posts_low: null,
        posts_high: null,
        posts_unknown: 'hidden',
        tags: ['bread', 'semi; colon', 'say "hi"'],
        last_seen: '2026-11-19T08:00:00.000Z',
        note: 'Warm tone',
        network_account_id: '17841400000000017',
      },
      {
        name: null,
        profile_url: 'https://www.tiktok.com/@kofi',
        followers: null,
        followers_low: null,
        followers_high: null,
        posts: null,
        posts_low: null,
        posts_high: null,
        tags: [],
        last_seen: null,
        note: null,
        network_account_id: null,
      },
    ],
  });
});

test('each creator stands on a line of its own', async () => {
  expect((await exported()).split('\n')).toHaveLength(5);
  expect(JSON.parse(await exported([]))).toMatchObject({ creators: [] });
});
