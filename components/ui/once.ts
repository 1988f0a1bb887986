/** What `make` makes, made by the first call. For what takes long to make and not every page needs: formatters, collators. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
