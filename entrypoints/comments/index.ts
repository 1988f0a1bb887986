import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { commentReaders } from '../../lib/platforms/comment-readers';
import { type Following, followComments } from './follow';

declare global {
  /** Whoever follows the comments in this page; one at a time. */
  var creatorLoupeComments: Following | undefined;
}

/**
 * Reads the comments on the post that the worker has named in this page (see entrypoints/background/tabs.ts). Runs again for every post,
 * and for one whose counts changed.
 */
export default defineUnlistedScript(() => {
  const post = globalThis.creatorLoupePost;
  const reader = post && commentReaders[post.platform];
  const before = globalThis.creatorLoupeComments;
  if (!post || !reader) return;
  const isSame = before?.post.id === post.id;
  if (before && isSame && (before.isGoing() || before.isDone())) return;
  before?.stop();
  globalThis.creatorLoupeComments = followComments(post, reader, (isSame ? before?.left : before?.known) ?? new Set());
});
