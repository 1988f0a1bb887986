import { expect, test } from 'vitest';
import { kindOfComment, tallyComments } from '../../../lib/scoring/comments/tally-comments';
import { genuine, praise, spam } from './invented';

test.each(spam)('spam: %s', (comment) => {
  expect(kindOfComment(comment)).toBe('spam');
});

test.each(Object.entries(genuine).flatMap(([language, comments]) => comments.map((comment): [string, string] => [language, comment])))(
  'genuine, %s: %s',
  (_, comment) => {
    expect(kindOfComment(comment)).toBe('genuine');
  },
);

test.each(Object.entries(praise).flatMap(([language, comments]) => comments.map((comment): [string, string] => [language, comment])))(
  'empty praise, %s: %s',
  (_, comment) => {
    expect(kindOfComment(comment)).toBe('praise');
  },
);

test.each([
  ['a question', 'so good?'],
  ['a word about the post', 'love the blue tiles'],
  ['a number', 'best of 2019'],
  ['a tag', 'beautiful #lisbon'],
  ['nobody but a friend called', '@mia 😂'],
  ['more than eight words', 'this is so so very very good it is'],
])('praise with %s is not empty', (_, comment) => {
  expect(kindOfComment(comment)).toBe('genuine');
});

test.each(['', '   \n', '...', '!?', ':-)', '\u200b\u200d\ufeff', '\ud83d', '\u0301\u0301'])('%j has nothing to read', (comment) => {
  expect(kindOfComment(comment)).toBeNull();
});

test('a tally counts each kind, and nothing that cannot be read', () => {
  const comments = [
    'wow',
    '🔥',
    'My dog does exactly the same when the postman comes',
    'subscribe to my channel and I will subscribe back',
    '...',
    '',
  ];
  expect(tallyComments(comments)).toEqual({ genuine: 1, praise: 2, spam: 1 });
});

test('a tally of no comments is all zero', () => {
  expect(tallyComments([])).toEqual({ genuine: 0, praise: 0, spam: 0 });
});
