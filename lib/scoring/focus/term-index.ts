import type { TopicId } from '../../model/topic';

/**
 * One way in which a term stands in a text. `text` begins with "#" where it is a hashtag only and with "+" where it is a part of one;
 * it ends with a space where the word ends there. No topics: words that only look like one ("piece of cake").
 */
export type Form = { text: string; topics: Map<TopicId, number> };

/** Forms by their first characters, the longest first. */
export type TermIndex = Map<string, Form[]>;

/** A word that tells by itself; one that needs company has 1. */
export const tells = 2;

/** What begins a hashtag has at least so many letters, where it is not the whole. */
const shortestPart = 5;

/** From so many letters on a word may go on: "recipe" is in "recipes" too. */
const shortestOpen = 6;

/** Three characters find a form, one where it is beyond ASCII: words are short in scripts without spaces. */
function keyAt(text: string, at: number): string {
  return text.slice(at, at + (text.charCodeAt(at) > 0x7f ? 1 : 3));
}

/** The longest form that stands at that place of the text, which ends with a space. */
export function formAt(index: TermIndex, text: string, at = 0): Form | undefined {
  return index.get(keyAt(text, at))?.find((form) => text.startsWith(form.text, at));
}

/** Is it a letter of a script that parts words by spaces, or a digit? */
export function isSpaced(text: string): boolean {
  return text < '\u1000';
}

function formsOf(term: string, weight: number): string[] {
  const words = term.replace(/[#*]/g, '').replaceAll('_', ' ');
  const inText = !term.startsWith('#');
  const mayGoOn = isSpaced(words) ? words.length >= shortestOpen && !words.includes(' ') : true;
  const forms = [`${inText ? '' : '#'}${words}${term.endsWith('*') || (inText && mayGoOn) ? '' : ' '}`];
  const part = words.replaceAll(' ', '');
  if (inText && weight >= tells && isSpaced(part) && part.length >= shortestPart) forms.push(`+${part}`);
  return forms;
}

/** An index of all lists; those of no topic are told by `null`. */
export function indexTerms(lists: Iterable<readonly [topic: TopicId | null, list: string]>): TermIndex {
  const forms = new Map<string, Form>();
  for (const [topic, list] of lists) {
    let weight = tells;
    for (const term of list.split(' ')) {
      if (term === '|') weight = 1;
      for (const text of term === '|' ? [] : formsOf(term, weight)) {
        const form = forms.get(text) ?? { text, topics: new Map() };
        if (topic !== null) form.topics.set(topic, weight);
        forms.set(text, form);
      }
    }
  }
  const index: TermIndex = new Map();
  for (const form of [...forms.values()].sort((a, b) => b.text.length - a.text.length)) {
    const key = keyAt(form.text, 0);
    const bucket = index.get(key);
    if (bucket === undefined) index.set(key, [form]);
    else bucket.push(form);
  }
  return index;
}
