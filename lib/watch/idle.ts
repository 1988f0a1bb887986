/** What a look was good for: after one in vain the next one waits longer. */
export type Outcome = 'useful' | 'vain';

export type Idle = {
  /** Something has changed: a look is due. */
  soon(): void;
  /** The visitor does something: a look that is due, and the next one, wait no longer than at first. */
  hurry(): void;
};

type IdleOptions = {
  /** Milliseconds from the first call to the look; twice as long after each look in vain, up to `most`. */
  least: number;
  most: number;
  /** Milliseconds within which a busy page lets us look all the same. */
  patience: number;
  signal: AbortSignal;
};

/**
 * Looks once for any number of calls, when the page has rested for a while and has nothing better to do. A page that changes all the time
 * in parts that are nothing to us costs ever less. Not at all once `signal` has aborted.
 */
export function whenIdle(window: Window, options: IdleOptions, look: (deadline: IdleDeadline) => Outcome): Idle {
  const { least, most, patience, signal } = options;
  let rest = least;
  let isDue = false;
  let timer: number | null = null;

  function run(deadline: IdleDeadline) {
    isDue = false;
    if (signal.aborted) return;
    rest = look(deadline) === 'useful' ? least : Math.min(rest * 2, most);
  }

  function wait() {
    timer = window.setTimeout(() => {
      timer = null;
      window.requestIdleCallback(run, { timeout: patience });
    }, rest);
  }

  return {
    soon() {
      if (isDue || signal.aborted) return;
      isDue = true;
      wait();
    },
    hurry() {
      if (rest === least) return;
      rest = least;
      if (timer === null) return;
      window.clearTimeout(timer);
      wait();
    },
  };
}
