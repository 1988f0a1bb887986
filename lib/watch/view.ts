import type { Look } from '../model/look';
import type { Diagnostics, Reading, Unavailable } from '../model/reading';
import { addUp } from './add-up';
import { settlingTime, withoutForeignItems } from './leftovers';

/** What a view of one address knows; only `profile` may show a number. */
export type ViewState =
  | { kind: 'loading' }
  | { kind: 'unavailable'; why: Unavailable }
  | { kind: 'unreadable'; diagnostics: Diagnostics }
  | { kind: 'profile'; reading: Reading };

export type ViewPorts = {
  look(): Look;
  diagnose(): Diagnostics;
  onState(state: ViewState): void;
  /** Calls back once after `milliseconds` unless the view ends first. */
  later(milliseconds: number, callback: () => void): void;
};

export type ViewOptions = {
  /** What was on the screen when profiles were left in this tab, newest first. */
  left: readonly Reading[];
  /** True after an in-site navigation: the page was already full of somebody else. */
  inSite: boolean;
};

/** A page that has not shown whom its address names after this long is one we cannot read. */
const GIVE_UP = 10_000;

/**
 * The life of one profile address in one tab. Call `refresh` when the page changed; the view ends with `signal`.
 * Reports a state only when it differs from the last one, and a profile only while the page agrees with the address.
 */
export function startView(ports: ViewPorts, { left, inSite }: ViewOptions, signal: AbortSignal): { refresh(): void } {
  let reported = '';
  let total: Reading | null = null;
  let candidate: { counts: string } | null = null;
  let confirmed: string | null = null;
  let settled = !inSite;
  let gaveUp = false;

  const report = (state: ViewState) => {
    const text = JSON.stringify(state);
    if (text === reported) return;
    reported = text;
    ports.onState(state);
  };

  const notYet = () => report(gaveUp ? { kind: 'unreadable', diagnostics: ports.diagnose() } : { kind: 'loading' });

  /** True once the same counts stood on the page as long as they have to. */
  function isSettled(reading: Reading): boolean {
    const counts = JSON.stringify([reading.followers, reading.following, reading.posts, reading.totalLikes]);
    if (counts === confirmed) return true;
    if (counts !== candidate?.counts) {
      const seen = { counts };
      candidate = seen;
      after(settlingTime(left, reading), () => {
        if (candidate === seen) confirmed = counts;
        refresh();
      });
    }
    return false;
  }

  function refresh() {
    if (signal.aborted) return;
    const look = ports.look();
    if (look.kind !== 'profile') {
      total = null;
      candidate = null;
      confirmed = null;
      settled = !inSite;
    }
    switch (look.kind) {
      case 'elsewhere':
      case 'waiting':
        return notYet();
      case 'unavailable':
        return report({ kind: 'unavailable', why: look.why });
      case 'unreadable':
        return gaveUp ? report(look) : notYet();
      case 'profile': {
        if (!settled && !isSettled(look.reading)) return notYet();
        settled = true;
        total = addUp(total, withoutForeignItems(left, look.reading));
        return report({ kind: 'profile', reading: total });
      }
    }
  }

  function after(milliseconds: number, callback: () => void) {
    ports.later(milliseconds, () => {
      if (!signal.aborted) callback();
    });
  }

  after(GIVE_UP, () => {
    gaveUp = true;
    refresh();
  });
  refresh();
  return { refresh };
}
