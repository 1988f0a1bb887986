import { describe, it } from 'vitest';
import { adapters } from '../../lib/platforms/registry';
import { expectGoals } from './goals';

const firstFour = ['instagram', 'tiktok', 'youtube', 'x'];

describe('after random redesigns', { timeout: 120_000 }, () => {
  it.each(adapters.map(({ id }) => id).filter((id) => !firstFour.includes(id)))('%s is read wrong never but once in 200', (id) => {
    expectGoals(id, 0);
  });
});
