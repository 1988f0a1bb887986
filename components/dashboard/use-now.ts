import { useEffect, useState } from 'preact/hooks';

/** "3 minutes ago" is true for a minute. */
const minute = 60_000;

/** The present instant in milliseconds since 1970, renewed every minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
