import * as z from 'zod/mini';
import { platformIdSchema } from './reading';

/** Where the overlay stands: beside the name, or moved by the visitor to a place in the window (fractions of its size, 0 to 1). */
export const overlayPlaceSchema = z.object({
  collapsed: z.boolean(),
  moved: z.nullable(z.object({ x: z.number().check(z.minimum(0), z.maximum(1)), y: z.number().check(z.minimum(0), z.maximum(1)) })),
});
export type OverlayPlace = z.infer<typeof overlayPlaceSchema>;

/** Where each size begins, in followers; each lasts until the next one begins. */
export const ownTiersSchema = z
  .array(z.object({ id: z.enum(['nano', 'micro', 'mid', 'macro', 'mega']), from: z.int().check(z.minimum(1)) }))
  .check(z.minLength(1), z.maxLength(5), z.refine(isAscending));
export type OwnTiers = z.infer<typeof ownTiersSchema>;

/** What handles on other pages carry when their creator is on a list: nothing, a mark, or a mark with the tier. */
export const marksSchema = z.enum(['off', 'marks', 'tiers']);
export type Marks = z.infer<typeof marksSchema>;

function isAscending(tiers: readonly { from: number }[]): boolean {
  return tiers.every(({ from }, index) => index === 0 || from > (tiers[index - 1]?.from ?? 0));
}

export const settingsSchema = z.object({
  /** Networks that are switched off: no profile of them is judged, shown or remembered. */
  networksOff: z.array(platformIdSchema),
  /** Networks where the profile is read for the popup but no overlay is drawn. */
  overlayOff: z.array(platformIdSchema),
  overlay: z.partialRecord(platformIdSchema, overlayPlaceSchema),
  marks: marksSchema,
  /** Chosen benchmark by network; a network that is no key uses its default. */
  benchmark: z.partialRecord(platformIdSchema, z.string()),
  tierScheme: z.string(),
  /** The visitor's own tiers, used where `tierScheme` is "own"; null until they were made. Ascending, from above 0. */
  ownTiers: z.nullable(ownTiersSchema),
  /** Share of purchased accounts among followers that is expected before looking, 0.01 to 0.5. */
  prior: z.number().check(z.minimum(0.01), z.maximum(0.5)),
  /** Days after the last look at a profile that the visitor put nowhere until it is forgotten; null keeps it. */
  forgetSeenAfter: z.nullable(z.int().check(z.minimum(1), z.maximum(3650))),
  /** List that the save button proposes first. */
  lastListId: z.nullable(z.string()),
  /** List that the side panel shows and the keyboard commands go through; null: the one that was saved to last. */
  workingListId: z.nullable(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;
