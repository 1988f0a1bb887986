import type { Features } from '../../lib/scoring/comments/features';
import { asRead } from '../../lib/scoring/comments/look-alikes';
import { logOddsOf } from '../../lib/scoring/comments/spam-model';
import { randomFrom } from '../../lib/scoring/random';
import { fitSpam } from './fit-spam';
import type { LabelledComment } from './read-comments';
import { weightOf } from './weigh-comments';

/** Places of comments: those to learn from and those to be judged. */
export type Split = { train: number[]; test: number[] };

const folds = 5;
const seed = 2026;

/**
 * Instagram's comments in five parts and each video of YouTube by itself; every part is judged by what the rest of both sets teaches.
 * Comments with equal `groups` stay on one side: groups of near-duplicates, or only of copies.
 */
export function splitsOf(comments: readonly LabelledComment[], groups: readonly number[]): Split[] {
  const foldOf = foldsOf([...new Set(groups.filter((_, at) => comments[at]?.set === 'scamspot'))]);
  const videos = [...new Set(comments.map(({ video }) => video))].filter((video) => video !== '');
  const parts = [
    ...Array.from({ length: folds }, (_, fold) =>
      placesOf(comments, ({ set }, at) => set === 'scamspot' && foldOf.get(groups[at] ?? -1) === fold),
    ),
    ...videos.map((video) => placesOf(comments, (comment) => comment.video === video)),
  ];
  return parts.map((test) => {
    const held = new Set(test);
    const heldGroups = new Set(test.map((at) => groups[at]));
    return { train: placesOf(comments, (_, at) => !held.has(at) && !heldGroups.has(groups[at])), test };
  });
}

/** For each text the number of its group: texts with the same letters, digits and symbols, whatever the case and the spaces. */
export function groupCopies(texts: readonly string[]): number[] {
  const groups = new Map<string, number>();
  return texts.map((text, at) => {
    const key = [...text]
      .map(asRead)
      .join('')
      .replace(/[^\p{L}\p{N}\p{S}]+/gu, '');
    const group = groups.get(key) ?? at;
    groups.set(key, group);
    return group;
  });
}

function placesOf(comments: readonly LabelledComment[], wanted: (comment: LabelledComment, at: number) => boolean): number[] {
  return comments.flatMap((comment, at) => (wanted(comment, at) ? [at] : []));
}

function foldsOf(groups: number[]): Map<number, number> {
  const draw = randomFrom(seed);
  const places = new Map(groups.map((group) => [group, draw()]));
  const shuffled = groups.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return new Map(shuffled.map((group, at) => [group, at % folds]));
}

/**
 * For each row of features one log-odds for each comment, each from the split that held the comment back. The first row is learnt from;
 * `finish` is what becomes of fitted weights before they judge.
 */
export function judgeHeldOut(
  comments: readonly LabelledComment[],
  splits: readonly Split[],
  rows: readonly [readonly Features[], ...(readonly Features[])[]],
  finish: (weights: Float64Array) => Float64Array = (weights) => weights,
): number[][] {
  const judged = rows.map(() => new Array<number>(comments.length).fill(0));
  for (const { train, test } of splits) {
    const examples = train.flatMap((at) => {
      const [comment, features] = [comments[at], rows[0][at]];
      return comment === undefined || features === undefined ? [] : [{ features, isSpam: comment.isSpam, weight: weightOf(comment) }];
    });
    const weights = finish(fitSpam(examples));
    for (const [row, list] of rows.entries()) {
      for (const at of test) {
        const [own, features] = [judged[row], list[at]];
        if (own !== undefined && features !== undefined) own[at] = logOddsOf(features, weights);
      }
    }
  }
  return judged;
}
