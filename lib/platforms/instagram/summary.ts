import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import { metaOf } from '../dom';
import { pathIn, postOf } from './address';
import { absent, type Counters, headerOf } from './header';

/** A login wall: ways to log in or sign up and no profile. A page that is still loading has neither. */
export function isWall(doc: Document): boolean {
  return headerOf(doc) === null && doc.querySelector('a[href*="/accounts/emailsignup/"], input[name="password"]') !== null;
}

/** Whom a login wall's summary is about, "… (@handle)"; null where the page is no wall or its summary is not one of a profile. */
export function handleInSummary(doc: Document): string | null {
  return isWall(doc) ? (/\(@([\w.]{1,30})\)[^(]*$/.exec(summaryOf(doc))?.[1] ?? null) : null;
}

/**
 * The counts of a summary, possibly days old: "N Followers, N Following, N Posts - … (@handle)", in this order in every language
 * seen (en, ko, de). Read only from a wall, because on a profile the summary is left over from the page that was loaded first.
 */
export function readSummary(doc: Document, context: Omit<CountContext, 'from'>): Counters {
  const [followers = absent, following = absent, posts = absent] = countsIn(doc, 3, context);
  return { followers, following, posts };
}

/**
 * The comments of "N likes, N comments - …", which until 2025 stood nowhere else: of the post that was loaded first, whose address stands
 * beside it, and as old as the page. Read only while its likes are still those on the screen.
 */
export function commentsInSummary(doc: Document, id: string, likes: Count, context: Omit<CountContext, 'from'>): Count {
  if (postOf(pathIn(metaOf(doc, 'og:url')))?.id !== id) return absent;
  const [theirs = absent, comments = absent] = countsIn(doc, 2, context);
  return likes.value !== null && theirs.value !== null && sharpen(theirs, likes) === likes ? comments : absent;
}

/** The counts that the summary begins with, none unless there are as many as expected. */
function countsIn(doc: Document, expected: number, context: Omit<CountContext, 'from'>): Count[] {
  const parts =
    summaryOf(doc)
      .split(/ [-–—] /)[0]
      ?.split(/, |، |、/) ?? [];
  return parts.length === expected ? parts.map((part) => parseCount(part, { ...context, from: 'meta' })) : [];
}

function summaryOf(doc: Document): string {
  return metaOf(doc, 'og:description')?.slice(0, 1000) ?? '';
}
