const widest = 140;

/** A data file as biome formats it: each object and list on one line if it fits there, but for the outermost. No list of numbers is longer. */
export function formatJson(value: object): string {
  return `${inLines(value, '')}\n`;
}

/** `taken` is how much of the line stands before and after the value. */
function written(value: unknown, indent: string, taken: number): string {
  const short = inOneLine(value);
  return typeof value !== 'object' || value === null || taken + short.length <= widest ? short : inLines(value, indent);
}

function inLines(value: object, indent: string): string {
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Object.entries(value);
  const lines = entries.map(([key, part], at) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const comma = at === entries.length - 1 ? '' : ',';
    return deeper + name + written(part, deeper, deeper.length + name.length + comma.length) + comma;
  });
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inOneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
