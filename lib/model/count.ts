import * as z from 'zod/mini';

/** Where a number stood: an attribute, visible text, embedded data of the page, the page's summary (og:description), or a file that the visitor brought. */
export const sourceSchema = z.enum(['title', 'label', 'text', 'data', 'meta', 'file']);
export type Source = z.infer<typeof sourceSchema>;

/** A count is at most what a double can hold exactly; networks have fewer people than that. */
const wholeNumber = z.int().check(z.nonnegative());
const isWholeNumber = (value: unknown) => wholeNumber.safeParse(value).success;

export const exactCountSchema = z.object({ value: wholeNumber, exact: z.literal(true), from: sourceSchema });

/** Zod's own tuples would be a hundredth of the worker for this one place. */
const rangeSchema = z.custom<[number, number]>(
  (range) => Array.isArray(range) && range.length === 2 && isWholeNumber(range[0]) && isWholeNumber(range[1]),
);

/** `range` is every value that would have been abbreviated to the same text, both ends included. */
export const roundedCountSchema = z.object({
  value: wholeNumber,
  exact: z.literal(false),
  range: rangeSchema,
  from: sourceSchema,
});

/** `absent`: the page has no such number; `hidden`: the owner or network withholds it; `unreadable`: a text that could not be understood. */
export const unknownCountSchema = z.object({ value: z.literal(null), why: z.enum(['absent', 'hidden', 'unreadable']) });

export const countSchema = z.union([exactCountSchema, roundedCountSchema, unknownCountSchema]);

export type KnownCount = z.infer<typeof exactCountSchema> | z.infer<typeof roundedCountSchema>;
export type UnknownCount = z.infer<typeof unknownCountSchema>;
export type Count = KnownCount | UnknownCount;
