/** How the overlay writes a number: "698,079,524". */
export function formatInFull(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

/** How it writes one where room is short: "698M". */
export function formatShort(value: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}
