/** What is selected: ids of profiles, and where a range that Shift makes begins. */
export type Selection = { ids: ReadonlySet<string>; anchor: string | null };

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Selects one more, or one less. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Selects from the anchor to `to`, both included, in the order of `shown`. What a range from the same anchor had selected before, up to
 * `from`, is let go where the new one does not reach it. Without an anchor, or with one that is not shown, only `to`.
 */
export function stretch(selection: Selection, shown: Order, to: number, from: number | null = null): Selection {
  const end = shown.idAt(to);
  if (end === null) return selection;
  const start = selection.anchor === null ? null : shown.placeOf(selection.anchor);
  if (start === null) return { ids: new Set(selection.ids).add(end), anchor: end };
  const next = new Set(selection.ids);
  if (from !== null) for (const id of between(shown, start, from)) next.delete(id);
  for (const id of between(shown, start, to)) next.add(id);
  return { ids: next, anchor: selection.anchor };
}

/** What is shown, from the first to the last. */
export type Order = { readonly length: number; idAt(place: number): string | null; placeOf(id: string): number | null };

function* between(shown: Order, one: number, other: number): Generator<string> {
  for (let place = Math.min(one, other); place <= Math.max(one, other); place += 1) {
    const id = shown.idAt(place);
    if (id !== null) yield id;
  }
}

/** Everything that is shown, besides what was selected before. */
export function selectShown({ ids, anchor }: Selection, shown: Order): Selection {
  const next = new Set(ids);
  for (const id of between(shown, 0, shown.length - 1)) next.add(id);
  return { ids: next, anchor };
}

/** Lets go of what is shown; what the conditions hide stays selected. */
export function letGoOfShown({ ids, anchor }: Selection, shown: Order): Selection {
  const next = new Set(ids);
  for (const id of between(shown, 0, shown.length - 1)) next.delete(id);
  return { ids: next, anchor };
}

/** Without those that are not on the list any more; the same object where all still are. */
export function keepOnly(selection: Selection, isThere: (id: string) => boolean): Selection {
  for (const id of selection.ids) if (!isThere(id)) return { ...selection, ids: new Set([...selection.ids].filter(isThere)) };
  return selection;
}
