import { numberIn, type Row, readRows } from '../rows/read-rows';

/** A labelled account; null where its set does not tell. */
export type Account = {
  followers: number;
  following: number;
  posts: number;
  picture: boolean | null;
  /** Share of digits in the handle. */
  digits: number | null;
  isFake: boolean;
  /** Accounts of one group never part into different folds: among them are those that are alike in all but the handle. */
  group: string;
};

/** A published result on the same set. `beyond` says why the curves are not asked to reach it; null where they are. */
export type Published = { accuracy: number; f1: number | null; by: string; beyond: string | null };

/** Where labelled accounts come from; `year` is when they were gathered or published. */
type Origin = { id: string; name: string; network: string; year: string; licence: string; published: readonly Published[] };

export type AccountSet = Origin & { accounts: readonly Account[] };

const origins: readonly Origin[] = [
  {
    id: 'instafake',
    name: 'InstaFake (Akyon & Kalfaoglu, arXiv 1910.03090)',
    network: 'instagram',
    year: '2019',
    licence: 'CC BY-NC 4.0; no row is passed on',
    published: [
      { accuracy: 0.96, f1: null, by: 'Akyon & Kalfaoglu 2019', beyond: null },
      {
        accuracy: 0.974,
        f1: 0.922,
        by: 'a neural network (LSTM), 2024',
        beyond: 'boosted trees over every column of these rows reach 0.969 by five folds',
      },
    ],
  },
  {
    id: 'kaggle_ig',
    name: 'Kaggle, Instagram fake spammer genuine accounts',
    network: 'instagram',
    year: '2019',
    licence: 'public on Kaggle; no row is passed on',
    published: [{ accuracy: 0.942, f1: 0.896, by: 'best of several published, 2019-23', beyond: null }],
  },
  {
    id: 'unipr',
    name: 'University of Parma, course project',
    network: 'instagram',
    year: '2020-2021',
    licence: 'public course project; no row is passed on',
    published: [
      { accuracy: 0.96, f1: null, by: 'University of Parma 2021', beyond: null },
      {
        accuracy: 0.98,
        f1: null,
        by: 'University of Parma 2021, public accounts alone',
        beyond: 'one split of the public part; forests over every column of all rows reach 0.965 by five folds',
      },
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok purchased followers (Aurucci & Miglino)',
    network: 'tiktok',
    year: '2024',
    licence: 'published for research; no row is passed on',
    published: [],
  },
  {
    id: 'cresci_fakefollowers',
    name: 'X purchased followers (Cresci et al. 2015, 2017)',
    network: 'x',
    year: '2013-2015',
    licence: 'research terms; no row is passed on',
    published: [{ accuracy: 0.95, f1: 0.985, by: 'Cresci et al. 2015, class A', beyond: null }],
  },
];

/** Every set of labelled accounts. Throws where a file or a count is missing. */
export function readAccountSets(folder: string): AccountSet[] {
  return origins.map((origin) => ({ ...origin, accounts: readRows(folder, `${origin.id}.dev.csv`).map(accountFrom) }));
}

function accountFrom(row: Row): Account {
  const picture = numberIn(row, 'has_avatar');
  return {
    followers: countIn(row, 'followers'),
    following: countIn(row, 'following'),
    posts: countIn(row, 'posts'),
    picture: picture === null ? null : picture === 1,
    digits: numberIn(row, 'digit_frac'),
    isFake: countIn(row, 'label') === 1,
    group: row['group'] ?? '',
  };
}

function countIn(row: Row, column: string): number {
  const value = numberIn(row, column);
  if (value === null) throw new Error(`no ${column} in row ${row['row_id']}`);
  return value;
}
