/** Share of a handle's characters that are digits, 0 to 1; null for an empty one. */
export function digitShare(handle: string): number | null {
  const characters = [...handle];
  return characters.length === 0 ? null : characters.filter((character) => /\d/.test(character)).length / characters.length;
}
