import { type Benchmark, everySize } from './benchmark';

const tides = 'https://skmtr1.github.io/publication/tiktok/';
const topChannels = 'Public tables of the top 1,000 creators, month by month of 2022';

/**
 * Published engagement on TikTok and YouTube, the default of each first.
 *
 * TIDES is given tier by tier: straight lines through the same quantiles (2023) leave 3 to 14 % of a tier's development rows
 * below p10 and 35 to 60 % below the median; read between the middles of the tiers it is 4 to 14 % and 40 to 53 % (TikTok alone: 9 to 12 %
 * and 47 to 53 %).
 *
 * By views the tables of 2022 stand before Untapper's round ranges: these say 1 to 2 % above a million followers on TikTok, where nine
 * in ten of 2,460 development rows lie above 6 %, and one in 400 below 2 %.
 */
export const videoBenchmarks: readonly Benchmark[] = [
  {
    id: 'tides-2023-tiktok',
    name: 'TIDES',
    year: 2023,
    platform: 'tiktok',
    basis: 'lifetime-likes',
    source: tides,
    caveat: 'same',
    outlier: 'both',
    figures: {
      kind: 'quantiles',
      tiers: [
        { from: 1_000, below: 5_000, quantiles: [1.5, 4.5, 13.7, 43, 132] },
        { from: 5_000, below: 10_000, quantiles: [1.9, 4.2, 11, 34, 100] },
        { from: 10_000, below: 50_000, quantiles: [1.5, 2.8, 6.5, 16, 39] },
        { from: 50_000, below: 100_000, quantiles: [0.9, 1.8, 3.8, 7.4, 13] },
        { from: 100_000, below: 500_000, quantiles: [0.8, 1.4, 3.1, 5.8, 12] },
        { from: 500_000, below: 1_000_000, quantiles: [0.7, 1.3, 2.7, 5.5, 11] },
        { from: 1_000_000, below: 10_000_000, quantiles: [0.7, 1.3, 2.4, 4.4, 7.8] },
      ],
    },
  },
  {
    id: 'hypeauditor-2023-tiktok',
    name: 'HypeAuditor',
    year: 2023,
    platform: 'tiktok',
    basis: 'views',
    source: 'https://busycontinent.com/influencers-impacted-fraud-decreases-hypeauditor/',
    caveat: 'one-figure',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 1_000, below: 10_000, middle: 12.6 }] },
  },
  {
    // 2,972 rows of five months. Chosen for their engagement in sum, not by view; smaller accounts than these got there by one hit.
    id: 'top-2022-tiktok',
    name: 'Top 1,000 of TikTok',
    year: 2022,
    platform: 'tiktok',
    basis: 'views',
    source: topChannels,
    caveat: 'same',
    outlier: 'none',
    figures: { kind: 'quantiles', tiers: [{ from: 100_000, below: 100_000_000, quantiles: [6.5, 9.3, 12.8, 16.8, 20.8] }] },
  },
  {
    id: 'untapper-2026-tiktok',
    name: 'Untapper',
    year: 2026,
    platform: 'tiktok',
    basis: 'views',
    source: 'https://untapper.com/influencer-marketing-benchmarks',
    caveat: 'same',
    outlier: 'none',
    figures: {
      kind: 'rows',
      rows: [
        { from: 1_000, below: 10_000, low: 6, middle: 8, high: 10 },
        { from: 10_000, below: 50_000, low: 4, middle: 5.5, high: 7 },
        { from: 50_000, below: 500_000, low: 3, middle: 4, high: 5 },
        { from: 1_000_000, below: everySize, low: 1, middle: 1.5, high: 2 },
      ],
    },
  },
  {
    id: 'tides-2023-youtube',
    name: 'TIDES',
    year: 2023,
    platform: 'youtube',
    basis: 'views-per-follower',
    source: tides,
    caveat: 'lifetime',
    outlier: 'both',
    figures: {
      kind: 'quantiles',
      tiers: [
        { from: 1_000, below: 5_000, quantiles: [21, 43, 111, 245, 691] },
        { from: 5_000, below: 10_000, quantiles: [14, 29, 72, 167, 579] },
        { from: 10_000, below: 50_000, quantiles: [9, 19, 40, 102, 301] },
        { from: 50_000, below: 100_000, quantiles: [7, 18, 45, 108, 277] },
        { from: 100_000, below: 500_000, quantiles: [7, 14, 30, 81, 211] },
        { from: 500_000, below: 1_000_000, quantiles: [6, 12, 27, 62, 185] },
        { from: 1_000_000, below: 10_000_000, quantiles: [5, 12, 27, 70, 254] },
      ],
    },
  },
  {
    id: 'creatordb-2023-youtube',
    name: 'CreatorDB',
    year: 2023,
    platform: 'youtube',
    basis: 'views',
    source: 'https://www.creatordb.app/blog/engagement-rates-in-influencer-marketing-the-most-important-metric-3/',
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 0, below: everySize, middle: 4 }] },
  },
  {
    // The channels with the most subscribers: 10 million and more.
    id: 'top-2022-youtube',
    name: 'Top 1,000 of YouTube',
    year: 2022,
    platform: 'youtube',
    basis: 'views',
    source: topChannels,
    caveat: 'same',
    outlier: 'none',
    figures: { kind: 'quantiles', tiers: [{ from: 10_000_000, below: everySize, quantiles: [0.6, 1.2, 3.2, 6, 9.3] }] },
  },
];

/** What their publishers divided by what, and what the borders of their bands are, by id. Apart from the figures, since the worker does without. */
export const videoDefinitions: Readonly<Record<string, string>> = {
  'tides-2023-tiktok': 'all likes / all videos / followers of some 5,000 creators; median, and the band from p10 to p90',
  'hypeauditor-2023-tiktok': '(likes + comments + shares) / views, mean of Australian creators of 1,000 to 10,000 followers',
  'top-2022-tiktok': '(likes + comments + shares) / views of the month’s most engaging creators; median, and the band from p10 to p90',
  'untapper-2026-tiktok': 'interactions / views; range as published',
  'tides-2023-youtube': 'all views / all videos / subscribers of some 2,500 channels; median, and the band from p10 to p90',
  'creatordb-2023-youtube': '(likes + comments) / views, mean of channels of any size',
  'top-2022-youtube': '(likes + comments) / views of the channels with the most subscribers; median, and the band from p10 to p90',
};
