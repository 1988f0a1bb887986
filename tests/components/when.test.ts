import { expect, test } from 'vitest';
import { relativeTime } from '../../components/ui/when';

const minute = 60_000;
const day = 1440 * minute;

test.each([
  [0, 'now'],
  [59_000, 'now'],
  [-30_000, 'now'],
  [minute, '1 minute ago'],
  [119 * minute, '1 hour ago'],
  [day, 'yesterday'],
  [6 * day, '6 days ago'],
  [13 * day, 'last week'],
  [100 * day, '3 months ago'],
  [800 * day, '2 years ago'],
])('%i ms ago is %j', (ago, words) => {
  const now = Date.UTC(2026, 10, 22);
  expect(relativeTime(now - ago, now)).toBe(words);
});
