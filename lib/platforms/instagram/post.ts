import type { CountContext } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { PostReading } from '../../model/reading';
import { first, linesOf, wordsIn } from '../dom';
import { handleOf, pathIn } from './address';
import { absent } from './header';
import { type PostCounts, type PostData, readPostData } from './post-data';
import { countsIn, datesOnScreen } from './post-screen';

/** The author's words: since 2025, until then. */
const captions = ['h1', 'h2 ~ span'];

/**
 * The post of this id, from the screen where its date leads to it and from data that names it. Nothing while the screen shows another post,
 * as it does for a moment during in-site navigation; data that names another author is not believed.
 */
export function readPost(doc: Document, id: string, context: Omit<CountContext, 'from'>): PostReading | null {
  const dates = datesOnScreen(doc);
  const own = dates.findLast((date) => date.id === id);
  const part = own?.time.closest('article, main, [role="dialog"]') ?? null;
  if (dates.some((date) => date.id !== id && part?.contains(date.time) !== false)) return null;
  const data = readPostData(doc, id);
  const handle = own?.by ?? handleOf(pathIn(part?.querySelector('header a')?.getAttribute('href'))) ?? data?.by;
  if (!handle) return null;
  const screen: PostCounts = part === null ? {} : countsIn(part, id, context);
  const told: Partial<PostData> = data?.by === handle ? data : {};
  const count = (name: keyof PostCounts): Count => merged(screen[name] ?? absent, told[name] ?? absent);
  const time = Date.parse(own?.time.getAttribute('datetime') ?? '');
  return {
    platform: 'instagram',
    handle,
    canonicalId: null,
    name: null,
    followers: absent,
    post: {
      id,
      href: `/p/${id}/`,
      by: handle,
      pinned: false,
      date: Number.isNaN(time) ? null : new Date(time).toISOString(),
      age: null,
      caption: wordsIn(linesOf(part && first(part, captions)) || told.caption),
      likes: count('likes'),
      comments: count('comments'),
      reposts: count('reposts'),
      views: count('views'),
    },
    lang: context.lang,
    layout: own === undefined ? 'post-data' : own.by === null ? 'post-2021' : 'post-2025',
  };
}

/** The exact count of the data where it would be shown so; likes that the screen or the data calls hidden stay hidden. */
function merged(shown: Count, more: Count): Count {
  if (shown.value !== null) return sharpen(shown, more);
  return shown.why === 'hidden' || (more.value === null && more.why === 'absent') ? shown : more;
}
