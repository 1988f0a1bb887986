import { askWorker } from '../../lib/messages/client';
import type { PageState } from '../../lib/messages/protocol';
import type { PostReading } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { look } from '../../lib/platforms/look';
import { startPostView } from '../../lib/watch/post-view';
import { watchRegion } from '../../lib/watch/region';
import { timersUntil } from '../../lib/watch/timers';

/** Between two looks at a post's page that keeps changing. */
const REST = 250;

/** A page that has shown no post by then is taken for one that has none; it is still watched. */
const GIVE_UP = 6_000;

export type PostView = {
  readonly id: string;
  /** The post as it was last read, for telling its counts from the next one's. */
  last: PostReading | null;
  /** Tells the worker once more after it could not be told. */
  retry(): void;
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
  const later = timersUntil(ends);

  async function tell(reading: PostReading): Promise<boolean> {
    view.last = reading;
    const answer = await askWorker('post/seen', { reading });
    if (ends.aborted) return true;
    if (answer.ok) {
      ports.onState({ kind: 'post', reading, outcome: answer.value });
    } else if (answer.code === 'off') {
      ending.abort();
      ports.onState({ kind: 'off', platform: adapter.id });
    } else {
      ports.onState({ kind: 'failed', platform: adapter.id, code: answer.code });
    }
    return answer.ok;
  }

  const { refresh } = startPostView({ look: () => look(adapter, document, new URL(location.href)), onPost: tell, later }, came);
  const view: PostView = { id, last: null, retry: refresh, end: () => ending.abort() };
  watchRegion(document, adapter.postRegion ?? adapter.region, { isOwn: ports.isOwn, rest: REST, signal: ends }, refresh).attach();
  ports.onState({ kind: 'loading', platform: adapter.id });
  later(GIVE_UP, () => view.last === null && ports.onState({ kind: 'elsewhere' }));
  return view;
}
