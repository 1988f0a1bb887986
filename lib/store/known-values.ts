import { sourceSchema, unknownCountSchema } from '../model/count';
import { dayRateSchema } from '../model/profile';
import { avatarSchema, platformIdSchema } from '../model/reading';
import { topicIdSchema } from '../model/topic';

/** Every value under itself: what is found under a text is that text, the same one for all. */
function each<T extends string>(values: readonly T[]): ReadonlyMap<unknown, T> {
  return new Map(values.map((value) => [value, value]));
}

export const platforms = each(platformIdSchema.options);
export const avatars = each(avatarSchema.options);
export const sources = each(sourceSchema.options);
export const reasons = each(unknownCountSchema.shape.why.options);
export const bases = each(dayRateSchema.shape.basis.options);
export const topics = each(topicIdSchema.options);
