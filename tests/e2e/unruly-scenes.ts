import type { Move } from './unruly-moves';
import type { Account, Site } from './unruly-sites';

export const ana: Account = {
  handle: 'ana_bakes',
  name: 'Ana Bakes Bread',
  followers: '48211',
  following: '3313',
  posts: '1927',
  likes: '905114',
};
export const bo: Account = {
  handle: 'bo_rides',
  name: 'Bo Rides',
  followers: '2345678',
  following: '877',
  posts: '1643',
  likes: '41200345',
};
const cy: Account = { handle: 'cy_knits', name: 'Cy Knits', followers: '6789', following: '4455', posts: '2338', likes: '71717' };
/** Its handle starts with another one. */
const bora: Account = { handle: 'bo_rides_far', name: 'Bora', followers: '91357', following: '466', posts: '1555', likes: '810810' };
/** Shares a count with Ana. */
const twin: Account = { handle: 'twin_of_ana', name: 'Twin', followers: '48211', following: '588', posts: '1777', likes: '606060' };
/** All whom a page could show something of. */
export const everyone = [ana, bo, cy, bora, twin];

export type Scene = {
  what: string;
  /** The account of the first page, Ana unless told. */
  from?: Account;
  moves(site: Site): Move[];
  /** Whose figures have to stand there in the end; null = nobody's. */
  ends: Account | null;
};

const byParts = (site: Site, account: Account, [name, ...counts]: number[]): Move[] => [
  { at: name ?? 0, edits: site.naming(account) },
  ...site.counting(account).map((edits, i) => ({ at: counts[i] ?? 0, edits })),
];

const renew = (site: Site, account: Account, at: number): Move => ({ at, swap: [site.main.select, site.main.html(account)] });
const pushTo = (site: Site, account: Account, at = 0): Move => ({ at, push: site.address(account) });

export const scenes: readonly Scene[] = [
  ...[0, 300, 2_000, 4_500].map((delay) => ({
    what: `the old page stays for ${delay} ms`,
    moves: (site: Site) => [pushTo(site, bo), renew(site, bo, delay)],
    ends: bo,
  })),
  {
    what: 'the name changes first, the counts later one by one',
    moves: (site) => [pushTo(site, bo), ...byParts(site, bo, [20, 100, 400, 1_000])],
    ends: bo,
  },
  {
    what: 'the name changes after a long wait, the counts later one by one',
    moves: (site) => [pushTo(site, bo), ...byParts(site, bo, [3_600, 3_700, 4_000, 4_600])],
    ends: bo,
  },
  {
    what: 'the counts change first',
    moves: (site) => [pushTo(site, bo), ...byParts(site, bo, [900, 50, 100, 150]).sort((a, b) => a.at - b.at)],
    ends: bo,
  },
  {
    what: 'the page changes before the address',
    moves: (site) => [renew(site, bo, 0), pushTo(site, bo, 120)],
    ends: bo,
  },
  {
    what: 'the header goes and comes back new',
    moves: (site) => [
      pushTo(site, bo),
      { at: 100, swap: [site.header.select, '<i id="gap"></i>'] },
      { at: 700, swap: ['#gap', site.header.html(bo)] },
      { at: 900, swap: [site.grid.select, site.grid.html(bo)] },
    ],
    ends: bo,
  },
  {
    what: 'the old posts stay longer than the header',
    moves: (site) => [
      pushTo(site, bo),
      { at: 50, swap: [site.header.select, site.header.html(bo)] },
      { at: 1_500, swap: [site.grid.select, site.grid.html(bo)] },
    ],
    ends: bo,
  },
  {
    what: 'there and back at once, while the page never changes',
    moves: (site) => [pushTo(site, bo), pushTo(site, ana, 60)],
    ends: ana,
  },
  {
    what: 'there and back, each time name and counts one by one',
    moves: (site) => [
      pushTo(site, bo),
      ...byParts(site, bo, [10, 20, 30, 40]),
      pushTo(site, ana, 80),
      ...byParts(site, ana, [90, 300, 600, 900]),
    ],
    ends: ana,
  },
  {
    what: 'on to a third while the second is not yet read',
    moves: (site) => [pushTo(site, bo), renew(site, bo, 40), pushTo(site, cy, 90), ...byParts(site, cy, [100, 300, 600, 900])],
    ends: cy,
  },
  {
    what: 'on to a third while the answer about the second is on its way',
    moves: (site) => [pushTo(site, bo), renew(site, bo, 10), pushTo(site, cy, 420), renew(site, cy, 500)],
    ends: cy,
  },
  {
    what: 'back by the browser’s button',
    moves: (site) => [pushTo(site, bo), renew(site, bo, 100), { at: 1_200, go: -1 }, renew(site, ana, 1_600)],
    ends: ana,
  },
  {
    what: 'a post is opened and closed',
    moves: (site) => [
      { at: 0, push: site.post(ana) },
      { at: 500, go: -1 },
    ],
    ends: ana,
  },
  {
    what: 'by way of a page that is no profile',
    moves: (site) => [
      { at: 0, push: site.elsewhere },
      { at: 100, swap: [site.main.select, '<b id="gap">9,999 people</b>'] },
      pushTo(site, bo, 800),
      { at: 1_000, swap: ['#gap', site.main.html(bo)] },
    ],
    ends: bo,
  },
  {
    what: 'to a page that is no profile, whose parts stay',
    moves: (site) => [{ at: 0, push: site.elsewhere }],
    ends: null,
  },
  {
    what: 'another case of the same handle, and fragments',
    moves: (site) => [
      { at: 0, replace: site.address({ ...ana, handle: 'ANA_bakes' }) },
      { at: 300, push: `${site.address({ ...ana, handle: 'ANA_bakes' })}#top` },
    ],
    ends: ana,
  },
  {
    what: 'the address is replaced, not pushed',
    moves: (site) => [{ at: 0, replace: site.address(bo) }, renew(site, bo, 500)],
    ends: bo,
  },
  {
    what: 'a handle that starts with the other’s',
    from: bo,
    moves: (site) => [pushTo(site, bora), renew(site, bora, 800)],
    ends: bora,
  },
  {
    what: 'a count that both have',
    moves: (site) => [pushTo(site, twin), renew(site, twin, 300)],
    ends: twin,
  },
  {
    what: 'a card about somebody else opens over the page',
    moves: (site) => [
      { at: 0, append: ['body', `<div role="tooltip">${site.header.html(cy)}</div>`] },
      {
        at: 300,
        append: [site.main.select, `<aside>${site.header.html(cy).replaceAll('<header', '<div').replaceAll('</header', '</div')}</aside>`],
      },
    ],
    ends: ana,
  },
];
