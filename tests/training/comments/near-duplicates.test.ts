import { expect, test } from 'vitest';
import { groupNearDuplicates } from '../../../training/comments/near-duplicates';

const pitch = 'I gave her four hundred and she gave me five thousand back within one week';

test.each<[string, string, string]>([
  ['the same text', pitch, pitch],
  ['another spelling', pitch, 'i gave her f0ur hundred, and she gave me five th\u0456s\u200b thousand back within one week'],
  ['another name', `${pitch} @mira_k`, `${pitch} @somebody_else_entirely`],
  ['another amount', `${pitch} $400`, `${pitch} $9,999`],
  ['one emoji more often', '🔥', '🔥🔥🔥🔥'],
])('comments that differ by %s are near-duplicates', (_, one, other) => {
  const [first, second] = groupNearDuplicates([one, other]);
  expect(second).toBe(first);
});

test.each<[string, string, string]>([
  ['other words', pitch, 'Where did you get that lamp? I have been looking for one for months'],
  ['other emoji', '🔥', '😍'],
  ['a short word of the other', 'tile', pitch],
])('comments with %s are not', (_, one, other) => {
  const [first, second] = groupNearDuplicates([one, other]);
  expect(second).not.toBe(first);
});

test('near-duplicates of near-duplicates are in one group', () => {
  const [start, middle, end] = [
    'one two three four five six',
    'one two three four five six seven eight nine',
    'four five six seven eight nine',
  ];
  const groups = groupNearDuplicates([start, end, middle]);
  expect(new Set(groups).size).toBe(1);
});
