import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readComments } from '../../../training/comments/read-comments';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comments-'));
  writeFileSync(join(folder, 'comments_scamspot.dev.csv'), 'row_id,text,label\na,"blue, tiles &amp; lamps",0\n');
  writeFileSync(
    join(folder, 'comments_youtube.dev.csv'),
    'row_id,video,text,label\nb,first,"it&#39;s blue<br />see &lt;3 &amp;#39; <a href=""https://a.example"">here</a>",1\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test("Instagram's comments are as they are, YouTube's are freed of HTML, once", () => {
  expect(readComments(folder)).toEqual([
    { set: 'scamspot', video: '', text: 'blue, tiles &amp; lamps', isSpam: false },
    { set: 'youtube', video: 'first', text: "it's blue see <3 &#39;  here ", isSpam: true },
  ]);
});
