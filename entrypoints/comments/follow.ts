import { askWorker } from '../../lib/messages/client';
import type { FailureCode } from '../../lib/messages/protocol';
import type { OpenPost } from '../../lib/model/reading';
import type { CommentReader } from '../../lib/platforms/comment';
import { watchLocation } from '../../lib/watch/location';
import { watchRegion } from '../../lib/watch/region';
import { timersUntil } from '../../lib/watch/timers';

/** Between two looks, in milliseconds; a page that went on to another post has put its comments away by the first. */
const REST = 1_000;

/** So many say what there is to say. */
const MOST = 200;

/** Asking again later may help with these; all others say that nobody wants to know any more. */
const passing: readonly FailureCode[] = ['no-answer', 'storage-full', 'storage-failed'];

export type Following = {
  readonly post: OpenPost;
  /** Ids of the comments that were read. */
  readonly known: ReadonlySet<string>;
  /** Ids of comments on the post that was open before. */
  readonly left: ReadonlySet<string>;
  /** True until the visitor goes on, nobody wants to know any more, or enough was read. */
  isGoing(): boolean;
  /** Has as much been told as anybody wants to know of one post? */
  isDone(): boolean;
  stop(): void;
};

/**
 * Reads the comments on `post` that the visitor has before them, and tells the worker when there are more, as long as the address stays
 * that post's. `left` are ids of comments that were read on the post before, which may still stand there.
 */
export function followComments(post: OpenPost, reader: CommentReader, left: ReadonlySet<string>): Following {
  const ending = new AbortController();
  const { signal } = ending;
  const later = timersUntil(signal);
  const texts = new Map<string, string>();
  let told = 0;
  let asking = false;

  const stop = () => ending.abort();
  const isHere = (url: URL) => {
    const page = reader.identify(url);
    return page?.kind === 'post' && page.id === post.id;
  };

  function look() {
    if (!isHere(new URL(location.href))) return stop();
    for (const { id, text } of reader.read(document, post, new Set(texts.keys()))) {
      if (texts.size < MOST && (reader.saysPost || !left.has(id))) texts.set(id, text);
    }
    void tell();
  }

  async function tell() {
    if (asking || texts.size === told) return;
    asking = true;
    const comments = [...texts.values()];
    const answer = await askWorker('post/comments', { ...post, comments });
    asking = false;
    if (answer.ok) told = comments.length;
    const isWanted = answer.ok ? answer.value === 'added' : passing.includes(answer.code);
    if (!isWanted || told >= MOST) stop();
    else if (answer.ok && !signal.aborted) void tell();
  }

  watchLocation(window, (url) => isHere(url) || stop(), signal);
  watchRegion(document, reader.region, { isOwn: (node) => node.nodeName === 'CREATOR-LOUPE', rest: REST, signal }, look).attach();
  later(REST, look);
  return {
    post,
    left,
    get known() {
      return new Set(texts.keys());
    },
    isGoing: () => !signal.aborted,
    isDone: () => told >= MOST,
    stop,
  };
}
