import { expect } from 'vitest';
import type { PlatformId } from '../../lib/model/reading';
import { measure, shareOf } from './measure';

/** Redesigns of each page in the tests; `npm run bench` makes twice as many. */
const turns = 100;

/** Fails, with what was read instead, unless the sample pages of a network are read right as often as that, and hardly ever wrong. */
export function expectGoals(platform: PlatformId, leastRight: number): void {
  const { pages, fewestChanges, read, mute, failures } = measure(platform, { turns });
  if (pages === 0) return;
  const wrong = failures.filter(({ is }) => is === 'wrong').map(({ file, turn, changes, why }) => `${file} #${turn} ${changes}: ${why}`);
  expect(fewestChanges).toBeGreaterThanOrEqual(200);
  expect(shareOf(read, 'wrong'), wrong.join('\n')).toBeLessThan(0.005);
  expect(shareOf(mute, 'wrong'), wrong.join('\n')).toBeLessThan(0.005);
  expect(shareOf(read, 'right')).toBeGreaterThanOrEqual(leastRight);
}
