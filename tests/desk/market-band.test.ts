import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlinesOf, publishedLine, stretchAt, stretchesOf, tierSpans } from '../../lib/desk/market-band';
import { benchmarks } from '../../lib/scoring/data/benchmarks';
import { bordersOf, expectationsFor, usualAt } from '../../lib/scoring/expectation';

const byFollowers = { platform: 'instagram', basis: 'followers' } as const;
const named = (chosen: string | null) => stretchesOf(byFollowers, chosen).map(({ benchmark, from, below }) => [benchmark.id, from, below]);

describe('which benchmark leads', () => {
  test('the network’s own where it speaks, others beside it', () => {
    expect(named(null)).toEqual([
      ['influencer-marketing-factory-2025', 1, 1_000],
      ['social-cat-2024', 1_000, 1_000_000],
      ['untapper-2026', 1_000_000, 1e10],
    ]);
  });

  test('the visitor’s choice before them', () => {
    expect(named('article-2018')).toEqual([
      ['influencer-marketing-factory-2025', 1, 300],
      ['article-2018', 300, 1e10],
    ]);
  });

  test('leaves gaps where nothing was published', () => {
    expect(stretchesOf({ platform: 'twitch', basis: 'views-per-follower' }, null)).toEqual([]);
  });

  test('as the scores have it, at every size and for every choice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...benchmarks), fc.double({ min: 0, max: 9.9, noNaN: true }), ({ id, platform, basis }, power) => {
        const size = 10 ** power;
        const followers = { value: size, low: size, high: size };
        const rate = { value: 1, low: 1, high: 1 };
        const [leading] = expectationsFor({ platform, basis, rate, sample: null, followers, benchmarkId: id });
        expect(stretchAt(stretchesOf({ platform, basis }, id), size)?.benchmark.id).toBe(leading?.benchmarkId);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the line of the article', () => {
  test('is the one that the product begins from', () => {
    const line = publishedLine(byFollowers);
    expect([line?.id, line?.year]).toEqual(['article-2018', 2018]);
    expect(line && usualAt(line, Math.sqrt(1_000 * 10_000))?.middle).toBeCloseTo(0.074, 3);
    expect(line && usualAt(line, 100_000)?.middle).toBeCloseTo(0.024, 3);
  });

  test.each([
    ['another network', { platform: 'tiktok', basis: 'followers' }],
    ['another kind of rate', { platform: 'instagram', basis: 'views' }],
  ] as const)('says nothing of %s', (_, kind) => {
    expect(publishedLine(kind)).toBeNull();
  });
});

describe('the outline of a benchmark', () => {
  const of = (id: string, from: number, below: number) => {
    const benchmark = benchmarks.find((each) => each.id === id);
    if (benchmark === undefined) throw new Error(`no benchmark ${id}`);
    return outlinesOf(benchmark, from, below);
  };

  test('jumps where its figures jump', () => {
    const [outline = []] = of('social-cat-2024', 1_000, 10_000);
    expect(outline.map(({ at, low }) => [at, +(100 * 10 ** low).toFixed(2)])).toEqual([
      [3, 1.72],
      [Math.log10(5000), 1.72],
      [Math.log10(5000), 0.62],
      [4, 0.62],
    ]);
  });

  test('is straight where it was published as a line, with what is told around it', () => {
    const [outline = []] = of('article-2018', 1_000, 100_000);
    expect(outline.map(({ at, one }) => [at, one])).toEqual([
      [3, true],
      [5, true],
    ]);
    expect(outline.map(({ low, middle, high }) => [middle - low, high - middle].map((width) => +width.toFixed(6)))).toEqual([
      [0.30103, 0.30103],
      [0.30103, 0.30103],
    ]);
  });

  test('has a gap where the benchmark is silent in between', () => {
    const parts = of('hypeauditor-2025', 1_000, 10_000_000);
    expect(parts.map((part) => [part[0]?.at, part.at(-1)?.at])).toEqual([
      [3, Math.log10(50_000)],
      [6, 7],
    ]);
  });

  test('says nothing of sizes that the benchmark does not speak of', () => {
    expect(of('social-cat-2024', 2_000_000, 5_000_000)).toEqual([]);
  });

  test('is what the benchmark says, wherever it has a point; from left to right', () => {
    for (const benchmark of benchmarks) {
      for (const part of outlinesOf(benchmark, 1, 1e10)) {
        expect(part.map(({ at }) => at)).toEqual(part.map(({ at }) => at).toSorted((a, b) => a - b));
        for (const { at, low, high } of part) {
          const both = [10 ** at * (1 - 1e-9), 10 ** at * (1 + 1e-9)].map((followers) => usualAt(benchmark, followers));
          const sides = both.flatMap((usual) => (usual === null ? [] : [bordersOf(usual)]));
          expect(sides.some((side) => Math.abs(Math.log10(side.low) - low) < 1e-6 && Math.abs(Math.log10(side.high) - high) < 1e-6)).toBe(
            true,
          );
        }
      }
    }
  });
});

describe('the tiers along the axis', () => {
  test.each([
    [
      'trade',
      null,
      [
        ['under-nano', 0, 1_000],
        ['nano', 1_000, 10_000],
        ['micro', 10_000, 50_000],
        ['mid', 50_000, 500_000],
        ['macro', 500_000, 1_000_000],
        ['mega', 1_000_000, null],
      ],
    ],
    [
      'own',
      [
        { id: 'nano', from: 1 },
        { id: 'mega', from: 42 },
      ],
      [
        ['nano', 1, 42],
        ['mega', 42, null],
      ],
    ],
  ] as const)('%s: each begins where the one before ends', (tierScheme, ownTiers, spans) => {
    const found = tierSpans({ tierScheme, ownTiers: ownTiers && [...ownTiers] });
    expect(found.map(({ id, from, below }) => [id, from, below])).toEqual(spans);
  });
});
