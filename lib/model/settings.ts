import * as z from 'zod/mini';
import { platformIdSchema } from './reading';

/** Where the overlay stands: beside the name, or moved by the visitor to a place in the window (fractions of its size, 0 to 1). */
export const overlayPlaceSchema = z.object({
  collapsed: z.boolean(),
  moved: z.nullable(z.object({ x: z.number().check(z.minimum(0), z.maximum(1)), y: z.number().check(z.minimum(0), z.maximum(1)) })),
});
export type OverlayPlace = z.infer<typeof overlayPlaceSchema>;

export const settingsSchema = z.object({
  /** Networks that are switched off: no profile of them is judged, shown or remembered. */
  networksOff: z.array(platformIdSchema),
  /** Networks where the profile is read for the popup but no overlay is drawn. */
  overlayOff: z.array(platformIdSchema),
  overlay: z.partialRecord(platformIdSchema, overlayPlaceSchema),
  /** Chosen benchmark by network; a network that is no key uses its default. */
  benchmark: z.partialRecord(platformIdSchema, z.string()),
  tierScheme: z.string(),
  /** List that the save button proposes first. */
  lastListId: z.nullable(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;
