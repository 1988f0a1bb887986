import { followingInBulk } from '../../lib/scoring/data/audience-bands';
import type { Artifact } from '../artifact';
import { formatJson } from '../format-json';
import { toFourDigits } from '../statistics';
import { fitCommentsPerLike, fitCorrelations, fitLikesSpread } from './fit-posts';
import { fitLikesPerFollower, fitRates } from './fit-rates';
import { readEngagementRows, readFollowings, readTikTokComments } from './rows';

/** The audience model, from the engagement rows and the accounts labelled genuine in `folder`. */
export function trainAudience(folder: string): Artifact[] {
  const rows = readEngagementRows(folder);
  const tiktokComments = readTikTokComments(folder);
  const followings = {
    instagram: readFollowings(folder, ['instafake', 'kaggle_ig', 'unipr']),
    tiktok: readFollowings(folder, ['tiktok']),
    x: readFollowings(folder, ['cresci_fakefollowers']),
  };
  const likesPerFollower = fitLikesPerFollower(rows);
  const inBulk = (counts: readonly number[]) =>
    toFourDigits(counts.filter((count) => count > followingInBulk.above).length / counts.length);
  const model = {
    origins: [
      { name: 'InstaFake, personal accounts', year: 2018, rows: rows.persons.length, licence: 'CC BY-NC 4.0, no row is passed on' },
      { name: 'Indonesian influencers', year: 2020, rows: rows.influencers.length, licence: 'public project data' },
      { name: 'TIDES, TikTok', year: 2023, rows: rows.tiktok.length, licence: 'published for research' },
      { name: 'TIDES, YouTube', year: 2023, rows: rows.youtube.length, licence: 'published for research' },
      { name: 'Top 1,000 of TikTok, by month', year: 2022, rows: tiktokComments.length, licence: 'public tables' },
      {
        name: 'Accounts labelled genuine, Instagram',
        year: 2021,
        rows: followings.instagram.length,
        licence: 'of the sets that the account model was fitted on; no row is passed on',
      },
      {
        name: 'Accounts labelled genuine, TikTok',
        year: 2024,
        rows: followings.tiktok.length,
        licence: 'of the sets that the account model was fitted on; no row is passed on',
      },
      { name: 'Accounts labelled genuine, X', year: 2015, rows: followings.x.length, licence: 'research terms' },
    ],
    rates: fitRates(rows),
    likesPerFollower: { instagram: likesPerFollower },
    commentsPerLike: fitCommentsPerLike(rows, tiktokComments),
    likesSpread: fitLikesSpread(rows.persons),
    correlations: fitCorrelations(rows.persons),
    followingInBulk: { instagram: inBulk(followings.instagram), tiktok: inBulk(followings.tiktok), x: inBulk(followings.x) },
  };
  return [{ file: 'lib/scoring/data/audience-model.json', content: formatJson(model) }];
}
