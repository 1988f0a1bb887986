import type { TopicId } from '../../model/topic';
import { notTopics, termLists } from '../data/topics/lists';
import { type Form, formAt, indexTerms, isSpaced, type TermIndex, tells } from './term-index';

/** At most so many topics are told of one text; one that is about more is about nothing in particular. */
const most = 5;
/** Networks make no hashtag of more letters than about a hundred. */
const longestTag = 100;
/** A part of a hashtag that does not begin it has so many letters: "#automatic" is not about tomatoes. */
const shortestInside = 6;
/** A further topic needs this part of what speaks for the clearest one. */
const enough = 0.4;

const tokens = /#?[a-z0-9_]+|#?[\u1100-\u11ff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+|\p{Extended_Pictographic}/gu;
/** Addresses and other accounts' names say nothing of what the post is about. */
const names = /https?:\S+|www\.\S+|@[\w.]+/g;

let index: TermIndex | null = null;

/** Topics of a folded text, the clearest first; of two that are as clear the one that comes first in the text. Linear in its length. */
export function findTopics(folded: string): TopicId[] {
  index ??= indexTerms([...termLists.flatMap((lists) => Object.entries(lists) as [TopicId, string][]), [null, notTopics]]);
  const scores = new Map<TopicId, number>();
  for (const [{ topics }, asTag] of formsIn(folded, index)) {
    for (const [topic, weight] of topics) scores.set(topic, (scores.get(topic) ?? 0) + (asTag ? tells : weight));
  }
  const clearest = Math.max(...scores.values());
  const told = [...scores].filter(([, score]) => score >= tells && score >= clearest * enough).sort(([, a], [, b]) => b - a);
  return told.length > most ? [] : told.map(([topic]) => topic);
}

/**
 * Every form that stands there, once, with whether it is a whole hashtag somewhere: who makes a tag of a word means it. Where words are
 * parted by spaces a form begins where a word does; what the last form took is not read again.
 */
function formsIn(folded: string, index: TermIndex): Map<Form, boolean> {
  const words = folded.replace(names, ' ').replaceAll('make-up', 'makeup').match(tokens) ?? [];
  const text = `${words.join(' ')} `;
  const found = new Map<Form, boolean>();
  let at = 0;
  let free = 0;
  for (const word of words) {
    const end = at + word.length;
    if (word.startsWith('#')) searchTag(word.slice(1, longestTag).replaceAll('_', ''), index, found);
    else {
      for (let from = Math.max(at, free); from < end && (from === at || !isSpaced(word)); from = free) {
        const form = formAt(index, text, from);
        if (form !== undefined) found.set(form, found.get(form) ?? false);
        free = from + (form?.text.length ?? 1);
      }
    }
    at = end + 1;
  }
  return found;
}

/** The hashtag as a word or its words from left to right, the longest first. */
function searchTag(tag: string, index: TermIndex, found: Map<Form, boolean>): void {
  const text = `${tag} `;
  for (let from = 0; from < tag.length; ) {
    const rest = text.slice(from);
    const starts = from > 0 && isSpaced(tag) ? ['+'] : ['', '#', '+'];
    const [form] = starts
      .flatMap((start) => formAt(index, start + rest) ?? [])
      .filter((one) => from === 0 || !isSpaced(tag) || lettersOf(one) >= shortestInside)
      .sort((a, b) => lettersOf(b) - lettersOf(a));
    const length = form === undefined ? 1 : lettersOf(form);
    if (form !== undefined) found.set(form, found.get(form) === true || (from === 0 && length + 1 >= tag.length));
    from += length;
  }
}

function lettersOf({ text }: Form): number {
  return text.replace(/[#+ ]/g, '').length;
}
