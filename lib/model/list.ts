import * as z from 'zod/mini';
import { instantSchema } from './profile';

export const listNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
export const noteSchema = z.string().check(z.maxLength(2000));

export const listSchema = z.object({ id: z.uuid(), name: listNameSchema, createdAt: instantSchema, updatedAt: instantSchema });
export type List = z.infer<typeof listSchema>;

/** A profile that somebody put on a list. A profile is on a list at most once. */
export const savedCreatorSchema = z.object({
  id: z.uuid(),
  listId: z.uuid(),
  profileId: z.uuid(),
  note: noteSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type SavedCreator = z.infer<typeof savedCreatorSchema>;

/** What a removal leaves behind, so that lists can be synchronised one day: a random id and a time, nothing about the creator. */
export const tombstoneSchema = z.object({ id: z.uuid(), table: z.enum(['profiles', 'lists', 'saved']), removedAt: instantSchema });
export type Tombstone = z.infer<typeof tombstoneSchema>;
