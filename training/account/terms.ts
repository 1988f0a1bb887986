import type { Account } from './sets';

/** A figure of an account that the log-odds rise or fall with. Counts are log10 of count + 1, the ratio their difference. */
export type Figure = 'ratio' | 'followers' | 'following' | 'posts' | 'digits';

/** Which curves there are, and where they bend; which further terms. */
export type Shape = {
  bends: { readonly [figure in Figure]?: readonly number[] };
  /** An absent picture weighs the more the fewer posts there are, up to 99. */
  pictureByPosts: boolean;
  /** Two figures that speak for a purchased account at once weigh more than each. */
  pairs: boolean;
};

/** Part of the log-odds: a coefficient of 0 or more times `of`, which never falls where the account looks worse. */
export type Term = {
  of: (account: Account) => number;
  /** Neighbours of one curve are drawn to the same slope. */
  curve: Figure | null;
  /** Strength of the pull towards 0. */
  ridge: number;
};

const rising: { readonly [figure in Figure]: boolean } = { ratio: true, followers: false, following: true, posts: false, digits: true };

/** So little that it only decides between curves that fit alike. */
const ridge = 1e-6;
/** Products are many and look alike. */
const pairRidge = 1e-3;

export function sizeOf(count: number): number {
  return Math.log10(count + 1);
}

function figureOf(account: Account, figure: Figure): number {
  switch (figure) {
    case 'ratio':
      return sizeOf(account.following) - sizeOf(account.followers);
    case 'digits':
      return account.digits ?? 0;
    default:
      return sizeOf(account[figure]);
  }
}

/** The terms of a shape. Without the picture for models of accounts whose picture is not known. */
export function termsOf({ bends, pictureByPosts, pairs }: Shape, withPicture: boolean): Term[] {
  const curves = (['ratio', 'followers', 'following', 'posts', 'digits'] as const).flatMap((figure) =>
    piecesOf(bends[figure] ?? []).map(([from, to]) => pieceTerm(figure, from, to)),
  );
  const digitsUnseen: Term = { of: ({ digits }) => (digits === null ? 1 : 0), curve: null, ridge };
  const noPicture: Term = { of: ({ picture }) => (picture === false ? 1 : 0), curve: null, ridge };
  return [
    ...curves,
    digitsUnseen,
    ...(withPicture ? [noPicture] : []),
    ...(withPicture && pictureByPosts ? [fewPostsWithoutPicture] : []),
    ...(pairs ? pairTerms() : []),
  ];
}

/** The stretches between neighbouring bends. */
export function piecesOf(bends: readonly number[]): [number, number][] {
  return bends.flatMap((from, index) => {
    const to = bends[index + 1];
    return to === undefined ? [] : [[from, to] satisfies [number, number]];
  });
}

/** How much of the stretch the account has behind it, on the way to looking worse. */
function pieceTerm(figure: Figure, from: number, to: number): Term {
  const of = (account: Account) => {
    if (figure === 'digits' && account.digits === null) return 0;
    const within = Math.min(to, Math.max(from, figureOf(account, figure)));
    return rising[figure] ? within - from : to - within;
  };
  return { of, curve: figure, ridge };
}

/** Posts up to which an absent picture weighs more, as log10 of posts + 1. */
export const fewPosts = 2;

const fewPostsWithoutPicture: Term = {
  of: ({ picture, posts }) => (picture === false ? Math.max(0, fewPosts - sizeOf(posts)) : 0),
  curve: null,
  ridge,
};

/** Products of two figures, each 0 where it looks well and rising from a border on. */
function pairTerms(): Term[] {
  const borders = { ratio: [0, 1], following: [2, 3], followers: [1, 2], posts: [1, 2] };
  const pairs = [
    ['ratio', 'posts'],
    ['following', 'followers'],
    ['following', 'posts'],
    ['followers', 'posts'],
  ] as const;
  return pairs.flatMap(([one, other]) =>
    borders[one].flatMap((first) =>
      borders[other].map((second) => ({
        of: (account: Account) => (beyond(account, one, first) * beyond(account, other, second)) / 3,
        curve: null,
        ridge: pairRidge,
      })),
    ),
  );
}

function beyond(account: Account, figure: Figure, border: number): number {
  const distance = figureOf(account, figure) - border;
  return Math.min(3, Math.max(0, rising[figure] ? distance : -distance));
}
