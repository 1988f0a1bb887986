/** How names are compared: capitals make no other name. */
function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** `name`, or with the next free number behind it where one of `taken` is called so, capitals aside; at most `longest` characters. */
export function numbered(name: string, taken: Iterable<string>, longest: number): string {
  const names = new Set([...taken].map(folded));
  let free = name;
  for (let n = 2; names.has(folded(free)); n++) {
    const end = ` (${n})`;
    free = `${name.slice(0, longest - end.length)}${end}`;
  }
  return free;
}
