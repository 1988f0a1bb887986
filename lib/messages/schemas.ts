import * as z from 'zod/mini';
import { listNameSchema, noteSchema } from '../model/list';
import { openPostSchema, platformIdSchema, postReadingSchema, profileRefSchema, type Reading, readingSchema } from '../model/reading';
import { overlayPlaceSchema } from '../model/settings';
import type { WorkerProtocol } from './protocol';

type RequestSchemas = { [N in keyof WorkerProtocol]: z.ZodMiniType<WorkerProtocol[N]['request']> };

const nothing = z.strictObject({});

/** A reading whose address belongs to the network that it claims to be of. */
const coherentReading = readingSchema.check(z.refine((reading: Reading) => reading.ref.platform === reading.platform));

const { kind, value } = profileRefSchema.shape;
const accountName = z.object({ kind, value });

/** The shape of each request, checked before any handler sees it. Keys that are not named here are left out of what the handler gets. */
export const requestSchemas: RequestSchemas = {
  'worker/wake': nothing,
  'profile/seen': z.object({ reading: coherentReading, again: z.optional(z.boolean()) }),
  'network/read': z.object({ platform: platformIdSchema }),
  'profile/unreadable': z.object({ platform: platformIdSchema }),
  'post/seen': z.object({ reading: postReadingSchema }),
  'post/comments': z.object({ ...openPostSchema.shape, comments: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(200)) }),
  'leave/changed': nothing,
  'later/fetch': nothing,
  'profile/left': nothing,
  'lists/all': nothing,
  'list/save': z.object({
    reading: coherentReading,
    to: z.union([z.strictObject({ listId: z.uuid() }), z.strictObject({ newList: listNameSchema })]),
    note: noteSchema,
    entryId: z.uuid(),
    tabId: z.optional(z.int()),
  }),
  'list/unsave': z.object({ reading: coherentReading, listId: z.uuid(), withEmptyList: z.boolean() }),
  'lists/changed': z.object({ who: z.boolean() }),
  'marks/which': z.object({
    platform: platformIdSchema,
    names: z.array(accountName).check(z.maxLength(200)),
    here: z.nullable(accountName),
  }),
  'overlay/place': z.object({ platform: platformIdSchema, place: overlayPlaceSchema }),
  'overlay/shown': z.object({ platform: platformIdSchema, shown: z.boolean() }),
  'dashboard/open': z.object({ page: z.enum(['lists', 'settings']) }),
};

/** The outside of every message. */
export const envelopeSchema = z.object({ name: z.string(), request: z.unknown() });
