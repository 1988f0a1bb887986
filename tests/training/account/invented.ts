import type { Account, AccountSet } from '../../../training/account/sets';

export const account = (over: Partial<Account> = {}): Account => ({
  followers: 400,
  following: 400,
  posts: 60,
  picture: true,
  digits: 0,
  isFake: false,
  group: 'g',
  ...over,
});

export const setOf = (id: string, accounts: readonly Account[]): AccountSet => ({
  id,
  name: id,
  network: 'instagram',
  year: '2026',
  licence: 'invented',
  published: [],
  accounts,
});
