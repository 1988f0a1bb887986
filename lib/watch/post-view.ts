import type { Look } from '../model/look';
import { metrics } from '../model/metric';
import type { PostReading } from '../model/reading';

/** Milliseconds for which the same counts must stand on a post's page until they are believed; a count of the post that was left may stay longer. */
const SETTLING = { loaded: 400, inSite: 1_200, oneIsOld: 2_500 } as const;

/** Below this two posts often have the same count by chance. */
const TELLING = 10;

export type PostViewPorts = {
  look(): Look;
  /** False where the post could not be told; the next look tells it again. */
  onPost(reading: PostReading): Promise<boolean>;
  /** Calls back once after `milliseconds` unless the view ends first. */
  later(milliseconds: number, callback: () => void): void;
};

/**
 * The life of one post's address in one tab. Call `refresh` when the page changed. Reports the post when its counts have stood still, and
 * again when they changed; `left` is the post that was on the page before, after an in-site navigation.
 */
export function startPostView(ports: PostViewPorts, { left, inSite }: { left: PostReading | null; inSite: boolean }): { refresh(): void } {
  let candidate: { text: string } | null = null;
  let reported = '';

  function refresh() {
    const look = ports.look();
    if (look.kind !== 'post') {
      candidate = null;
      return;
    }
    const { reading } = look;
    const text = JSON.stringify(reading);
    if (text === candidate?.text) return;
    const seen = { text };
    candidate = seen;
    if (text === reported) return;
    ports.later(settlingTime(left, reading, inSite), () => {
      if (candidate === seen) void tell(reading, text);
    });
  }

  async function tell(reading: PostReading, text: string) {
    reported = text;
    const isTaken = await ports.onPost(reading);
    if (isTaken || reported !== text) return;
    reported = '';
    candidate = null;
  }

  refresh();
  return { refresh };
}

function settlingTime(left: PostReading | null, next: PostReading, inSite: boolean): number {
  if (!inSite) return SETTLING.loaded;
  if (left === null || left.post.id === next.post.id) return SETTLING.inSite;
  const isSameAuthor = left.handle === next.handle && left.canonicalId === next.canonicalId;
  const pairs = metrics.map((metric) => [left.post[metric], next.post[metric]]);
  if (!isSameAuthor) pairs.push([left.followers, next.followers]);
  const isOld = pairs.some(([before, now]) => now?.value != null && now.value >= TELLING && now.value === before?.value);
  return isOld ? SETTLING.oneIsOld : SETTLING.inSite;
}
