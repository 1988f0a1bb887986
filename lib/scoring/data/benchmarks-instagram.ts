import { type Benchmark, everySize } from './benchmark';

/** Published engagement on Instagram, the default first, in percent of followers. */
export const instagramBenchmarks: readonly Benchmark[] = [
  {
    id: 'social-cat-2024',
    name: 'Social Cat',
    year: 2024,
    platform: 'instagram',
    basis: 'followers',
    source: 'https://thesocialcat.com/instagram-engagement-rate-calculator',
    caveat: 'same',
    outlier: 'below',
    figures: {
      kind: 'rows',
      rows: [
        { from: 1_000, below: 5_000, low: 1.72, middle: 3.9, high: 7.97 },
        { from: 5_000, below: 10_000, low: 0.62, middle: 1.44, high: 3.54 },
        { from: 10_000, below: 50_000, low: 0.39, middle: 0.98, high: 2.61 },
        { from: 50_000, below: 100_000, low: 0.32, middle: 0.88, high: 2.47 },
        { from: 100_000, below: 500_000, low: 0.41, middle: 1.01, high: 2.63 },
        { from: 500_000, below: 1_000_000, low: 0.46, middle: 1.01, high: 2.46 },
      ],
    },
  },
  {
    // 7.4 % on average from 1,000 to 10,000 followers (geometric middle 3,162) and 2.4 % at 100,000: a line on log-log paper,
    // drawn on to every size from "a few hundred". Tables of 2023-26 lie below it.
    id: 'article-2018',
    name: 'Micro-influencer article',
    year: 2018,
    platform: 'instagram',
    basis: 'followers',
    source: 'An article of 2018, often quoted; its original is not to be found any more',
    caveat: 'one-figure',
    outlier: 'none',
    figures: { kind: 'line', from: 300, below: everySize, middle: { at10k: 0.706, slope: -0.326 } },
  },
  {
    id: 'untapper-2026',
    name: 'Untapper',
    year: 2026,
    platform: 'instagram',
    basis: 'followers',
    source: 'https://untapper.com/influencer-marketing-benchmarks',
    caveat: 'same',
    outlier: 'none',
    figures: {
      kind: 'rows',
      rows: [
        { from: 1_000, below: 10_000, low: 3, middle: 4, high: 5 },
        { from: 10_000, below: 50_000, low: 2, middle: 2.75, high: 3.5 },
        { from: 50_000, below: 500_000, low: 1.5, middle: 2, high: 2.5 },
        { from: 500_000, below: 1_000_000, low: 1, middle: 1.4, high: 1.8 },
        { from: 1_000_000, below: everySize, low: 0.7, middle: 0.95, high: 1.2 },
      ],
    },
  },
  {
    id: 'hypeauditor-2025',
    name: 'HypeAuditor',
    year: 2025,
    platform: 'instagram',
    basis: 'followers',
    source: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
    caveat: 'one-figure',
    outlier: 'none',
    figures: {
      kind: 'rows',
      rows: [
        { from: 1_000, below: 10_000, middle: 1.78 },
        { from: 10_000, below: 50_000, middle: 0.54 },
        { from: 1_000_000, below: everySize, middle: 0.33 },
      ],
    },
  },
  {
    id: 'influencer-marketing-factory-2025',
    name: 'The Influencer Marketing Factory',
    year: 2025,
    platform: 'instagram',
    basis: 'followers',
    source: 'https://theinfluencermarketingfactory.com/tiktok-instagram-er/',
    caveat: 'one-figure',
    outlier: 'none',
    figures: {
      kind: 'rows',
      rows: [
        { from: 0, below: 100_000, middle: 3.65 },
        { from: 100_000, below: 500_000, middle: 3.04 },
        { from: 500_000, below: 1_000_000, middle: 2.4 },
        { from: 1_000_000, below: 5_000_000, middle: 2.59 },
        { from: 5_000_000, below: 10_000_000, middle: 2.1 },
        { from: 10_000_000, below: everySize, middle: 1.77 },
      ],
    },
  },
  {
    id: 'socialinsider-2025-instagram',
    name: 'Socialinsider',
    year: 2025,
    platform: 'instagram',
    basis: 'followers',
    source: 'https://www.shortsintel.com/statistics/social-media-engagement-benchmarks',
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 0, below: everySize, middle: 0.48 }] },
  },
  {
    // Some 500 accounts. The one published set of creators with quantiles; those of real persons (2018, 2021) lie far above what creators
    // get, so that below a million followers nothing says where a creator stands among others.
    id: 'indonesia-2020',
    name: 'Indonesian influencers',
    year: 2020,
    platform: 'instagram',
    basis: 'followers',
    source: 'Public project data of Indonesian influencers, 2020; without an address of its own',
    caveat: 'same',
    outlier: 'none',
    figures: { kind: 'quantiles', tiers: [{ from: 1_000_000, below: 10_000_000, quantiles: [0.27, 0.67, 1.73, 4.3, 7.2] }] },
  },
];

/** What their publishers divided by what, and what the borders of their bands are, by id. Apart from the figures, since the worker does without. */
export const instagramDefinitions: Readonly<Record<string, string>> = {
  'social-cat-2024': '(likes + comments) / followers; from “low” to “high” as published, middle of “average”',
  'article-2018':
    '(likes + comments) / followers, 7.4 % on average from 1,000 to 10,000 followers, 2.4 % at 100,000, a line between and beyond',
  'untapper-2026': 'interactions / followers; range as published',
  'hypeauditor-2025': '(likes + comments) / followers; one figure per tier, not said whether mean or median; published in 2026',
  'influencer-marketing-factory-2025': 'interactions / followers, mean',
  'socialinsider-2025-instagram': 'interactions / followers, mean of accounts of any size',
  'indonesia-2020': '(likes + comments) / followers of influencers above a million followers; median, and the band from p10 to p90',
};
