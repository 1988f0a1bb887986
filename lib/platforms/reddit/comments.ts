import type { OpenPost } from '../../model/reading';
import { type CommentReader, isAuthor, proseOf, type VisibleComment } from '../comment';
import { identifyReddit } from './address';

/** A comment with its facts as attributes: since 2024; on old.reddit.com. */
const comment = 'shreddit-comment[author], .commentarea .thing.comment[data-author]';

/** Reddit's own account, which says the same under every post of a community, and those that are gone. */
const nobody = /^(?:automoderator|\[deleted\])$/i;

/** Comments below a post of Reddit, replies too; nested ones stand inside each other. */
export const redditComments: CommentReader = {
  identify: identifyReddit,
  saysPost: true,
  region: ['shreddit-comment-tree', '.commentarea', 'shreddit-comment'],
  read(doc, post) {
    return [...doc.querySelectorAll(comment)].flatMap((element) => readComment(element, post) ?? []);
  },
};

function readComment(element: Element, post: OpenPost): VisibleComment | null {
  const read = (name: string, old: string) => element.getAttribute(name) ?? element.getAttribute(old) ?? '';
  const [id, author, address] = [read('thingid', 'data-fullname'), read('author', 'data-author'), read('permalink', 'data-permalink')];
  if (id === '' || !address.includes(`/comments/${post.id}/`) || nobody.test(author) || isAuthor(author, post)) return null;
  const words = [...element.querySelectorAll('[slot="comment"], .usertext-body')].find((part) => part.closest(comment) === element);
  const text = proseOf(words);
  return text === '' ? null : { id, text };
}
