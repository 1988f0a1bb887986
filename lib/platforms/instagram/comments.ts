import type { OpenPost } from '../../model/reading';
import { type CommentReader, isAuthor, proseOf, type VisibleComment } from '../comment';
import { handleOf, identify, pathIn } from './address';

/** A comment's date leads to the comment, and so says which it is and on which post (2021-26); a caption's date does not. */
const date = 'a[href*="/c/"] time';
const commentPath = /\/(?:p|reel|reels|tv)\/([\w-]+)\/c\/(\d+(?:\/r\/\d+)?)\/?$/;

/** The name, what can be pressed and the date stand in these; all else that somebody reads there was written by the author of the comment. */
const notWritten = 'a, button, [role="button"], h2, h3, time';

/** Comments on Instagram's posts and reels, replies too. */
export const instagramComments: CommentReader = {
  identify,
  saysPost: true,
  region: ['main ul', '[role="dialog"] ul', date],
  read(doc, post) {
    return [...doc.querySelectorAll(date)].flatMap((time) => readComment(time, post) ?? []);
  },
};

function readComment(time: Element, post: OpenPost): VisibleComment | null {
  const link = time.closest('a');
  const [, on, id] = commentPath.exec(pathIn(link?.getAttribute('href'))) ?? [];
  if (link === null || id === undefined || on !== post.id) return null;
  // As far up as there is no other comment; the caption stands beside a date too.
  for (let row = link.parentElement; row !== null && row.querySelectorAll('time').length === 1; row = row.parentElement) {
    const author = authorIn(row);
    const text = author === null ? '' : textIn(row, author.link);
    if (author !== null && text !== '') return isAuthor(author.handle, post) ? null : { id, text };
  }
  return null;
}

function authorIn(row: Element): { handle: string; link: Element } | null {
  for (const link of row.querySelectorAll('a[href]')) {
    const path = pathIn(link.getAttribute('href'));
    const handle = handleOf(path);
    if (handle !== null && /^\/[^/]+\/?$/.test(path)) return { handle, link };
  }
  return null;
}

/** The first text that belongs to nothing else; the row itself may stand in a button (2021). */
function textIn(row: Element, author: Element): string {
  for (const span of row.querySelectorAll('span')) {
    const around = span.closest(notWritten);
    const isWritten = (around === null || !row.contains(around) || around === row) && !span.contains(author);
    const text = isWritten && span.querySelector('time') === null ? proseOf(span) : '';
    if (text !== '') return text;
  }
  return '';
}
