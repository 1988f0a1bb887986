import * as z from 'zod/mini';
import { longestListName, longestNote } from './lengths';
import { instantSchema } from './profile';

export const listNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestListName));
export const noteSchema = z.string().check(z.maxLength(longestNote));

export const listSchema = z.object({ id: z.uuid(), name: listNameSchema, createdAt: instantSchema, updatedAt: instantSchema });
export type List = z.infer<typeof listSchema>;

/** What a creator asks for: an amount in whole units of the currency (450.5 is 450 dollars and 50 cents), and the currency's ISO 4217 code. */
export const priceSchema = z.object({
  amount: z.number().check(z.nonnegative(), z.maximum(1e12)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Price = z.infer<typeof priceSchema>;

/** A profile that somebody put on a list, and how far they are with it there. A profile is on a list at most once. */
export const savedCreatorSchema = z.object({
  id: z.uuid(),
  listId: z.uuid(),
  profileId: z.uuid(),
  /** Id of a status of the desk; one that the desk does not have is shown as none. */
  status: z.string().check(z.minLength(1), z.maxLength(40)),
  note: noteSchema,
  price: z.nullable(priceSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type SavedCreator = z.infer<typeof savedCreatorSchema>;

/** What a removal leaves behind, so that lists can be synchronised one day: a random id and a time, nothing about the creator. */
export const tombstoneSchema = z.object({
  id: z.uuid(),
  table: z.enum(['profiles', 'lists', 'entries', 'cards', 'persons', 'views']),
  removedAt: instantSchema,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;
