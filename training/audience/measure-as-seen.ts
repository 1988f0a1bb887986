import { type Area, areaOf } from './auc';
import type { Group } from './creators';
import { type Creator, inject, type Purchase } from './inject';
import { limitOf } from './limit';
import { figuresOf, rateAlone, scoreOf } from './measure-purchases';
import { fewestRows, sizeTiers } from './tiers';

/** A purchase of followers in a tier of the size that the page shows afterwards. */
export type AsSeen = {
  network: Creator['network'];
  tier: string;
  clean: number;
  bought: number;
  purchase: string;
  score: Area;
  limit: Area;
};

/**
 * The rate alone, and creators by the size that is seen: among them those who got there by the purchase. They come from a smaller size,
 * where rates are higher, so that less is left to see than where the size before the purchase is known, which no page tells.
 */
export function measureAsSeen(groups: readonly Group[], purchase: Purchase): AsSeen[] {
  const network = groups[0]?.network;
  if (network === undefined) return [];
  const of = (creator: Creator, index: number) => ({
    creator: index,
    followers: creator.followers,
    point: figuresOf(creator, 'rate'),
    score: scoreOf(creator, rateAlone),
  });
  const creators = groups.flatMap((group) => group.creators);
  const [clean, bought] = [creators.map(of), creators.map((creator, index) => of(inject(creator, purchase), index))];
  return sizeTiers.flatMap(({ id, from, below }) => {
    const here = ({ followers }: { followers: number }) => from <= followers && followers < below;
    const own = { clean: clean.filter(here), bought: bought.filter(here) };
    if (own.clean.length < fewestRows || own.bought.length < fewestRows) return [];
    const name = `${network} ${id} ${purchase.id} as seen`;
    return [
      {
        network,
        tier: id,
        clean: own.clean.length,
        bought: own.bought.length,
        purchase: purchase.id,
        score: areaOf([own], name),
        limit: areaOf([limitOf(own.clean, own.bought)], name),
      },
    ];
  });
}
