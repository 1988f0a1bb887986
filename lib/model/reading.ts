import * as z from 'zod/mini';
import { countSchema } from './count';
import { topicIdSchema } from './topic';

export const platformIdSchema = z.enum([
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'threads',
  'bluesky',
  'facebook',
  'linkedin',
  'twitch',
  'telegram',
  'mastodon',
  'reddit',
  'snapchat',
  'pinterest',
]);
export type PlatformId = z.infer<typeof platformIdSchema>;

/** What an address says of a profile. `legacy` is a custom name that is neither a handle nor an id (/c/name, /user/name). */
export const profileRefSchema = z.object({
  platform: platformIdSchema,
  kind: z.enum(['handle', 'id', 'legacy']),
  value: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type ProfileRef = z.infer<typeof profileRefSchema>;

export type PageRef = { kind: 'profile'; profile: ProfileRef } | { kind: 'post'; platform: PlatformId; id: string };

/** Whom the page itself says that it shows, whatever the address bar says. */
export type Identity = { handle: string | null; id: string | null; legacy: string | null };

export const ageSchema = z.object({
  amount: z.int().check(z.nonnegative()),
  unit: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']),
});
export type Age = z.infer<typeof ageSchema>;

const optionalCount = z.optional(countSchema);

const tally = z.int().check(z.nonnegative());

/** How many of the comments that were read are genuine, empty praise, or spam and scam. */
export const commentKindsSchema = z.object({ genuine: tally, praise: tally, spam: tally });
export type CommentKinds = z.infer<typeof commentKindsSchema>;

/** One post as it stood on the page. A metric that is not a key was not looked for or is not offered there; one that is `null` says why. */
export const itemSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  href: z.string().check(z.maxLength(2000)),
  /** Handle of the author where the page tells it; a timeline shows other people's posts too. */
  by: z.nullable(z.string()),
  pinned: z.boolean(),
  /** ISO 8601 instant as the page gives it, or null. */
  date: z.nullable(z.iso.datetime({ offset: true })),
  /** Relative age as the page words it ("3 hours ago"), or null. A reading has no clock. */
  age: z.nullable(ageSchema),
  likes: optionalCount,
  comments: optionalCount,
  replies: optionalCount,
  shares: optionalCount,
  reposts: optionalCount,
  views: optionalCount,
  saves: optionalCount,
  bookmarks: optionalCount,
  /** The words that go with the post, as far as the page shows them, or its title. Goes to the worker and is never stored. */
  caption: z.optional(z.string().check(z.maxLength(2200))),
  /** What the worker made of the words: topics, the clearest first. Without the key no words were read; empty where they tell none. */
  topics: z.optional(z.array(topicIdSchema).check(z.maxLength(5))),
  /** Do the words mark it as advertising? Without the key no words were read. */
  sponsored: z.optional(z.boolean()),
  /** What the worker made of the comments that were on the screen while the post was open. */
  commentKinds: z.optional(commentKindsSchema),
});
export type Item = z.infer<typeof itemSchema>;

export const avatarSchema = z.enum(['present', 'default', 'unknown']);

/** What one look at one profile page showed. Plain data, no clock. */
export const readingSchema = z.object({
  platform: platformIdSchema,
  ref: profileRefSchema,
  /** As the page writes it, without @. */
  handle: z.nullable(z.string().check(z.maxLength(200))),
  /** The network's own permanent id, where the page has it. */
  canonicalId: z.nullable(z.string().check(z.maxLength(200))),
  name: z.nullable(z.string().check(z.maxLength(500))),
  bio: z.nullable(z.string().check(z.maxLength(10_000))),
  verified: z.nullable(z.boolean()),
  private: z.nullable(z.boolean()),
  avatar: avatarSchema,
  followers: countSchema,
  following: countSchema,
  posts: countSchema,
  totalLikes: countSchema,
  items: z.array(itemSchema).check(z.maxLength(1000)),
  /** Language of the page as it says itself, or "" when unknown. */
  lang: z.string().check(z.maxLength(35)),
  /** Name of the layout that matched, e.g. "header-2026". */
  layout: z.string().check(z.maxLength(60)),
});
export type Reading = z.infer<typeof readingSchema>;

/** What one look at the page of one post showed: the post, and of its author what that page tells. Plain data, no clock. */
export const postReadingSchema = z.object({
  platform: platformIdSchema,
  /** The author's, as the page writes it, without @; null where the page tells only the id. */
  handle: readingSchema.shape.handle,
  canonicalId: readingSchema.shape.canonicalId,
  name: readingSchema.shape.name,
  /** The author's, where the post's page shows it (YouTube). */
  followers: countSchema,
  post: itemSchema,
  lang: readingSchema.shape.lang,
  layout: readingSchema.shape.layout,
});
export type PostReading = z.infer<typeof postReadingSchema>;

/** An opened post, and who wrote it as far as that page tells. */
export const openPostSchema = z.object({
  platform: platformIdSchema,
  id: itemSchema.shape.id,
  handle: readingSchema.shape.handle,
  canonicalId: readingSchema.shape.canonicalId,
});
export type OpenPost = z.infer<typeof openPostSchema>;

/** Why a page at a profile's address has no profile to judge. */
export type Unavailable = 'not-found' | 'private' | 'suspended' | 'wall' | 'age-gate' | 'no-figures';

/** For a bug report: what was tried and what matched. No names, no text of the page. */
export type Diagnostics = {
  platform: PlatformId;
  /** Name of the layout that was tried, "none" where nothing of any was found. */
  layout: string;
  lang: string;
  /** Is the profile in the address the one the page shows? */
  identity: 'agrees' | 'differs' | 'none';
  /** Each selector that was tried, with how often it matched. */
  selectors: Record<string, number>;
};
