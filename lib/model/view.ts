import * as z from 'zod/mini';
import { longestSearch, longestViewName } from './lengths';
import { instantSchema } from './profile';

/** The columns that every table can have; those of the visitor's own fields are "field:" and the field's id. */
export const columnIds = [
  'creator',
  'network',
  'handle',
  'tier',
  'followers',
  'following',
  'posts',
  'engagement',
  'audience',
  'authenticity',
  'focus',
  'growth',
  'lastPost',
  'status',
  'tags',
  'note',
  'price',
  'contact',
  'person',
  'seen',
  'added',
] as const;
export type OwnColumnId = `field:${string}`;
export type ColumnId = (typeof columnIds)[number] | OwnColumnId;

function isColumnId(id: string): boolean {
  return id.startsWith('field:') || columnIds.some((known) => known === id);
}

/** A column by its id; one that another version had is refused. */
export const columnIdSchema = z.custom<ColumnId>((id) => typeof id === 'string' && isColumnId(id));

/**
 * One condition on a column; a creator has to meet all. range: a number within both ends (a share as a fraction, an instant in
 * milliseconds, counted back from now where it is below zero), null for an open end; among: one of these values (ids of tiers, networks, statuses, topics, bands, or tags); words: every
 * word stands somewhere in the text, case and accents aside; known: whether there is a value at all. Unknown values meet no range.
 */
export const conditionSchema = z.union([
  z.object({ kind: z.literal('range'), column: columnIdSchema, from: z.nullable(z.number()), to: z.nullable(z.number()) }),
  z.object({ kind: z.literal('among'), column: columnIdSchema, values: z.array(z.string()).check(z.maxLength(200)) }),
  z.object({ kind: z.literal('words'), column: columnIdSchema, words: z.string().check(z.maxLength(longestSearch)) }),
  z.object({ kind: z.literal('known'), column: columnIdSchema, known: z.boolean() }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** How a table is looked at. */
export const arrangementSchema = z.object({
  /** In their order; `width` in pixels, null for the column's own. "creator" is always the first. */
  columns: z
    .array(z.object({ id: columnIdSchema, width: z.nullable(z.number().check(z.minimum(40), z.maximum(1200))) }))
    .check(z.maxLength(60)),
  /** The first decides, the next ones among equals. */
  sort: z.array(z.object({ column: columnIdSchema, descending: z.boolean() })).check(z.maxLength(6)),
  conditions: z.array(conditionSchema).check(z.maxLength(30)),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

/** An arrangement that was kept: under a name for all lists, or as a list was left (then `id` is the list's and the name null). */
export const viewSchema = z.object({
  id: z.uuid(),
  name: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestViewName))),
  arrangement: arrangementSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type View = z.infer<typeof viewSchema>;
