import { i18n } from '#i18n';
import { findKin, type Kin, type Naming, namedInBio, whereToLook } from '../../../lib/desk/kinship';
import { aliasKey } from '../../../lib/model/alias-key';
import type { Digest } from '../../../lib/model/digest';
import type { Profile } from '../../../lib/model/profile';
import { sites } from '../../../lib/platforms/sites';
import { aliasKeysOf } from '../../../lib/store/alias-keys';
import type { Database } from '../../../lib/store/database';
import { readRows } from '../../../lib/store/set-aside';
import { refFromText } from '../../../lib/transfer/profile-address';
import { formatCount } from '../../ui/format';
import { profileTitle } from '../creator-title';
import { useLive } from '../use-live';

/** A remembered profile that may be the same person. */
export type Proposal = {
  id: string;
  title: string;
  /** "69.2K followers", to know it by. */
  figures: string;
  kin: Kin;
};

type Found = { proposals: Proposal[]; unvisited: Naming[] };

const nobody: Found = { proposals: [], unvisited: [] };

/** Which remembered profiles may be the same person, and whom the bio names that is not remembered. Looks in the store by names alone, not through all of it. */
export function useKin(db: Database, profile: Profile, others: readonly Digest[]): Found {
  const known = others.map(({ id }) => id).sort();
  const found = useLive(() => lookFor(db, profile, known), [db, profile.id, profile.updatedAt, known.join()]);
  return found.state === 'ready' ? found.value : nobody;
}

async function lookFor(db: Database, profile: Profile, known: readonly string[]): Promise<Found> {
  const platforms = sites.map(({ id }) => id);
  const keys = whereToLook(profile, platforms, refFromText).map((ref) => aliasKey(ref.platform, ref));
  const found = readRows('profiles', await db.profiles.where('aliasKeys').anyOf(keys).distinct().toArray());
  const remembered = new Set(found.flatMap(aliasKeysOf));
  return {
    proposals: findKin(profile, found, refFromText).flatMap((kin): Proposal[] => {
      const other = found.find(({ id }) => id === kin.profileId);
      return other && !known.includes(other.id) ? [{ id: other.id, title: profileTitle(other), figures: figuresOf(other), kin }] : [];
    }),
    unvisited: namedInBio(profile, refFromText).filter(({ ref }) => !remembered.has(aliasKey(ref.platform, ref))),
  };
}

function figuresOf({ followers }: Profile): string {
  return i18n.t('dossier.person.followers', [formatCount(followers, 'compact')]);
}
