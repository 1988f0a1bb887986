import type { CommentKinds } from '../../model/reading';
import { piecesOf } from './pieces';
import { isEmptyPraise } from './praise';
import { probabilityOf, spamThreshold } from './spam-model';

/**
 * What a comment reads like: empty praise by rule, else spam where its probability reaches the model's threshold, else genuine. Null where
 * nothing can be read: no letter, digit or emoji.
 */
export function kindOfComment(text: string): 'genuine' | 'praise' | 'spam' | null {
  const pieces = piecesOf(text);
  if (pieces.length === 0) return null;
  if (isEmptyPraise(pieces, text)) return 'praise';
  return probabilityOf(pieces) >= spamThreshold ? 'spam' : 'genuine';
}

/** How many of the comments are of each kind; those with nothing to read are not counted. */
export function tallyComments(texts: readonly string[]): CommentKinds {
  const kinds: CommentKinds = { genuine: 0, praise: 0, spam: 0 };
  for (const text of texts) {
    const kind = kindOfComment(text);
    if (kind !== null) kinds[kind]++;
  }
  return kinds;
}
