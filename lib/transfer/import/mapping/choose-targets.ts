import type { Desk } from '../../../model/desk';
import { longestFieldName } from '../../../model/lengths';
import type { PlatformId } from '../../../model/reading';
import { cutTo } from '../../../store/notes';
import { namedIn } from '../../profile-address';
import type { Cell } from '../read-table/table';
import { folded, textOf } from '../values/words';
import { type ColumnView, mayRepeat, type PlainTarget, type Target } from './target';

type Said = readonly { platform: PlatformId | null }[];

/**
 * What each column becomes, where several could be the same: of what can be there once, the column that says it best. A column called as a
 * field of the desk becomes that field; the profile on a second network becomes a field of its own.
 */
export function chooseTargets(
  columns: readonly ColumnView[],
  guesses: readonly (PlainTarget | null)[],
  said: Said,
  inColumn: (index: number) => readonly Cell[],
  desk: Desk,
): Target[] {
  const addresses = columns.map(({ index }) => (guesses[index] === 'profile' ? countAddresses(inColumn(index)) : 0));
  const platformOf = (index: number) => said[index]?.platform ?? null;
  const best = (target: PlainTarget, weigh: (column: ColumnView) => number): number | null => {
    const able = columns.filter(({ index, filled }) => guesses[index] === target && filled > 0);
    return able.toSorted((a, b) => weigh(b) - weigh(a))[0]?.index ?? null;
  };
  // A word like "user" may stand above ids; addresses are certain.
  const main = best('profile', ({ index, filled }) => (addresses[index] ?? 0) * 1e6 + filled);
  const platform = main === null ? null : platformOf(main);
  const weightOf = (index: number) => (platformOf(index) === platform ? 2e6 : platformOf(index) === null ? 1e6 : 0);

  const profileAt = ({ index, name, filled }: ColumnView): Target => {
    // A handle beside an address helps where the address is missing; a profile elsewhere is another one.
    const elsewhere = platformOf(index);
    const isSame = elsewhere === null || elsewhere === platform;
    if (index === main || (isSame && addresses[index] === 0)) return { to: 'profile' };
    const kind = (addresses[index] ?? 0) * 2 > filled ? 'link' : 'text';
    return isSame ? { to: 'nothing' } : { to: 'new-field', name: cutTo(name ?? elsewhere, longestFieldName), kind };
  };

  return columns.map((column): Target => {
    const { index, name, filled } = column;
    const field = name === null ? undefined : desk.fields.find((one) => folded(one.name) === folded(name));
    if (field !== undefined) return { to: 'field', id: field.id };
    const guess = guesses[index] ?? null;
    if (guess === null || filled === 0) return { to: 'nothing' };
    if (guess === 'profile') return profileAt(column);
    const isBest = best(guess, (one) => weightOf(one.index) + one.filled) === index;
    return isBest || mayRepeat({ to: guess }) ? { to: guess } : { to: 'nothing' };
  });
}

function countAddresses(cells: readonly Cell[]): number {
  return cells.filter((cell) => namedIn(textOf(cell)).kind === 'profile').length;
}
