import type { Item, PostReading, Reading } from '../../model/reading';
import { tagWords } from '../../scoring/focus/tag-words';

/** The post with what its words say in place of the words. What a page claims that they say is left out: the worker reads them itself. */
function withTags({ caption, topics: _topics, sponsored: _sponsored, commentKinds: _kinds, ...item }: Item): Item {
  return caption === undefined ? item : { ...item, ...tagWords(caption) };
}

/** A reading as the worker goes on with it: from here on no post has words any more. */
export function withTopics(reading: Reading): Reading {
  return { ...reading, items: reading.items.map(withTags) };
}

/** The same of the page of one post. */
export function postWithTopics(reading: PostReading): PostReading {
  return { ...reading, post: withTags(reading.post) };
}
