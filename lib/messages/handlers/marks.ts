import { tierOf } from '../../scoring/tier';
import { digestsOf, savedAmong } from '../../store/saved-among';
import type { Handler } from '../handle';
import type { Ports } from './ports';

/** Says which of the accounts that a page links to are on lists, and by the visitor's tiers how large they are where that is wanted. */
export function handleWhich(ports: Ports): Handler<'marks/which'> {
  return async ({ platform, names, here }, asker) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    if (asker.isPrivate) return { ok: false, code: 'private-window' };
    const { marks, networksOff, tierScheme, ownTiers } = await ports.settings.read();
    if (marks === 'off' || networksOff.includes(platform)) return { ok: false, code: 'off' };
    const saved = await savedAmong(ports.db, platform, names, here);
    const profileIds = saved.map(({ profileId }) => profileId);
    const digests = await digestsOf(ports.db, marks === 'tiers' ? profileIds : []);
    const tierOfOne = (profileId: string) => {
      const digest = digests.get(profileId);
      return digest ? (tierOf(digest.followers, tierScheme, ownTiers)?.id ?? null) : null;
    };
    return { ok: true, value: saved.map(({ at, profileId, lists }) => ({ at, lists, tier: tierOfOne(profileId) })) };
  };
}
