import type { TopicId } from '../../model/topic';
import { findTopics } from './find-topics';
import { fold } from './fold';
import { isMarked } from './is-marked';

/** What the words of a post tell. */
export type Tagged = { topics: TopicId[]; sponsored: boolean };

/**
 * What one caption, title or bio is about, the clearest topic first, at most five and none where the words tell none; and whether it marks
 * itself as advertising. Any text is good; the first 2,200 characters count, in time linear in their number.
 */
export function tagWords(words: string): Tagged {
  const folded = fold(words);
  return { topics: findTopics(folded), sponsored: /^[^\p{L}\p{N}]{0,9}AD\s(?!\s*\d)/u.test(words) || isMarked(folded) };
}
