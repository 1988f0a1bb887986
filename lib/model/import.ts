import * as z from 'zod/mini';
import { instantSchema } from './profile';

/** What wins where a file says otherwise than what is known: what is known, the file, or the file only where nothing is known. */
export const importChoiceSchema = z.enum(['fill', 'mine', 'file']);
export type ImportChoice = z.infer<typeof importChoiceSchema>;

export const importChoicesSchema = z.object({
  all: importChoiceSchema,
  /** By name of what differs ("followers", "field:<id>"), where it is not as for all. */
  by: z.record(z.string(), importChoiceSchema),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** An import that began. Its record is kept until the next one, or for 30 days, so that it can go on after a crash and be taken back. */
export const importSchema = z.object({
  id: z.uuid(),
  /**
   * preparing: nothing is written but the plan; writing: some blocks may be; stopped: no more are, until it goes on; done: all are;
   * taking-back: some may be no more, so that it can only be taken back to its end.
   */
  state: z.enum(['preparing', 'writing', 'stopped', 'done', 'taking-back']),
  fileName: z.string().check(z.maxLength(300)),
  listId: z.uuid(),
  listName: z.string(),
  choices: importChoicesSchema,
  /** Blocks of the plan, and those that are on the disk. */
  blocks: z.int().check(z.nonnegative()),
  blocksDone: z.int().check(z.nonnegative()),
  creators: z.int().check(z.nonnegative()),
  creatorsDone: z.int().check(z.nonnegative()),
  /** Whether it made the list; ids of statuses and fields by what the plan calls them; and those of them that were not there before. */
  made: z.object({
    list: z.boolean(),
    statuses: z.record(z.string(), z.string()),
    fields: z.record(z.string(), z.string()),
    ids: z.array(z.string()),
  }),
  /** Every row that it wrote has this time, so that rows which changed since are told from others. */
  startedAt: instantSchema,
  updatedAt: instantSchema,
});
export type ImportRecord = z.infer<typeof importSchema>;

/**
 * A portion of an import: what it will write, and once that is on the disk what was there before. Both are JSON, for one string costs less
 * than rows; the one is dropped when the other comes.
 */
export const importBlockSchema = z.object({
  importId: z.uuid(),
  index: z.int().check(z.nonnegative()),
  plan: z.nullable(z.string()),
  before: z.nullable(z.string()),
});
export type ImportBlock = z.infer<typeof importBlockSchema>;
