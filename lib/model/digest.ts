import * as z from 'zod/mini';
import { countSchema } from './count';
import { dayRateSchema, instantSchema } from './profile';
import { platformIdSchema, readingSchema } from './reading';
import { topicIdSchema } from './topic';

/** A figure and the range that it may lie in. */
const spanSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

/**
 * What lists show of a creator: who it is, and the figures by which it is found, sorted and compared, as far as they do not depend on the
 * visitor's settings (tier, band and position are told from these and the settings). Made anew whenever the profile changes.
 */
export const digestSchema = z.object({
  /** The id of the profile. */
  id: z.uuid(),
  /** Which version of the scores made it. */
  madeBy: z.number(),
  platform: platformIdSchema,
  handle: z.nullable(z.string()),
  canonicalId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  verified: z.nullable(z.boolean()),
  private: z.nullable(z.boolean()),
  avatar: readingSchema.shape.avatar,
  followers: countSchema,
  following: countSchema,
  posts: countSchema,
  /**
   * The leading rate (mean, as a share), or why there is none; no basis where the network has no rate. `posts` is how many it rests on, null
   * for a lifetime rate. `compared` is the range over mean and median: what is compared with benchmarks.
   */
  rate: z.union([
    z.object({
      known: z.literal(true),
      basis: dayRateSchema.shape.basis,
      ...spanSchema.shape,
      compared: z.object({ low: z.number(), high: z.number() }),
      posts: z.nullable(z.number()),
      metrics: z.array(z.string()),
    }),
    z.object({ known: z.literal(false), basis: z.nullable(dayRateSchema.shape.basis), why: z.nullable(z.string()) }),
  ]),
  /** 0 to 100; null where it cannot be told. */
  audience: z.nullable(spanSchema),
  /** Log-odds that the account is a purchased one if half of all were, or why nothing is told. `lurker`: "mixed" is not told of it. */
  account: z.union([
    z.object({ known: z.literal(true), ...spanSchema.shape, lurker: z.boolean() }),
    z.object({ known: z.literal(false), why: z.string() }),
  ]),
  /** The largest first, at most three; `share` is a fraction. */
  topics: z.array(z.object({ topic: topicIdSchema, share: z.number() })),
  concentration: z.nullable(z.number()),
  /** Growth of the followers per week as a share, from the visitor's own visits; null with fewer than two that are a week apart. */
  growth: z.nullable(z.number()),
  /** ISO 8601 date of the newest post that was seen. */
  lastPost: z.nullable(z.string()),
  postsKnown: z.number(),
  seenAt: z.nullable(instantSchema),
  updatedAt: instantSchema,
});
export type Digest = z.infer<typeof digestSchema>;
