import { buckets, shape, step, threshold } from '../data/comment-model.json';
import { type Features, featureCount, featuresOf, shapeNames } from './features';
import { type Piece, piecesOf } from './pieces';

/** What `npm run train` writes about comments. */
export type SpamModel = {
  /** From this probability on a comment is called spam. */
  threshold: number;
  /** Log-odds that each property of a comment's shape adds, by name. */
  shape: Readonly<Record<string, number>>;
  /** Log-odds of a bucket of level 1. */
  step: number;
  /** One character for each bucket: its level above `noLevel`, which is "?". Level 2 weighs 4 times as much as level 1, level 3 9 times. */
  buckets: string;
};

/** The character code of a bucket that says nothing. Levels go 28 down, to "#", and 28 up, to "[": no character that JSON has to escape. */
export const noLevel = 0x3f;
export const highestLevel = 28;

/** The weight of every feature at its place. */
export function weightsOf({ shape, step, buckets }: SpamModel): Float64Array {
  const weights = new Float64Array(featureCount);
  for (const [place, name] of shapeNames.entries()) weights[place] = shape[name] ?? 0;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    const level = buckets.charCodeAt(bucket) - noLevel;
    weights[shapeNames.length + bucket] = level * Math.abs(level) * step;
  }
  return weights;
}

/** The log-odds of spam: the sum of all weights, each times its feature. */
export function logOddsOf(features: Features, weights: Float64Array): number {
  let sum = 0;
  for (const [place, value] of features) sum += (weights[place] ?? 0) * value;
  return sum;
}

/** From this probability on a comment is called spam; above 0 and below 1. */
export const spamThreshold: number = threshold;

let unpacked: Float64Array | undefined;

/**
 * The probability, 0 to 1, that a comment is spam or a scam, were it one of the labelled comments that the model was trained on: by
 * logistic regression on its words, letter groups, names, topics and shape. Any text has one; where nothing can be read it is a low one.
 */
export function spamProbability(text: string): number {
  return probabilityOf(piecesOf(text));
}

/** The same of a comment that is in pieces already. */
export function probabilityOf(comment: readonly Piece[]): number {
  unpacked ??= weightsOf({ threshold, shape, step, buckets });
  return 1 / (1 + Math.exp(-logOddsOf(featuresOf(comment), unpacked)));
}
