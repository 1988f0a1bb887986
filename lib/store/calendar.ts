const dayLength = 86_400_000;

/** Local calendar day of an instant, YYYY-MM-DD. */
export function localDay(instant: number): string {
  const date = new Date(instant);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** The Monday of the ISO 8601 week that a day (YYYY-MM-DD) lies in, as days since 1970; NaN for anything else. */
export function isoWeek(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / dayLength;
  // 1970-01-01 was a Thursday, three days after its Monday.
  return number - ((((number + 3) % 7) + 7) % 7);
}

/** Days as milliseconds. */
export function days(amount: number): number {
  return amount * dayLength;
}
