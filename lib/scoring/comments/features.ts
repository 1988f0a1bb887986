import { spell } from './look-alikes';
import type { Piece } from './pieces';
import { topicOf } from './topics';

/** The kinds of features, so that training can leave some out and measure what they add. */
export type Family = 'shape' | 'words' | 'letters' | 'names' | 'topics';

/** How much each hashed family weighs against the others; chosen by cross-validation. */
const scales = { words: 1, pairs: 1, letters: 1, names: 0.7, topics: 1 } as const;

const shapeScale = 0.4;

/** Bits of a hash: 2 to the power of it are the buckets that words and letter groups share. No word can be read back from a bucket. */
export const bucketBits = 13;

export const shapeNames = [
  'anything',
  'mention',
  'tag',
  'link',
  'bare-link',
  'money',
  'amounts',
  'number',
  'named-in-text',
  'named-with-numbers',
  'no-words',
  'name-with-underscores',
  'name-with-digits',
  'long-name',
  'name-with-dot',
] as const;

type ShapeName = (typeof shapeNames)[number];

export const featureCount = shapeNames.length + 2 ** bucketBits;

/** A feature's place, 0 up to `featureCount`, with its value. First the shape in the order of `shapeNames`, then the buckets. */
export type Features = Map<number, number>;

const everything: readonly Family[] = ['shape', 'words', 'letters', 'names', 'topics'];

/** What the spam model sees of a comment: its shape, and its words, word pairs, letter groups, names and topics. Emoji are not looked at. */
export function featuresOf(comment: readonly Piece[], families: readonly Family[] = everything): Features {
  const pieces = comment.filter(({ kind }) => kind !== 'emoji');
  const features: Features = new Map();
  const shape = families.includes('shape') ? shapeOf(pieces) : { anything: 1 };
  for (const [place, name] of shapeNames.entries()) {
    const value = shape[name] ?? 0;
    if (value !== 0) features.set(place, name === 'anything' ? 1 : value * shapeScale);
  }
  const spelt = pieces.filter(({ kind }) => kind !== 'foreign').map(signOf);
  const names = pieces.filter(isName).map(({ text: name }) => spell(name.replace(/[^a-z]/g, '')));
  const groups: { family: Family; hashes: number[]; scale: number; least?: number }[] = [
    { family: 'words', hashes: spelt.map((word) => hashOf(word, seeds.word)), scale: scales.words },
    { family: 'words', hashes: pairsOf(spelt), scale: scales.pairs },
    { family: 'letters', hashes: spelt.flatMap((word) => lettersOf(`_${word}_`, 5, seeds.letters)), scale: scales.letters },
    { family: 'names', hashes: names.flatMap((name) => lettersOf(`_${name}`, 4, seeds.name)), scale: scales.names },
    { family: 'topics', hashes: topicsOf(pieces), scale: scales.topics, least: 4 },
  ];
  for (const { family, hashes, scale, least } of groups) if (families.includes(family)) addGroup(features, hashes, scale, least);
  return features;
}

/** Each different one once, the whole group of length `scale`, or shorter while there are fewer than `least`. */
function addGroup(features: Features, hashes: readonly number[], scale: number, least = 1): void {
  const places = new Set(hashes.map((hash) => shapeNames.length + ((hash ^ (hash >>> 15)) & (2 ** bucketBits - 1))));
  const value = scale / Math.sqrt(Math.max(least, places.size));
  for (const place of places) features.set(place, (features.get(place) ?? 0) + value);
}

/** Where the hash of each kind of feature begins, so that equal texts of two kinds fall apart. The first is that of FNV-1a. */
const seeds = { word: 0x811c9dc5, pair: 0x1b873593, letters: 0x2c1b3c6d, name: 0x297a2d39, topic: 0x165667b1 } as const;

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll & Vo 1991). */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const signs: Readonly<Partial<Record<Piece['kind'], string>>> = {
  number: '#',
  money: '$',
  mention: '@',
  tag: '&',
  handle: '~',
  link: '/',
  address: '%',
};

function signOf({ kind, text }: Piece): string {
  return signs[kind] ?? spell(text);
}

function isName({ kind }: Piece): boolean {
  return kind === 'mention' || kind === 'tag' || kind === 'handle';
}

function pairsOf(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  return ['^', ...words].map((word, at) => hashOf(` ${words[at] ?? '^'}`, hashOf(word, seeds.pair)));
}

/** All groups of 3 up to `longest` letters, each hash from the one before it. */
function lettersOf(word: string, longest: number, seed: number): number[] {
  const hashes: number[] = [];
  for (let start = 0; start + 3 <= word.length; start++) {
    let hash = hashOf(word.slice(start, start + 2), seed);
    for (let at = start + 2; at < Math.min(start + longest, word.length); at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      hashes.push(hash);
    }
  }
  return hashes;
}

const reach = 6;
const fewWords = 4;

/** Topics and signs: each, each two within six words in their order, each two anywhere, and each in a comment of four words or fewer. */
function topicsOf(pieces: readonly Piece[]): number[] {
  const along = pieces.filter(({ kind }) => kind !== 'foreign' && kind !== 'number' && kind !== 'address').map(topicOrSign);
  const present = [...new Set(along)].filter((topic) => topic !== undefined).sort();
  const near = along.flatMap((topic, at) =>
    topic === undefined ? [] : along.slice(at + 1, at + 1 + reach).flatMap((other) => (other === undefined ? [] : [`${topic} ${other}`])),
  );
  const anywhere = present.flatMap((topic, at) => present.slice(at + 1).map((other) => `${topic}+${other}`));
  const alone = along.length <= fewWords ? present.map((topic) => `${topic}!`) : [];
  return [...present, ...near, ...anywhere, ...alone].map((topic) => hashOf(topic, seeds.topic));
}

function topicOrSign(piece: Piece): string | undefined {
  if (isName(piece)) return '@';
  return piece.kind === 'word' ? topicOf(spell(piece.text)) : signs[piece.kind];
}

function shapeOf(pieces: readonly Piece[]): Partial<Record<ShapeName, number>> {
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  const names = pieces.filter(isName).map(({ text }) => text);
  const [links, amounts, numbers] = [count('link'), count('money'), count('number')];
  const words = count('word') + numbers + amounts;
  const yes = (is: boolean) => (is ? 1 : 0);
  return {
    anything: 1,
    mention: yes(count('mention') > 0),
    tag: yes(count('tag') > 0),
    link: yes(links > 0),
    'bare-link': yes(links > 0 && words < 4),
    money: yes(amounts > 0),
    amounts: yes(amounts > 1),
    number: yes(numbers > 0),
    'named-in-text': yes(names.length > 0 && words >= 8),
    'named-with-numbers': yes(names.length > 0 && amounts + numbers > 0),
    'no-words': yes(words === 0),
    'name-with-underscores': yes(names.some((name) => name.startsWith('_') || name.endsWith('_') || name.split('_').length > 2)),
    'name-with-digits': yes(names.some((name) => /\d$/.test(name))),
    'long-name': yes(names.some((name) => name.length > 14)),
    'name-with-dot': yes(names.some((name) => name.includes('.'))),
  };
}
