import * as z from 'zod/mini';
import { longestFieldName, longestStatusName, mostFields, mostStatuses } from './lengths';
import { instantSchema } from './profile';

/** How a status looks. */
export const toneSchema = z.enum(['plain', 'accent', 'good', 'caution', 'bad']);
export type Tone = z.infer<typeof toneSchema>;

/** How far one is with a creator. Ids of the first four: new, contacted, agreed, declined; the visitor's own have a UUID. */
export const statusSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  /** null: as the interface's language calls it. */
  name: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestStatusName))),
  tone: toneSchema,
});
export type Status = z.infer<typeof statusSchema>;

/** A field of the visitor's own that every creator has. */
export const fieldSchema = z.object({
  id: z.uuid(),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestFieldName)),
  kind: z.enum(['text', 'number', 'day', 'link']),
});
export type Field = z.infer<typeof fieldSchema>;

/** What the visitor arranged for all lists. There is one; its id is always "desk". */
export const deskSchema = z.object({
  id: z.literal('desk'),
  /** In their order; the first is that of a creator that was just saved. */
  statuses: z.array(statusSchema).check(z.minLength(1), z.maxLength(mostStatuses)),
  fields: z.array(fieldSchema).check(z.maxLength(mostFields)),
  /** Currency that a price is typed in unless told, ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  updatedAt: instantSchema,
});
export type Desk = z.infer<typeof deskSchema>;

/** What holds until the visitor arranges it otherwise. */
export const firstDesk: Desk = {
  id: 'desk',
  statuses: [
    { id: 'new', name: null, tone: 'plain' },
    { id: 'contacted', name: null, tone: 'accent' },
    { id: 'agreed', name: null, tone: 'good' },
    { id: 'declined', name: null, tone: 'bad' },
  ],
  fields: [],
  currency: 'USD',
  updatedAt: 0,
};
