/** Each network's own words: a reply on X is a comment elsewhere; lib/scoring knows which belong together. Apart from the schemas, for content scripts. */
export const metrics = ['likes', 'comments', 'replies', 'shares', 'reposts', 'views', 'saves', 'bookmarks'] as const;
export type Metric = (typeof metrics)[number];
