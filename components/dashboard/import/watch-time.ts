/** A file is read within this time, or it is none that anybody would wait for; and nothing may be silent for so long. Milliseconds. */
const limits = { whole: 180_000, silent: 60_000 };

/** Calls `onLate` once when reading takes too long. */
export function watchTime(onLate: () => void, { whole, silent } = limits) {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    clearTimeout(quiet);
    timers = [];
    quiet = undefined;
  };
  const late = () => {
    stop();
    onLate();
  };
  const alive = () => {
    if (quiet === undefined) return;
    clearTimeout(quiet);
    quiet = setTimeout(late, silent);
  };
  return {
    start: () => {
      stop();
      timers = [setTimeout(late, whole)];
      quiet = setTimeout(late, silent);
    },
    alive,
    stop,
  };
}
