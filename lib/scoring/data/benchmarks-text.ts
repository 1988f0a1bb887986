import { type Benchmark, everySize } from './benchmark';

const socialinsider = 'https://www.shortsintel.com/statistics/social-media-engagement-benchmarks';

/** Published engagement on X, Facebook, Threads and Telegram, the default of each first. */
export const textBenchmarks: readonly Benchmark[] = [
  {
    id: 'socialinsider-2025-x',
    name: 'Socialinsider',
    year: 2025,
    platform: 'x',
    basis: 'followers',
    source: socialinsider,
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 0, below: everySize, middle: 0.12 }] },
  },
  {
    id: 'rival-iq-2022-x',
    name: 'Rival IQ',
    year: 2022,
    platform: 'x',
    basis: 'followers',
    source: 'https://wishu.io/rival-iqs-social-media-report-top-highlights-we-read-it-so-you-dont-have-to/',
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 5_000, below: everySize, middle: 0.035 }] },
  },
  {
    id: 'socialinsider-2025-facebook',
    name: 'Socialinsider',
    year: 2025,
    platform: 'facebook',
    basis: 'followers',
    source: socialinsider,
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 0, below: everySize, middle: 0.15 }] },
  },
  {
    // Of the report of 2024. Its brands have 25,000 to a million followers on Facebook.
    id: 'rival-iq-2023-facebook',
    name: 'Rival IQ',
    year: 2023,
    platform: 'facebook',
    basis: 'followers',
    source: 'https://optimalagency.blogspot.com/2024/08/what-is-good-engagement-rate-on-facebook.html',
    caveat: 'one-figure',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 25_000, below: 1_000_000, middle: 0.063 }] },
  },
  {
    // Website Planet (websiteplanet.com/news/twitter-threads-research) counts one like as one reply and divides by followers. A second
    // count of the same month, of 308 accounts, has .41 % likes and .056 % replies per follower. Nothing later divides by followers.
    id: 'website-planet-2023-threads',
    name: 'Website Planet',
    year: 2023,
    platform: 'threads',
    basis: 'followers',
    source: 'https://metanews.com/twitter-vs-threads-has-zuck-got-musk-on-the-ropes',
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 0, below: everySize, middle: 0.45 }] },
  },
  {
    // Round ranges of an archive of advertising (CC BY 4.0), which speaks of channels from 1,000 subscribers on: 10 to 40 %, falling to 3
    // to 8 % at ten million. Where between it falls is not said. The middle is the geometric one; 20 % is also the example given.
    id: 'telegram-ads-spy-2026',
    name: 'Telegram Ads Spy',
    year: 2026,
    platform: 'telegram',
    basis: 'views-per-follower',
    source: 'https://telegramads.info/info/view-rate',
    caveat: 'same',
    outlier: 'none',
    figures: {
      kind: 'rows',
      rows: [
        { from: 1_000, below: 1_000_000, low: 10, middle: 20, high: 40 },
        { from: 10_000_000, below: everySize, low: 3, middle: 4.9, high: 8 },
      ],
    },
  },
];

/** What their publishers divided by what, and what the borders of their bands are, by id. Apart from the figures, since the worker does without. */
export const textDefinitions: Readonly<Record<string, string>> = {
  'socialinsider-2025-x': 'interactions / followers, mean of accounts of any size',
  'rival-iq-2022-x': 'interactions / followers, median of brands above 5,000 followers',
  'socialinsider-2025-facebook': '(reactions + comments + shares) / followers, mean of pages of any size',
  'rival-iq-2023-facebook': '(reactions + comments + shares) / followers, median of brands of 25,000 to a million followers',
  'website-planet-2023-threads': '(likes + replies) / followers, mean of 30 brands in the first days of Threads',
  'telegram-ads-spy-2026': 'usual views of a post / subscribers; range as published',
};
