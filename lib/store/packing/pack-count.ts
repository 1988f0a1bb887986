import { type Count, type Source, sourceSchema, type UnknownCount, unknownCountSchema } from '../../model/count';

const sourceLetters: Record<Source, string> = { title: 't', label: 'l', text: 'x', data: 'd', meta: 'm', file: 'f' };
const reasonLetters: Record<UnknownCount['why'], string> = { absent: 'A', hidden: 'H', unreadable: 'U' };

const sources = new Map(sourceSchema.options.map((source) => [sourceLetters[source], source]));
const reasons = new Map(unknownCountSchema.shape.why.options.map((why) => [reasonLetters[why], why]));

/** A whole number in as few characters as text has. */
export function packWhole(value: number): string {
  return value.toString(36);
}

/** What packWhole was given. */
export function unpackWhole(text: string): number {
  return Number.parseInt(text, 36);
}

/** A count as letters, digits and dots: where it stood, its value, and how far below and above that its range ends. */
export function packCount(count: Count): string {
  if (count.value === null) return reasonLetters[count.why];
  const known = sourceLetters[count.from] + packWhole(count.value);
  if (count.exact) return known;
  const [low, high] = count.range;
  return `${known}.${packWhole(count.value - low)}.${packWhole(high - count.value)}`;
}

/** What packCount was given; a count that no validation accepts for a text that it did not make. */
export function unpackCount(text: string): Count {
  const why = reasons.get(text);
  if (why !== undefined) return { value: null, why };
  const from = sources.get(text.charAt(0)) ?? 'data';
  const dot = text.indexOf('.');
  const value = unpackWhole(dot < 0 ? text.slice(1) : text.slice(1, dot));
  if (dot < 0) return { value, exact: true, from };
  const next = text.indexOf('.', dot + 1);
  return { value, exact: false, range: [value - unpackWhole(text.slice(dot + 1, next)), value + unpackWhole(text.slice(next + 1))], from };
}
