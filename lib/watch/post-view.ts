import type { Look } from '../model/look';
import { metrics } from '../model/metric';
import type { PostReading } from '../model/reading';

/** Milliseconds for which the same counts must stand on a post's page until they are believed; a count of the post that was left may stay longer. */
const SETTLING = { loaded: 400, inSite: 1_200, oneIsOld: 2_500 } as const;

/** Below this two posts often have the same count by chance. */
const TELLING = 10;

export type PostViewPorts = {
  look(): Look;
  onPost(reading: PostReading): void;
  /** Calls back once after `milliseconds` unless the view ends first. */
  later(milliseconds: number, callback: () => void): void;
};

/**
 * The life of one post's address in one tab. Call `refresh` when the page changed. Reports the post when its counts have stood still, and
 * again when they changed; `left` is the post that was on the page before, after an in-site navigation.
 */
export function startPostView(ports: PostViewPorts, { left, inSite }: { left: PostReading | null; inSite: boolean }): { refresh(): void } {
  let candidate = '';
  let reported = '';

  function refresh() {
    const look = ports.look();
    if (look.kind !== 'post') {
      candidate = '';
      return;
    }
    const { reading } = look;
    const text = JSON.stringify(reading);
    if (text === reported || text === candidate) return;
    candidate = text;
    ports.later(settlingTime(left, reading, inSite), () => {
      if (candidate !== text) return;
      reported = text;
      ports.onPost(reading);
    });
  }

  refresh();
  return { refresh };
}

function settlingTime(left: PostReading | null, next: PostReading, inSite: boolean): number {
  if (!inSite) return SETTLING.loaded;
  const isOld = metrics.some((metric) => {
    const [before, now] = [left?.post[metric]?.value, next.post[metric]?.value];
    return now != null && now >= TELLING && now === before;
  });
  return isOld && left?.post.id !== next.post.id ? SETTLING.oneIsOld : SETTLING.inSite;
}
