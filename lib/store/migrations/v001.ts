import type { Migration } from './migration';

/** The first version. `aliasKeys` are the names of an account, see alias-keys.ts; a profile is on a list at most once. */
export const v001: Migration = {
  version: 1,
  stores: {
    profiles: 'id, *aliasKeys',
    lists: 'id',
    saved: 'id, listId, profileId, &[listId+profileId]',
    tombstones: 'id',
    quarantine: 'id, *aliasKeys',
  },
};
