import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import { metaOf } from '../dom';
import { type Counters, headerOf } from './header';

const absent: Count = { value: null, why: 'absent' };

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
  const parts =
    summaryOf(doc)
      .split(/ [-–—] /)[0]
      ?.split(/, |، |、/) ?? [];
  const [followers, following, posts] = parts.length === 3 ? parts.map((part) => parseCount(part, { ...context, from: 'meta' })) : [];
  return { followers: followers ?? absent, following: following ?? absent, posts: posts ?? absent };
}

function summaryOf(doc: Document): string {
  return metaOf(doc, 'og:description')?.slice(0, 1000) ?? '';
}
