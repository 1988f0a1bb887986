/** So many rows are asked for or written at a time, so that memory stays bounded. */
export const portionSize = 2000;

/** The values in portions, in their order. */
export function* inPortions<T>(values: readonly T[], size = portionSize): Generator<T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}
