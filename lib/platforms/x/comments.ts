import { type CommentReader, isAuthor, proseOf, type VisibleComment } from '../comment';
import { identify } from './address';
import { columnOf } from './header';
import { datesIn, ownText } from './timeline';

/**
 * Replies below a post of X. Above it stands what it answers, below the replies, under a heading, what has nothing to do with it. A long
 * conversation drops what is out of view, the post too: then replies go on below one that is known.
 */
export const xComments: CommentReader = {
  identify,
  saysPost: true,
  region: ['[data-testid="primaryColumn"] section', 'main article'],
  read(doc, post, known) {
    const comments: VisibleComment[] = [];
    let isBelow = false;
    for (const part of columnOf(doc)?.querySelectorAll('article, h2') ?? []) {
      // A quoted post is no part of a conversation, and a name may be a heading.
      if (part.parentElement?.closest('article')) continue;
      if (!part.matches('article')) {
        if (isBelow) break;
        continue;
      }
      const own = datesIn(part).find((date) => date !== null);
      if (own === undefined) continue;
      isBelow ||= own.id === post.id || known.has(own.id);
      const text = proseOf(ownText(part));
      if (isBelow && own.id !== post.id && text !== '' && !isAuthor(own.by, post)) comments.push({ id: own.id, text });
    }
    return comments;
  },
};
