import { featuresOf } from '../../lib/scoring/comments/features';
import { piecesOf } from '../../lib/scoring/comments/pieces';
import type { Artifact } from '../artifact';
import { formatJson } from '../format-json';
import { fitSpam } from './fit-spam';
import { packModel } from './pack-model';
import { type CommentSet, type LabelledComment, readComments } from './read-comments';
import { weightOf } from './weigh-comments';

/**
 * From this probability on a comment is called spam. Of held-out comments nine in ten that are called so on Instagram are labelled so, and
 * 96 % on YouTube; below it more genuine comments would be called spam than spam would be found.
 */
export const threshold = 0.5;

/** The model of spam in comments, from both sets in `folder`. */
export function trainComments(folder: string): Artifact[] {
  const comments = readComments(folder);
  const examples = comments.map((comment) => ({
    features: featuresOf(piecesOf(comment.text)),
    isSpam: comment.isSpam,
    weight: weightOf(comment),
  }));
  const model = {
    origins: [
      { name: 'ScamSpot (Erben & Waldis, EACL 2024)', network: 'instagram', year: 2024, ...rowsOf(comments, 'scamspot'), licence: 'MIT' },
      { name: 'TubeSpam (Alberto et al. 2015)', network: 'youtube', year: 2015, ...rowsOf(comments, 'youtube'), licence: 'CC BY 4.0' },
    ],
    ...packModel(fitSpam(examples), threshold),
  };
  return [{ file: 'lib/scoring/data/comment-model.json', content: formatJson(model) }];
}

function rowsOf(comments: readonly LabelledComment[], set: CommentSet): { genuine: number; spam: number } {
  const own = comments.filter((comment) => comment.set === set);
  const spam = own.filter(({ isSpam }) => isSpam).length;
  return { genuine: own.length - spam, spam };
}
