import type { EvidenceCode } from '../../lib/model/assessment';
import { mean, toThreeDecimals } from '../statistics';
import { areaOf } from './auc';
import type { Group } from './creators';
import { inject, purchases } from './inject';
import { scoreOf, type Uses } from './measure-purchases';

/** What one kind of evidence buys at a purchase of as much again: the area with all evidence, without this one, and with this one alone. */
export type Buys = { code: EvidenceCode; purchase: string; all: number; without: number; alone: number };

/** The kinds of evidence that the rows of Instagram's persons and influencers have. */
const kinds: readonly EvidenceCode[] = ['engagement', 'likes-above-followers', 'likes-spread', 'comments-per-like'];

/** Each kind of evidence at each purchase of as much again, and on the mean of these ('any'); creators compared with those of their size. */
export function measureEvidence(groups: readonly Group[]): Buys[] {
  const doubled = purchases.filter(({ amount }) => amount === 1);
  const area = (uses: Uses, which: (typeof doubled)[number]) =>
    areaOf(
      groups.map(({ creators }) => ({
        clean: creators.map((one, creator) => ({ creator, score: scoreOf(one, uses) })),
        bought: creators.map((one, creator) => ({ creator, score: scoreOf(inject(one, which), uses) })),
      })),
      which.id,
    ).auc;
  const all = doubled.map((purchase) => area(() => true, purchase));
  return kinds.flatMap((code) => {
    const rows = doubled.map((purchase, at) => ({
      code,
      purchase: purchase.id,
      all: all[at] ?? 0,
      without: area((other) => other !== code, purchase),
      alone: area((other) => other === code, purchase),
    }));
    const meanOf = (of: 'all' | 'without' | 'alone') => toThreeDecimals(mean(rows.map((row) => row[of])));
    return [...rows, { code, purchase: 'any', all: meanOf('all'), without: meanOf('without'), alone: meanOf('alone') }];
  });
}
