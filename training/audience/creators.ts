import { randomFrom, seedFrom } from '../../lib/scoring/random';
import type { Creator } from './inject';
import type { EngagementRows, PostsRow, RateRow } from './rows';
import { type SizeTier, sizeTiers } from './tiers';

/** Creators of a network and a size that are measured together. */
export type Group = { network: Creator['network']; tier: SizeTier; simulated: boolean; creators: Creator[] };

/** Below, Instagram's accounts are not scored. */
const fewestFollowers = 100;

/** Every network's creators by size: rows, and where Instagram has fewer than a hundred, accounts that were made up from published quantiles. */
export function groupCreators({ persons, influencers, tiktok, youtube }: EngagementRows): Group[] {
  const instagram = [...persons, ...influencers].filter(({ followers }) => followers >= fewestFollowers).map(fromPosts);
  return [
    ...sizeTiers.flatMap((tier) => simulate(tier) ?? groupOf('instagram', tier, instagram)),
    ...sizeTiers.flatMap((tier) =>
      groupOf(
        'tiktok',
        tier,
        tiktok.map((row) => fromRate('tiktok', row)),
      ),
    ),
    ...sizeTiers.flatMap((tier) =>
      groupOf(
        'youtube',
        tier,
        youtube.map((row) => fromRate('youtube', row)),
      ),
    ),
  ];
}

function groupOf(network: Creator['network'], tier: SizeTier, creators: readonly Creator[]): Group[] {
  const own = creators.filter(({ followers }) => tier.from <= followers && followers < tier.below);
  return own.length === 0 ? [] : [{ network, tier, simulated: false, creators: own }];
}

function fromPosts({ followers, likes, comments, spread, posts }: PostsRow): Creator {
  return { network: 'instagram', followers, perPost: likes, comments, spread, posts };
}

function fromRate(network: Creator['network'], { followers, rate }: RateRow): Creator {
  return { network, followers, perPost: 10 ** rate * followers, comments: null, spread: null, posts: 12 };
}

type Quantiles = { share: number; value: number }[];

const tenths = [0.1, 0.25, 0.5, 0.75, 0.9];
const quantiles = (values: readonly number[], shares = tenths): Quantiles =>
  shares.map((share, index) => ({ share, value: values[index] ?? 0 }));

/**
 * Published quantiles of Instagram accounts of persons and celebrities (2021, likes / followers in %), by size in followers; no rows of these
 * sizes are at hand. Comments per like and the spread of likes: of persons (2018), as if they went with nothing else.
 */
const published = [
  { from: 1_000, below: 5_000, rates: quantiles([5.1, 8.4, 12.2, 17.8, 20.1]) },
  { from: 5_000, below: 10_000, rates: quantiles([1.4, 2, 5, 11.7, 16.9]) },
  { from: 10_000, below: 50_000, rates: quantiles([1.7, 2, 3.2, 6.4, 8.4]) },
  { from: 50_000, below: 100_000, rates: quantiles([1.4, 3.2, 5, 7.4, 12]) },
  { from: 100_000, below: 500_000, rates: quantiles([1.6, 4.5, 6.7, 9.9, 11.4]) },
  { from: 500_000, below: 1_000_000, rates: quantiles([1.6, 3, 4.2, 6.8, 13.1]) },
] as const;
const commentsPerLike = quantiles([0.006, 0.012, 0.021, 0.035, 0.054]);
const spreads = quantiles([0.1, 0.18, 0.25, 0.37, 0.59], [0.05, 0.25, 0.5, 0.75, 0.95]);

const simulatedCreators = 250;

function simulate(tier: SizeTier): Group[] | null {
  const sizes = published.filter(({ from, below }) => tier.from <= from && below <= tier.below);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest === undefined || largest === undefined) return null;
  const draw = randomFrom(seedFrom(`instagram ${tier.id}`));
  const creators = Array.from({ length: simulatedCreators }, (): Creator => {
    const followers = Math.round(smallest.from * (largest.below / smallest.from) ** draw());
    const { rates } = sizes.find(({ below }) => followers < below) ?? largest;
    const perPost = (valueAt(rates, draw()) / 100) * followers;
    return {
      network: 'instagram',
      followers,
      perPost,
      comments: perPost * valueAt(commentsPerLike, draw()),
      spread: valueAt(spreads, draw()),
      posts: 12,
    };
  });
  return [{ network: 'instagram', tier, simulated: true, creators }];
}

/** The value that a share lies below: straight between published ones on the logarithm, and on in the same direction beyond them. */
function valueAt(known: Quantiles, share: number): number {
  const at = Math.min(
    Math.max(
      known.findIndex((one) => one.share > share),
      1,
    ),
    known.length - 1,
  );
  const [before, after] = [
    known[share > (known.at(-1)?.share ?? 1) ? known.length - 2 : at - 1],
    known[share > (known.at(-1)?.share ?? 1) ? known.length - 1 : at],
  ];
  if (before === undefined || after === undefined) return 0;
  const way = (share - before.share) / (after.share - before.share);
  return before.value * (after.value / before.value) ** way;
}
