import { describe, expect, test } from 'vitest';
import type { OwnTiers } from '../../lib/model/settings';
import { ownSchemeId, tierSchemes } from '../../lib/scoring/data/tier-schemes';
import { tierOf } from '../../lib/scoring/tier';
import { between, exact, unknown } from './facts';

describe('the tier of a follower count', () => {
  test.each([
    ['trade', 0, 'under-nano'],
    ['trade', 999, 'under-nano'],
    ['trade', 1_000, 'nano'],
    ['trade', 9_999, 'nano'],
    ['trade', 10_000, 'micro'],
    ['trade', 49_999, 'micro'],
    ['trade', 50_000, 'mid'],
    ['trade', 500_000, 'macro'],
    ['trade', 999_999, 'macro'],
    ['trade', 1_000_000, 'mega'],
    ['trade', 700_000_000, 'mega'],
    ['trade-100k', 99_999, 'micro'],
    ['trade-100k', 100_000, 'mid'],
    ['trade-100k', 500_000, 'macro'],
    ['article', 299, 'under-nano'],
    ['article', 300, 'micro'],
    ['article', 99_999, 'micro'],
    ['article', 100_000, 'macro'],
    ['hypeauditor', 5_000, 'micro'],
    ['hypeauditor', 20_000, 'mid'],
    ['hypeauditor', 100_000, 'macro'],
  ])('in scheme %s %i followers are %s', (scheme, followers, tier) => {
    expect(tierOf(exact(followers), scheme, null)?.id).toBe(tier);
  });

  test('tells its borders', () => {
    expect(tierOf(exact(12_000), 'trade', null)).toEqual({ id: 'micro', schemeId: 'trade', from: 10_000, below: 50_000, orTier: null });
  });

  test('has no upper border at the top', () => {
    expect(tierOf(exact(2_000_000), 'trade', null)?.below).toBeNull();
  });

  test.each([
    ['49.9K, which may be 50,000', between(49_850, 49_900, 50_000), 'micro', 'mid'],
    ['500K rounded, which may be 499,500', between(499_500, 500_000, 500_499), 'macro', 'mid'],
    ['12.3K, wholly inside', between(12_250, 12_300, 12_399), 'micro', null],
  ])('an abbreviated count on a border names both tiers: %s', (_, followers, id, orTier) => {
    expect(tierOf(followers, 'trade', null)).toMatchObject({ id, orTier });
  });

  test('is unknown for an unknown count', () => {
    expect(tierOf(unknown('hidden'), 'trade', null)).toBeNull();
  });

  test('falls back to the default scheme for one that does not exist', () => {
    expect(tierOf(exact(12_000), 'of another version', null)?.schemeId).toBe('trade');
  });

  test.each(tierSchemes.map((scheme) => [scheme.id, scheme] as const))('scheme %s ascends', (_, { tiers }) => {
    const borders = tiers.map(({ from }) => from);
    expect(borders).toEqual([...new Set(borders)].sort((a, b) => a - b));
  });
});

describe("the visitor's own tiers", () => {
  const own: OwnTiers = [
    { id: 'micro', from: 500 },
    { id: 'macro', from: 20_000 },
  ];

  test.each([
    [499, 'under-nano'],
    [500, 'micro'],
    [19_999, 'micro'],
    [20_000, 'macro'],
    [9_000_000, 'macro'],
  ])('%i followers are %s', (followers, tier) => {
    expect(tierOf(exact(followers), 'own', own)?.id).toBe(tier);
  });

  test('tell their borders', () => {
    expect(tierOf(exact(700), 'own', own)).toEqual({ id: 'micro', schemeId: 'own', from: 500, below: 20_000, orTier: null });
  });

  test('name both tiers where an abbreviated count lies on a border', () => {
    expect(tierOf(between(19_500, 20_000, 20_499), 'own', own)).toMatchObject({ id: 'macro', orTier: 'micro' });
  });

  test('are not used while another scheme is chosen', () => {
    expect(tierOf(exact(700), 'trade', own)?.id).toBe('under-nano');
  });

  test.each<[string, OwnTiers | null]>([
    ['missing', null],
    ['empty', []],
    ['descending', [...own].reverse()],
    ['twice the same', own.map((tier) => ({ ...tier, from: 500 }))],
    ['from 0', [{ id: 'nano', from: 0 }]],
    ['not a number', [{ id: 'nano', from: Number.NaN }]],
  ])('give way to the default scheme when they are %s', (_, tiers) => {
    expect(tierOf(exact(12_000), 'own', tiers)).toMatchObject({ schemeId: 'trade', id: 'micro' });
  });

  test('have an id that no published scheme has', () => {
    expect(tierSchemes.map(({ id }) => id)).not.toContain(ownSchemeId);
  });
});
