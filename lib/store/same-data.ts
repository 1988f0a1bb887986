function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Do two values of plain data (what IndexedDB keeps, without maps and dates) say the same? A key whose value is undefined is one that is not there. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  for (const key of Object.keys(a)) if (!isSameData(Reflect.get(a, key), Reflect.get(b, key))) return false;
  return Object.keys(b).every((key) => Object.hasOwn(a, key) || Reflect.get(b, key) === undefined);
}
