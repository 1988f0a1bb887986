import { expect, test } from 'vitest';
import { groupCopies, splitsOf } from '../../../training/comments/hold-out';
import type { LabelledComment } from '../../../training/comments/read-comments';

const instagram: LabelledComment[] = Array.from({ length: 20 }, (_, at) => ({
  set: 'scamspot',
  video: '',
  text: `tile ${at}`,
  isSpam: at % 2 === 0,
}));
const youtube: LabelledComment[] = Array.from({ length: 6 }, (_, at) => ({
  set: 'youtube',
  video: at < 3 ? 'first' : 'second',
  text: `lamp ${at}`,
  isSpam: at % 2 === 0,
}));
const comments = [...instagram, ...youtube];
const apart = comments.map((_, at) => at);

test('every comment is held back once', () => {
  const held = splitsOf(comments, apart).flatMap(({ test: own }) => own);
  expect(held.toSorted((a, b) => a - b)).toEqual(apart);
});

test('a comment that is held back is not learnt from', () => {
  for (const { train, test: own } of splitsOf(comments, apart)) expect(train.filter((at) => own.includes(at))).toEqual([]);
});

test('a video is held back as a whole, and all else is learnt from', () => {
  const splits = splitsOf(comments, apart);
  expect(splits).toHaveLength(7);
  expect(splits[5]).toEqual({ test: [20, 21, 22], train: [...apart.slice(0, 20), 23, 24, 25] });
});

test('a comment of a held-back group is not learnt from, whichever set it is in', () => {
  const groups = comments.map((_, at) => (at === 0 || at === 1 || at === 25 ? 0 : at));
  for (const { train, test: own } of splitsOf(comments, groups)) {
    if (own.includes(0) || own.includes(25)) expect(train.filter((at) => groups[at] === 0)).toEqual([]);
  }
});

test('copies are texts with the same letters, whatever the case, the spaces and the alphabet', () => {
  expect(groupCopies(['Blue tiles!', 'blue  tiles', 'blu\u0435 tiles', 'blue tile', '🔥', '🔥🔥'])).toEqual([0, 0, 0, 3, 4, 5]);
});
