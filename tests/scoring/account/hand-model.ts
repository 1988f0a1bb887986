import type { AccountModel } from '../../../lib/scoring/account/model';

const flat = [{ at: 0, adds: 0 }];

/** Small enough to be reckoned by hand. Ten followings per follower add 2; posts add 1 at none and take 1 at 99; all digits add 4. */
export const handModel: AccountModel = {
  seen: {
    base: -2,
    ratio: [
      { at: 0, adds: 0 },
      { at: 1, adds: 2 },
    ],
    followers: flat,
    following: flat,
    posts: [
      { at: 0, adds: 1 },
      { at: 2, adds: -1 },
    ],
    digits: [
      { at: 0, adds: 0 },
      { at: 1, adds: 4 },
    ],
    digitsUnseen: 0.5,
    noPicture: [
      { at: 0, adds: 3 },
      { at: 2, adds: 1 },
    ],
  },
  unseen: {
    base: -1,
    ratio: [
      { at: 0, adds: 0 },
      { at: 1, adds: 3 },
    ],
    followers: flat,
    following: flat,
    posts: flat,
    digits: flat,
    digitsUnseen: 0.25,
  },
};
