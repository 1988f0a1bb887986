/** Calls back once after so many milliseconds; not at all once `signal` has aborted. */
export function timersUntil(signal: AbortSignal): (milliseconds: number, callback: () => void) => void {
  return (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
}
