import type { TopicId } from '../../../model/topic';

/**
 * Words that tell what a post is about, one string for each topic: first those that tell by themselves, after the bar those that need company
 * (two of them, or one that is a whole hashtag). All are folded: small letters without accents.
 * - A word of six letters or more is a beginning: "recipe" is in "recipes" too. A shorter one is whole, unless it ends with "*".
 * - "living_room" are words in a row. "#cats*" stands in hashtags only. Words that tell by themselves are found within hashtags too.
 * - Chinese characters, kana and Hangul are found anywhere, since they are not parted by spaces.
 * The words were chosen by hand in 2026, to a size that a worker can carry. Each beginning was compared with the ten thousand most frequent
 * words of eleven languages, so that it begins no common word of another meaning ("author*" would be in "authority").
 */
export type Terms = Readonly<Record<TopicId, string>>;
