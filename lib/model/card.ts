import * as z from 'zod/mini';
import { longestContact, longestFieldText, longestTag, mostTags } from './lengths';
import { instantSchema } from './profile';

export const tagSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestTag));
export const contactSchema = z.string().check(z.maxLength(longestContact));

/** What stands in a field of the visitor's own: text (links and days too, a day as YYYY-MM-DD) or a number. */
export const fieldValueSchema = z.union([z.string().check(z.maxLength(longestFieldText)), z.number()]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

/** What the visitor wrote down about a creator, whatever lists it is on. There is none where nothing was written. */
export const cardSchema = z.object({
  /** The id of the profile. */
  id: z.uuid(),
  /** As they were typed; no two that differ in capitals alone. */
  tags: z.array(tagSchema).check(z.maxLength(mostTags)),
  contact: contactSchema,
  /** By id of the desk's field. */
  fields: z.record(z.string(), fieldValueSchema),
  updatedAt: instantSchema,
});
export type Card = z.infer<typeof cardSchema>;

/** Profiles on several networks that are one person; a profile belongs to one person at most, and a person has two profiles at least. */
export const personSchema = z.object({
  id: z.uuid(),
  profileIds: z.array(z.uuid()),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Person = z.infer<typeof personSchema>;
