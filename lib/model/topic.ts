import * as z from 'zod/mini';

/**
 * What creators are about, in the trade's words. Music has dance with it, education has science. Politics and faith are none of them: what a
 * person believes is not read off posts (special categories of personal data, GDPR article 9).
 */
export const topicIdSchema = z.enum([
  'beauty',
  'fashion',
  'fitness',
  'health',
  'food',
  'drinks',
  'travel',
  'home',
  'garden',
  'crafts',
  'family',
  'weddings',
  'pets',
  'nature',
  'sports',
  'cars',
  'gaming',
  'technology',
  'photography',
  'art',
  'music',
  'film',
  'books',
  'comedy',
  'business',
  'finance',
  'education',
  'sustainability',
]);
export type TopicId = z.infer<typeof topicIdSchema>;
