import { askWorker } from '../../lib/messages/client';
import type { PageState } from '../../lib/messages/protocol';
import type { PostReading } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { look } from '../../lib/platforms/look';
import { startPostView } from '../../lib/watch/post-view';
import { watchRegion } from '../../lib/watch/region';

/** Between two looks at a post's page that keeps changing. */
const REST = 250;

export type PostView = {
  readonly id: string;
  /** The post as it was last read, for telling its counts from the next one's. */
  last: PostReading | null;
  end(): void;
};

/** Follows the page of one post and tells the worker what it counts, until it is ended or `signal` aborts. */
export function followPost(
  adapter: PlatformAdapter,
  id: string,
  came: { left: PostReading | null; inSite: boolean },
  ports: { isOwn(node: Node): boolean; onState(state: PageState): void },
  signal: AbortSignal,
): PostView {
  const ending = new AbortController();
  const ends = AbortSignal.any([signal, ending.signal]);
  const view: PostView = { id, last: null, end: () => ending.abort() };

  async function tell(reading: PostReading) {
    view.last = reading;
    const answer = await askWorker('post/seen', { reading });
    if (ends.aborted) return;
    if (answer.ok) return ports.onState({ kind: 'post', reading, outcome: answer.value });
    if (answer.code === 'off') ending.abort();
    ports.onState(
      answer.code === 'off' ? { kind: 'off', platform: adapter.id } : { kind: 'failed', platform: adapter.id, code: answer.code },
    );
  }

  const { refresh } = startPostView(
    {
      look: () => look(adapter, document, new URL(location.href)),
      onPost: (reading) => void tell(reading),
      later(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds);
        ends.addEventListener('abort', () => clearTimeout(timer));
      },
    },
    came,
  );
  watchRegion(document, adapter.postRegion ?? adapter.region, { isOwn: ports.isOwn, rest: REST, signal: ends }, refresh).attach();
  return view;
}
