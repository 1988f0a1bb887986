import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { hardCodedIn } from './hard-coded';
import { parseCode } from './source';

const files = ts.sys
  .readDirectory('.', ['.ts', '.tsx', '.html'], undefined, ['components/**/*', 'entrypoints/**/*'])
  .map((file) => relative('.', file));

/** What is the same in every language. */
const same = [
  // What invented people wrote, who have a language of their own.
  'components/dashboard/sample/sample-people.ts',
  // An address as an example.
  'mastodon.social',
];

test('no text that people see stands in the code', () => {
  const code = files.filter((file) => !file.endsWith('.html'));
  expect(code.length).toBeGreaterThan(200);
  const found = code.flatMap((file) => hardCodedIn(parseCode(readFileSync(file, 'utf8'), file)));
  expect(found.filter((one) => !same.some((start) => one.startsWith(start) || one.endsWith(`: ${start}`)))).toEqual([]);
});

test('pages hold nothing but their title, which is a name, until the code writes', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages).not.toEqual([]);
  for (const page of pages) {
    const text = readFileSync(page, 'utf8')
      .replace('<title>Creator Loupe</title>', '')
      .replace(/<[^>]*>/g, '');
    expect(text.trim(), page).toBe('');
  }
});

test.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p>{n} posts</p>', ['posts']],
  ["<p>{done ? 'Done' : ''}</p>", ['Done']],
  ["<p>{open && 'Open'}</p>", ['Open']],
  ['<p>{`$' + '{n} of them`}</p>', ['of them']],
  ['<button title="Close" />', ['Close']],
  ["<button aria-label={'Close ' + name} />", ['Close']],
  ["Object.assign(mark, { textContent: 'Saved' });", ['Saved']],
  ["mark.ariaLabel = 'Saved';", ['Saved']],
  // What is no text, or comes from the messages.
  ["<p class='soft' id='title'>{i18n.t('overlay.close')} · ≈</p>", []],
  ["<p>{kind === 'number' && words}</p>", []],
  ["<button title={i18n.t('overlay.close')} />", []],
  ["const column = { id: 'name' };", []],
])('%s', (code, found) => {
  expect(hardCodedIn(parseCode(code)).map((one) => one.replace(/^code\.tsx:1: /, ''))).toEqual(found);
});
