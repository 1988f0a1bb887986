import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import { clip, metaOf } from '../dom';
import { hostOf } from './address';

const absent: Count = { value: null, why: 'absent' };
const hidden: Count = { value: null, why: 'hidden' };

/** What the app's place holds as elements only where no scripts run; then it stays empty, and the page's summary is all there is. */
export const withoutScripts = '.app-holder noscript > *';

/** Whom the summary of a page without scripts is about; null on any other page, where an earlier page may have left it. */
export function summarised(doc: Document): string | null {
  const name = /^@?(\w[\w.-]*)@[\w.-]+$/.exec(metaOf(doc, 'profile:username') ?? '')?.[1];
  // Instances summarise their own accounts only, under the host that they give to others, which need not be the one they are at.
  return name !== undefined && doc.querySelector(withoutScripts) !== null ? `${name}@${hostOf(doc)}` : null;
}

/**
 * "1.2K Posts, 34 Following, 5.6K Followers · what the owner wrote", in this order in every language (2018 to 2026). Some instances let
 * people hide the last.
 */
export function readSummary(
  doc: Document,
  context: Omit<CountContext, 'from'>,
): Pick<Reading, 'name' | 'bio' | 'followers' | 'following' | 'posts'> {
  const [figures = '', ...bio] = (metaOf(doc, 'og:description') ?? '').split(' · ');
  const parts = figures.split(', ').map((part) => parseCount(part, { ...context, from: 'meta' }));
  const [posts = absent, following = absent, followers = hidden] =
    parts.length === 2 || parts.length === 3 ? parts : [absent, absent, absent];
  return {
    name: clip(metaOf(doc, 'og:title')?.replace(/ \(@[^()]*\)$/, ''), 500),
    bio: clip(bio.join(' · '), 10_000),
    followers,
    following,
    posts,
  };
}
