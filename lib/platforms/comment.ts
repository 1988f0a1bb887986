import type { OpenPost, PageRef } from '../model/reading';
import { clip } from './dom';

declare global {
  /** The post whose comments the script that reads them is for; the worker sets it in the page before the script runs. */
  var creatorLoupePost: OpenPost | undefined;
}

/** One comment. `id` tells it from others: the network's own, or made of author and words where the page has none. */
export type VisibleComment = { id: string; text: string };

/**
 * One network's comments, as pure functions of the document; they run in a script of their own, not in the content script. What is no
 * certain comment on this very post is left out.
 */
export interface CommentReader {
  identify(url: URL): PageRef | null;
  /** Does the page tell on which post a comment is? Where it does not, those that stood there for the post before are taken for left over. */
  readonly saysPost: boolean;
  /** Parts that appear, or change, when comments come. */
  readonly region: readonly string[];
  /** Other people's comments that are in the document now. `known` are ids of those that were read before: a long list drops what is out of view. */
  read(doc: Document, post: OpenPost, known: ReadonlySet<string>): VisibleComment[];
}

/** Longer comments are cut: who is praised or cheated is clear by then. */
const longest = 500;

const blocks = /^(?:BR|P|DIV|LI|BLOCKQUOTE|PRE|H[1-6])$/;

/** What somebody wrote, with a line break where a block ends and pictures of emoji as these; at most 500 characters, "" for none. */
export function proseOf(element: Element | null | undefined): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (isElement(node) && node.localName === 'img') text += node.getAttribute('alt') ?? '';
    else for (const child of node.childNodes) walk(child);
    if (blocks.test(node.nodeName)) text += '\n';
  };
  if (element) walk(element);
  return clip(text.replace(/(?<!\s)\s*\n\s*/g, '\n').replace(/ +/g, ' '), longest) ?? '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Is it the post's author who is called so? Handles are compared without case. */
export function isAuthor(name: string | null, post: OpenPost): boolean {
  return name !== null && (name.toLowerCase() === post.handle?.toLowerCase() || name === post.canonicalId);
}
