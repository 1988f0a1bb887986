import type { TierId } from '../../model/assessment';

/** Where one size of creator ends and the next begins. `tiers` are ascending; each lasts until the next one's `from`. */
export type TierScheme = {
  id: string;
  tiers: readonly { id: TierId; from: number }[];
};

/** The commonest borders in the trade press of 2023-26. Some end micro at 100,000 instead of 50,000: 'trade-100k'. */
export const defaultTierScheme: TierScheme = {
  id: 'trade',
  tiers: [
    { id: 'nano', from: 1_000 },
    { id: 'micro', from: 10_000 },
    { id: 'mid', from: 50_000 },
    { id: 'macro', from: 500_000 },
    { id: 'mega', from: 1_000_000 },
  ],
};

export const defaultTierSchemeId = defaultTierScheme.id;

/** The id that stands for the visitor's own tiers; no published scheme has it. */
export const ownSchemeId = 'own';

/** The published schemes to choose from, the default first. What lies below a scheme's first tier is 'under-nano'. */
export const tierSchemes: readonly TierScheme[] = [
  defaultTierScheme,
  // As Later and Fohr have it (2021), and much of the press after them.
  {
    id: 'trade-100k',
    tiers: [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 10_000 },
      { id: 'mid', from: 100_000 },
      { id: 'macro', from: 500_000 },
      { id: 'mega', from: 1_000_000 },
    ],
  },
  // The 2018 article on micro-influencers: "a few hundred" (read here as 300) to tens of thousands, most under 10,000; macro from 100,000.
  {
    id: 'article',
    tiers: [
      { id: 'micro', from: 300 },
      { id: 'macro', from: 100_000 },
    ],
  },
  // HypeAuditor's own tiers.
  {
    id: 'hypeauditor',
    tiers: [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 5_000 },
      { id: 'mid', from: 20_000 },
      { id: 'macro', from: 100_000 },
      { id: 'mega', from: 1_000_000 },
    ],
  },
];
