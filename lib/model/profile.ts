import * as z from 'zod/mini';
import { countSchema } from './count';
import { avatarSchema, itemSchema, platformIdSchema, profileRefSchema } from './reading';
import { topicIdSchema } from './topic';

/** An instant as milliseconds since 1970 (UTC). Only the worker and the pages of the extension have a clock. */
export const instantSchema = z.number();

/** Every name an account was seen under, so that a renamed creator stays the same one. */
export const aliasSchema = z.object({
  kind: profileRefSchema.shape.kind,
  value: z.string(),
  firstSeen: instantSchema,
  lastSeen: instantSchema,
});

/** Another version may have had other topics: those that this one does not know are left out. */
const keptTopicsSchema = z.pipe(
  z.array(z.string()),
  z.transform((topics: string[]) => topics.flatMap((topic) => topicIdSchema.safeParse(topic).data ?? [])),
);

const { caption: _words, ...keptOfItem } = itemSchema.shape;

/** A post with the time of the look that saw its latest counts; `date` is the page's own or derived from its age. Its words are not kept. */
export const seenItemSchema = z.object({
  ...keptOfItem,
  seenAt: instantSchema,
  /** Half-width of the uncertainty of a derived date, in milliseconds; 0 for a date that the page gave; null without a date. */
  dateWithin: z.nullable(z.number()),
  topics: z.optional(keptTopicsSchema),
});
export type SeenItem = z.infer<typeof seenItemSchema>;

/** The leading rate as it was judged on a day: what it divides by what, its mean as a share, and the range that abbreviated counts leave open. */
export const dayRateSchema = z.object({
  basis: z.enum(['followers', 'views', 'lifetime-likes', 'views-per-follower']),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** Posts that it rests on; null where it rests on all posts together. */
  posts: z.nullable(z.number()),
});
export type DayRate = z.infer<typeof dayRateSchema>;

/** One day's (or, after 90 days, one week's) last counts. */
export const snapshotSchema = z.object({
  /** Local calendar day, YYYY-MM-DD. */
  day: z.string(),
  at: instantSchema,
  followers: countSchema,
  following: countSchema,
  posts: countSchema,
  totalLikes: countSchema,
  /** Without the key nobody judged that day's look. */
  rate: z.optional(dayRateSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What all readings of one account add up to. */
export const profileSchema = z.object({
  /** A UUID of ours; networks' ids and handles are aliases. */
  id: z.uuid(),
  platform: platformIdSchema,
  handle: z.nullable(z.string()),
  canonicalId: z.nullable(z.string()),
  aliases: z.array(aliasSchema),
  name: z.nullable(z.string()),
  bio: z.nullable(z.string()),
  verified: z.nullable(z.boolean()),
  private: z.nullable(z.boolean()),
  avatar: avatarSchema,
  followers: countSchema,
  following: countSchema,
  posts: countSchema,
  totalLikes: countSchema,
  /** Newest first as far as dates tell, at most 200. */
  items: z.array(seenItemSchema),
  history: z.array(snapshotSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** The last look at its page; null for a creator that came from a file and was never looked at. */
  seenAt: z.nullable(instantSchema),
});
export type Profile = z.infer<typeof profileSchema>;
