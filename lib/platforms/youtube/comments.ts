import type { OpenPost } from '../../model/reading';
import { type CommentReader, isAuthor, proseOf, type VisibleComment } from '../comment';
import { handleOfLink, identifyYouTube } from './address';

/** One comment or reply: since 2024, until then. */
const comment = 'ytd-comment-view-model, ytd-comment-renderer';

/** Comments below YouTube's videos and beside its Shorts, replies too. Those of pages that were left stay in the document: each date leads to the video. */
export const youtubeComments: CommentReader = {
  identify: identifyYouTube,
  saysPost: true,
  region: ['ytd-comments #contents', 'ytd-engagement-panel-section-list-renderer #contents', comment],
  read(doc, post) {
    return [...doc.querySelectorAll(comment)].flatMap((element) => readComment(element, post) ?? []);
  },
};

function readComment(element: Element, post: OpenPost): VisibleComment | null {
  const date = element.querySelector('#published-time-text a[href], a[href*="lc="]')?.getAttribute('href') ?? '';
  const id = /[?&]lc=([\w.-]+)/.exec(date)?.[1];
  if (id === undefined || !date.includes(post.id)) return null;
  // The channel's own comments have a badge with its name in place of the name.
  const names = [...element.querySelectorAll('#header-author a[href], #author-text[href]')].map((link) => link.getAttribute('href') ?? '');
  const isOwn = names.some((href) => isAuthor(handleOfLink(href) ?? /\/channel\/(UC[\w-]{22})/.exec(href)?.[1] ?? null, post));
  const text = proseOf(element.querySelector('#content-text'));
  return isOwn || text === '' ? null : { id, text };
}
