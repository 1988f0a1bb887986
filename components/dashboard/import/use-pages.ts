import { useEffect, useState } from 'preact/hooks';

/** So many rows are shown at first, and added by each "Show more". */
const pageSize = 20;

/** What a query has from its start on, more of it when asked; null until the first answer. */
export function usePages<T>(
  read: (from: number, count: number) => Promise<T[]>,
  inputs: readonly unknown[],
): { rows: T[] | null; more: () => Promise<void> } {
  const [rows, setRows] = useState<T[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setRows(null);
    read(0, pageSize).then(
      (first) => wanted && setRows(first),
      // Broken off together with the page.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [...inputs]);
  const more = async () => {
    // Broken off together with the page, too.
    const next = await read(rows?.length ?? 0, pageSize * 5).catch(() => []);
    setRows((before) => [...(before ?? []), ...next]);
  };
  return { rows, more };
}
