import { type Features, featureCount } from '../../lib/scoring/comments/features';

/** A comment to learn from. `weight` is how often it counts. */
export type Example = { features: Features; isSpam: boolean; weight: number };

/** How strongly weights are held near 0 (half their squared length, against the mean loss of a comment); chosen by cross-validation. */
const penalty = 1e-4;
const rounds = 100;

/**
 * Weights of a logistic regression with an L2 penalty, one for each feature, of which the first, the intercept, is free. All examples at
 * once, by accelerated gradient descent (Nesterov 1983), a fixed number of rounds: same examples in the same order, same weights.
 */
export function fitSpam(examples: readonly Example[]): Float64Array {
  const sparse = pack(examples);
  const { spam, shares } = sparse;
  const [weights, ahead] = [new Float64Array(sparse.count), new Float64Array(sparse.count)];
  const step = 1 / (steepestBend(sparse) + penalty);
  let pace = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = addUp(sparse, ahead, (logOdds, at) => (1 / (1 + Math.exp(-logOdds)) - (spam[at] ?? 0)) * (shares[at] ?? 0));
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    pace = nextPace;
    for (let at = 0; at < sparse.count; at++) {
      const here = ahead[at] ?? 0;
      const next = here - step * ((slope[at] ?? 0) + (at === 0 ? 0 : penalty * here));
      ahead[at] = next + push * (next - (weights[at] ?? 0));
      weights[at] = next;
    }
  }
  return weights;
}

/**
 * How fast the slope of the loss changes at most: a quarter of the greatest eigenvalue of the features' second moments. By power iteration,
 * which has two digits after two rounds here; a tenth more is for the rest.
 */
function steepestBend(sparse: Sparse): number {
  let direction = new Float64Array(sparse.count).fill(1);
  let length = 0;
  for (let round = 0; round < 4; round++) {
    const next = addUp(sparse, direction, (sum, at) => sum * (sparse.shares[at] ?? 0));
    length = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0));
    direction = next.map((part) => part / length);
  }
  return (1.1 * length) / 4;
}

/** All examples one after another: those of number n lie from `starts[n]` up to `starts[n + 1]`. `count` is how many features there are. */
type Sparse = {
  places: Int32Array;
  values: Float64Array;
  starts: Int32Array;
  spam: Float64Array;
  shares: Float64Array;
  count: number;
};

function pack(examples: readonly Example[]): Sparse {
  const size = examples.reduce((sum, { features }) => sum + features.size, 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const places = new Int32Array(size);
  const values = new Float64Array(size);
  const starts = new Int32Array(examples.length + 1);
  let [end, count] = [0, featureCount];
  for (const [number, { features }] of examples.entries()) {
    for (const [place, value] of features) {
      count = Math.max(count, place + 1);
      places[end] = place;
      values[end++] = value;
    }
    starts[number + 1] = end;
  }
  const spam = Float64Array.from(examples, ({ isSpam }) => (isSpam ? 1 : 0));
  return { places, values, starts, spam, shares: Float64Array.from(examples, ({ weight }) => weight / all), count };
}

/** The sum of all examples, each times what `pull` makes of its product with the weights. */
function addUp(
  { places, values, starts, spam, count }: Sparse,
  weights: Float64Array,
  pull: (product: number, at: number) => number,
): Float64Array {
  const sums = new Float64Array(count);
  for (let number = 0; number < spam.length; number++) {
    const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    let product = 0;
    for (let at = start; at < end; at++) product += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
    const share = pull(product, number);
    for (let at = start; at < end; at++) {
      const place = places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + share * (values[at] ?? 0);
    }
  }
  return sums;
}
