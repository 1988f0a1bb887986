/** How names that the visitor gives are compared: capitals and spaces around them make no other name. */
export function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** `name`, or its first `longest` letters with the next free number behind them when one of `taken` is called so. */
export function freeName(name: string, taken: readonly string[], longest: number): string {
  const names = new Set(taken.map(folded));
  let free = name;
  for (let n = 2; names.has(folded(free)); n++) free = `${name.slice(0, longest)} (${n})`;
  return free;
}
