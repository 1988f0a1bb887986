import { shapeNames } from '../../lib/scoring/comments/features';
import { highestLevel, noLevel, type SpamModel } from '../../lib/scoring/comments/spam-model';

/** Fitted weights as the product keeps them: four digits for the shape, a level from -28 to 28 for each bucket. */
export function packModel(weights: Float64Array, threshold: number): SpamModel {
  const shape = Object.fromEntries(shapeNames.map((name, place) => [name, toFourDigits(weights[place] ?? 0)]));
  const buckets = weights.subarray(shapeNames.length);
  const largest = buckets.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
  const step = toFourDigits(largest / highestLevel ** 2);
  const levels = Array.from(
    buckets,
    (weight) => Math.sign(weight) * Math.min(highestLevel, Math.round(Math.sqrt(Math.abs(weight) / step))),
  );
  return { threshold, shape, step, buckets: levels.map((level) => String.fromCharCode(noLevel + level)).join('') };
}

function toFourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
