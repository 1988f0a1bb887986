import type { Assessment, EngagementRate } from '../../lib/model/assessment';

/** The rate to show where there is room for one: the first that could be had, else the one that is missing most. */
export function leadingRate({ engagement }: Assessment): EngagementRate | undefined {
  return engagement.find((rate) => rate.known) ?? engagement[0];
}
