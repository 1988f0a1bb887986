import type { Judge, Recipe } from '../cross-validate';
import type { Account } from '../sets';
import { sizeOf } from '../terms';
import { weighSets } from '../weigh-sets';

type Leaf = { value: number };
type Split = { feature: number; above: number; low: Tree; high: Tree };
type Tree = Leaf | Split;

type Options = { depth: number; rounds: number; rate: number; monotone: boolean };

/** Rows of one node, with the borders that monotone splits above it set for its values. */
type Node = { rows: number[]; least: number; most: number };

type Data = { bins: Uint8Array[]; borders: number[][]; gradients: Float64Array; curvatures: Float64Array };

const shrinkage = 1;
const leastCurvature = 5;
const steps = 32;

/** Features, and whether the log-odds may only rise (1) or only fall (-1) with them. */
const features: { of: (account: Account) => number; way: 1 | -1 }[] = [
  { of: ({ following, followers }) => sizeOf(following) - sizeOf(followers), way: 1 },
  { of: ({ followers }) => sizeOf(followers), way: -1 },
  { of: ({ following }) => sizeOf(following), way: 1 },
  { of: ({ posts }) => sizeOf(posts), way: -1 },
  { of: ({ digits }) => digits ?? 0, way: 1 },
  { of: ({ picture }) => (picture === true ? 1 : 0), way: -1 },
];

/** Gradient boosting of small regression trees on the logistic loss (Friedman 2001), with monotone splits as in XGBoost (Chen & Guestrin 2016). */
export function boostedTrees(options: Options): Recipe {
  return (sets) => {
    const [seen, unseen] = [true, false].map((withPicture) => boost(weighSets(sets, withPicture), options));
    return (account) => (account.picture === null ? unseen : seen)?.(account) ?? 0;
  };
}

function boost(weighted: ReturnType<typeof weighSets>, options: Options): Judge {
  const rows = weighted.filter(({ account }) => account.digits !== null);
  const scale = rows.length / rows.reduce((sum, { weight }) => sum + weight, 0);
  const columns = features.map(({ of }) => Float64Array.from(rows, ({ account }) => of(account)));
  const borders = columns.map(bordersOf);
  const bins = columns.map((column, at) => Uint8Array.from(column, (value) => binOf(borders[at] ?? [], value)));
  const logOdds = new Float64Array(rows.length);
  const trees = Array.from({ length: options.rounds }, () => {
    const data = { bins, borders, gradients: new Float64Array(rows.length), curvatures: new Float64Array(rows.length) };
    rows.forEach(({ account, weight }, row) => {
      const chance = 1 / (1 + Math.exp(-(logOdds[row] ?? 0)));
      data.gradients[row] = weight * scale * (chance - (account.isFake ? 1 : 0));
      data.curvatures[row] = weight * scale * chance * (1 - chance);
    });
    const tree = grow(data, { rows: [...rows.keys()], least: -Infinity, most: Infinity }, options.depth, options.monotone);
    rows.forEach((_, row) => {
      logOdds[row] = (logOdds[row] ?? 0) + options.rate * valueIn(tree, (feature) => columns[feature]?.[row] ?? 0);
    });
    return tree;
  });
  return (account) => trees.reduce((sum, tree) => sum + options.rate * valueIn(tree, (feature) => features[feature]?.of(account) ?? 0), 0);
}

/** Values that part the column into equal shares, each once. */
function bordersOf(column: Float64Array): number[] {
  const sorted = column.toSorted();
  return [...new Set(Array.from({ length: steps - 1 }, (_, at) => sorted[Math.floor(((at + 1) / steps) * sorted.length)] ?? 0))];
}

/** How many borders lie below the value; they ascend. */
function binOf(borders: readonly number[], value: number): number {
  let [low, high] = [0, borders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valueIn(tree: Tree, figureOf: (feature: number) => number): number {
  let here = tree;
  while ('feature' in here) here = figureOf(here.feature) > here.above ? here.high : here.low;
  return here.value;
}

function grow(data: Data, node: Node, depth: number, monotone: boolean): Tree {
  const [gradient, curvature] = sums(data, node.rows);
  const leaf = { value: leafOf(gradient, curvature, node) };
  if (depth === 0) return leaf;
  let best: { gain: number; feature: number; bin: number; middle: number } | null = null;
  features.forEach(({ way }, feature) => {
    const [gradients, curvatures] = histogram(data, node.rows, feature);
    let [gradientBelow, curvatureBelow] = [0, 0];
    for (let bin = 0; bin < (data.borders[feature]?.length ?? 0); bin++) {
      gradientBelow += gradients[bin] ?? 0;
      curvatureBelow += curvatures[bin] ?? 0;
      const [gradientAbove, curvatureAbove] = [gradient - gradientBelow, curvature - curvatureBelow];
      if (curvatureBelow < leastCurvature || curvatureAbove < leastCurvature) continue;
      const [below, above] = [leafOf(gradientBelow, curvatureBelow, node), leafOf(gradientAbove, curvatureAbove, node)];
      if (monotone && way * (above - below) < 0) continue;
      const gain = worth(gradientBelow, curvatureBelow) + worth(gradientAbove, curvatureAbove) - worth(gradient, curvature);
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin, middle: (below + above) / 2 };
    }
  });
  return best === null ? leaf : split(data, node, best, depth, monotone);
}

function split(data: Data, node: Node, at: { feature: number; bin: number; middle: number }, depth: number, monotone: boolean): Split {
  const bins = data.bins[at.feature] ?? new Uint8Array();
  const way = monotone ? (features[at.feature]?.way ?? 1) : 0;
  const below = { ...node, rows: node.rows.filter((row) => (bins[row] ?? 0) <= at.bin) };
  const above = { ...node, rows: node.rows.filter((row) => (bins[row] ?? 0) > at.bin) };
  if (way === 1) [below.most, above.least] = [at.middle, at.middle];
  if (way === -1) [below.least, above.most] = [at.middle, at.middle];
  return {
    feature: at.feature,
    above: data.borders[at.feature]?.[at.bin] ?? 0,
    low: grow(data, below, depth - 1, monotone),
    high: grow(data, above, depth - 1, monotone),
  };
}

function leafOf(gradient: number, curvature: number, { least, most }: Node): number {
  return Math.min(most, Math.max(least, -gradient / (curvature + shrinkage)));
}

function worth(gradient: number, curvature: number): number {
  return gradient ** 2 / (curvature + shrinkage);
}

function sums({ gradients, curvatures }: Data, rows: readonly number[]): [number, number] {
  let [gradient, curvature] = [0, 0];
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  return [gradient, curvature];
}

function histogram({ bins, gradients, curvatures }: Data, rows: readonly number[], feature: number): [Float64Array, Float64Array] {
  const [sum, bend] = [new Float64Array(steps), new Float64Array(steps)];
  const ofFeature = bins[feature] ?? new Uint8Array();
  for (const row of rows) {
    const bin = ofFeature[row] ?? 0;
    sum[bin] = (sum[bin] ?? 0) + (gradients[row] ?? 0);
    bend[bin] = (bend[bin] ?? 0) + (curvatures[row] ?? 0);
  }
  return [sum, bend];
}
