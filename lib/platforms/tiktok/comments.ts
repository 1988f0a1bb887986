import { type CommentReader, isAuthor, proseOf, type VisibleComment } from '../comment';
import { identifyTikTok } from './address';

/** A comment's words and those of a reply to it, by data-e2e: public code of 2022 to 2026. */
const words = '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]';

/** The account of a comment stands at most so many parts above its words (2022 to 2026: four). */
const farthest = 8;

/** Comments beside a video or photo of TikTok; the page gives them no id and does not say on which post they are. */
export const tiktokComments: CommentReader = {
  identify: identifyTikTok,
  saysPost: false,
  region: ['[class*="CommentListContainer"]', '[data-e2e="search-comment-container"]', words],
  read(doc, post) {
    return [...doc.querySelectorAll(words)].flatMap((element): VisibleComment[] => {
      const author = authorOf(element);
      const text = proseOf(element);
      return text === '' || isAuthor(author, post) ? [] : [{ id: `${author ?? ''} ${text}`, text }];
    });
  },
};

/** The handle that the portrait or the name leads to; a link within the words is a mention. null where the nearest part holds other comments too. */
function authorOf(element: Element): string | null {
  let part = element.parentElement;
  for (let steps = 0; part !== null && steps < farthest; part = part.parentElement, steps += 1) {
    if (part.querySelectorAll(words).length > 1) return null;
    const link = [...part.querySelectorAll('a[href*="/@"]')].find((candidate) => !element.contains(candidate));
    if (link !== undefined) return /\/@([\w.]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
  }
  return null;
}
