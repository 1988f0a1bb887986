import { parseCount } from '../../lib/counts/parse';
import { type Carrier, isShown, isThere, written } from './carriers';
import { around, carriersOf, hasLooseLabels, shownCarriers, tellApart } from './counters';
import { countsIn, numbers, ownerOf } from './counts';
import type { Random } from './random';
import { type Change, exchange } from './redesign';
import type { Subject } from './subject';

/** A number is written in another way that a person reads the same: grouped or not, short and cut, or a short one with other space or case. */
export const reformatNumber: Change = (subject, random, edits) => {
  const carrier = random.pick(shownCarriers(subject).filter(({ part }) => typeof part !== 'string' || isSeen.has(part)));
  if (carrier === undefined) return false;
  const { holder, part } = carrier;
  const text = written(carrier);
  const other = otherwise(text, subject, random, typeof part === 'string');
  if (other === null || other === text) return false;
  if (typeof part === 'string') edits.setAttribute(holder, part, other);
  else edits.setText(part, other);
  return true;
};

/** Attributes that somebody sees or hears; other ones with a number are for programs. */
const isSeen = new Set(['title', 'aria-label', 'alt']);

/** An attribute, a summary or embedded data with a count goes; a short number on the screen may be left. */
export const dropExactCarrier: Change = ({ carriers }, random, edits) => {
  const carrier = random.pick(
    carriers.filter((one) => isThere(one) && (typeof one.part === 'string' || one.holder.localName === 'script')),
  );
  if (carrier === undefined) return false;
  if (typeof carrier.part === 'string') edits.setAttribute(carrier.holder, carrier.part, null);
  else edits.remove(carrier.holder);
  return true;
};

/** A count goes from the page altogether: its number alone, or its label too. Silence about it is right then. */
export const dropCount: Change = (subject, random, edits) => {
  const count = random.pick([...countsIn(subject.original).keys()].filter((name) => carriersOf(subject, name).length > 0));
  if (count === undefined) return false;
  const isWhole = random.below(2) === 0;
  for (const carrier of carriersOf(subject, count)) {
    if (isWhole && isShown(carrier) && !isToldByPlace(subject, carrier)) edits.remove(carrier.counter);
    else if (typeof carrier.part === 'string') edits.setAttribute(carrier.holder, carrier.part, null);
    else edits.remove(carrier.holder.localName === 'script' ? carrier.holder : carrier.part);
  }
  return true;
};

/** Two counters of one profile or post change places, each with its label. */
export const swapCounters: Change = (subject, random, edits) => {
  const counts = shownCarriers(subject).flatMap((carrier) => (carrier.counts.size === 1 ? [...carrier.counts] : []));
  const one = random.pick(counts);
  const other = random.pick(counts.filter((count) => count !== one && ownerOf(count) === ownerOf(one ?? '')));
  if (one === undefined || other === undefined) return false;
  const [ones, others] = [one, other].map((count) => carriersOf(subject, count).filter(isShown));
  const row = around([...(ones ?? []), ...(others ?? [])].map(({ holder }) => holder));
  const [first, second] = [ones, others].map((carriers) => partWith(row, carriers ?? []));
  if (!row || !first || !second || first === second || hasLooseLabels(row) || !tellApart(subject, first, second)) return false;
  exchange(first, second, edits);
  return true;
};

/** The part of the row that holds all of these; null where one stands elsewhere. */
function partWith(row: Element | null, carriers: readonly Carrier[]): Element | null {
  return [...(row?.children ?? [])].find((part) => carriers.every(({ holder }) => part.contains(holder))) ?? null;
}

/** Is there another counter beside this one that only its place tells apart? Without its neighbour nobody knows which of the two is left. */
function isToldByPlace(subject: Subject, { counter }: Carrier): boolean {
  return shownCarriers(subject).some((other) => {
    const beside = [...(counter.parentElement?.children ?? [])].find((part) => part.contains(other.holder));
    return beside !== undefined && beside !== counter && !tellApart(subject, beside, counter);
  });
}

/** The text with its one number written otherwise; null where it has none or several, or one that is too small for another form. */
function otherwise(text: string, { adapter, lang }: Subject, random: Random, isInFull: boolean): string | null {
  const [found, another] = [...text.matchAll(numbers)];
  const count = parseCount(text, { lang, notation: adapter.notation, from: 'text' });
  if (found === undefined || another !== undefined || count.value === null) return null;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (!count.exact) {
    const spaced = `${before}${found[0]}\u00a0${after.trimStart()}`;
    return random.pick(lang.startsWith('en') ? [spaced, text.replace('K', 'k')] : [spaced]) ?? null;
  }
  if (count.value < 1000) return null;
  const locale = adapter.notation === 'latin' ? 'en' : lang || 'en';
  const full = [String(count.value), count.value.toLocaleString(locale)];
  return `${before}${random.pick(isInFull ? full : [...full, short(count.value, locale)])}${after}`;
}

/** Cut to one digit behind the decimal sign, as networks do, in Unicode's words for the language. */
function short(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'trunc' }).format(value);
}
