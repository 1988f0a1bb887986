import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import { asText, dig } from '../dom';

export type PostCounts = { [M in 'likes' | 'comments' | 'reposts' | 'views']?: Count | undefined };

export type PostData = PostCounts & { by: string | null; caption: string | null };

/**
 * What embedded data (`data-sjs`, 2023-26) says of the post of this id, and whose it is; null where there is none, or only about other
 * posts. It stays from the page that was loaded first, so it counts only under the post's own id and author.
 */
export function readPostData(doc: Document, id: string): PostData | null {
  for (const script of doc.querySelectorAll('script[type="application/json"]')) {
    const media = mediaIn(script, id);
    if (media === undefined) continue;
    const count = (name: string): Count => wholeCount(dig(media, name), 'data');
    return {
      by: asText(dig(media, 'user', 'username')),
      caption: asText(dig(media, 'caption', 'text')),
      likes: dig(media, 'like_and_view_counts_disabled') === true ? { value: null, why: 'hidden' } : count('like_count'),
      comments: count('comment_count'),
      reposts: count('media_repost_count'),
      views: count(dig(media, 'play_count') == null ? 'view_count' : 'play_count'),
    };
  }
  return null;
}

/** The post that was found in a script; such a script is large. */
const known = new WeakMap<Element, unknown>();

/** The post wherever it lies in a script's data: other posts have the same shape and another code. */
function mediaIn(script: Element, id: string): unknown {
  const text = script.textContent ?? '';
  if (!text.includes(`"${id}"`)) return undefined;
  let media = known.get(script);
  if (dig(media, 'code') === id) return media;
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (dig(value, 'code') === id && dig(value, 'comment_count') != null) media = value;
      return value;
    });
  } catch {}
  known.set(script, media);
  return dig(media, 'code') === id ? media : undefined;
}
