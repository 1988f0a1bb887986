/** One change of a page that may or may not cost the reading. */
export type Try = { apply(): void; revert(): void };

/**
 * Makes every change after which `holds` is still true and leaves those out that break it; the ones left out. Many at a time, halved where
 * they break, so that a thousand harmless changes cost a few looks.
 */
export function settle<T extends Try>(tries: readonly T[], holds: () => boolean): T[] {
  if (tries.length === 0) return [];
  for (const change of tries) change.apply();
  if (holds()) return [];
  for (const change of tries.toReversed()) change.revert();
  if (tries.length === 1) return [...tries];
  const half = Math.ceil(tries.length / 2);
  return [...settle(tries.slice(0, half), holds), ...settle(tries.slice(half), holds)];
}
