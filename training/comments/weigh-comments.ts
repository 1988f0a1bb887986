import type { LabelledComment } from './read-comments';

/** Spam on YouTube weighs so much more: half as many rows and other words, so that otherwise one threshold would not serve both sets. */
const youtubeSpam = 3;

/** How often a comment counts in training; chosen by cross-validation. */
export function weightOf({ set, isSpam }: LabelledComment): number {
  return set === 'youtube' && isSpam ? youtubeSpam : 1;
}
