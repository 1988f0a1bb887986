import type { Random } from '../../mutations/random';
import { hostileStrings } from './hostile-strings';

/** Nested deeper than any page's data: what calls itself for each level finds the end of its stack. */
const deep = `${'['.repeat(5_000)}1${']'.repeat(5_000)}`;

const values: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1e308,
  () => 1.5,
  () => [],
  () => ({}),
  () => [[[[]]]],
  () => ({ length: -1 }),
  () => ({ toString: null, valueOf: null }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => Array.from({ length: 3_000 }, (_, i) => ({ id: String(i), playCount: i, stats: { playCount: i } })),
];

/** The text of a script with data, with one value somewhere in it that has no business there; what is no JSON is cut or gets something in between. */
export function spoilData(text: string, random: Random): string {
  const kind = random.below(8);
  if (kind === 0) return text.slice(0, random.below(text.length + 1));
  if (kind === 1) return deep;
  if (kind === 2) return hostile(random);
  try {
    const data: unknown = JSON.parse(text);
    const places = placesIn(data);
    const place = random.pick(places);
    if (place === undefined) return JSON.stringify(any(random));
    if (random.below(6) === 0) Reflect.deleteProperty(place.holder, place.key);
    else Reflect.set(place.holder, place.key, any(random));
    return JSON.stringify(data) ?? '';
  } catch {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + hostile(random) + text.slice(at + random.below(20));
  }
}

const any = (random: Random): unknown => (random.below(3) === 0 ? random.pick(values)?.() : hostile(random));

const hostile = (random: Random): string => random.pick(hostileStrings) ?? '';

/** Every key of every object and list in the data. */
function placesIn(data: unknown): { holder: object; key: string }[] {
  const places: { holder: object; key: string }[] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key });
      walk(value);
    }
  };
  walk(data);
  return places;
}
