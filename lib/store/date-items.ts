import type { SeenItem } from '../model/profile';
import type { Age, Item } from '../model/reading';
import { days } from './calendar';

/** Mean Gregorian lengths: a year has 365.2425 days. */
const unitLength: Record<Age['unit'], number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: days(1),
  week: days(7),
  month: days(365.2425 / 12),
  year: days(365.2425),
};

/** No network here is older, so an earlier date is a misread age. */
const oldest = Date.UTC(1990, 0, 1);

/** A post's date (ISO 8601) and the half-width of its uncertainty in milliseconds; both null when nothing tells. */
export type Dating = Pick<SeenItem, 'date' | 'dateWithin'>;

const undated: Dating = { date: null, dateWithin: null };

/**
 * When a post was published, by the page's own date or by its age at the look. Networks drop or round the rest of an age
 * ("1 year ago" may be 23 months), so the uncertainty is one whole unit.
 */
export function dateOf({ date, age }: Pick<Item, 'date' | 'age'>, now: number): Dating {
  if (date !== null && !Number.isNaN(Date.parse(date))) return { date, dateWithin: 0 };
  if (age === null) return undated;
  const length = unitLength[age.unit];
  const instant = now - age.amount * length;
  return instant < oldest ? undated : { date: new Date(instant).toISOString(), dateWithin: length };
}

function isNarrower(later: Dating, earlier: Dating): boolean {
  if (later.dateWithin === null) return false;
  return earlier.dateWithin === null || later.dateWithin === 0 || later.dateWithin < earlier.dateWithin;
}

/** The narrower of two datings; of two equally wide ones the page's own later date, or the age that was seen first. */
export function narrowerDating(earlier: Dating, later: Dating): Dating {
  const { date, dateWithin } = isNarrower(later, earlier) ? later : earlier;
  return { date, dateWithin };
}
