import type { Unavailable } from '../../model/reading';
import { first, textOf } from '../dom';
import { profileOf } from './profile';

/** What stands in a profile's place: since 2024, and on old.reddit.com an error or a page in between. */
export const notice = ['#shreddit-forbidden', 'shreddit-forbidden', '#classy-error', '.interstitial'];

/** Asks for one's age: a panel over an empty page (2024), a form (old.reddit.com). Posts with a veil of their own are none. */
export const gate = [
  'xpromo-nsfw-blocking-modal',
  'xpromo-nsfw-blocking-modal-desktop',
  'shreddit-forbidden[reason*="nsfw" i]',
  'form[action*="over18"]',
  'button[name="over18"]',
];

/** Parts of "This account has been suspended" in Reddit's larger languages; other notices say that there is no such account. */
const suspended =
  /suspen[ds]|gesperrt|sospes|geschorst|opgeschort|zawieszon|avstängt|stängts av|askıya|заблокирован|приостановлен|停止|정지|停用|封禁|निलंबित|ระงับ|موقوف|تعليق/i;

/** Why there is no profile to judge; null for every page that shows one. */
export function unavailable(doc: Document): Unavailable | null {
  if (profileOf(doc) !== null) return null;
  if (first(doc, gate) !== null) return 'age-gate';
  const found = first(doc, notice);
  if (found === null) return null;
  return /banned|suspended/i.test(found.getAttribute('reason') ?? '') || suspended.test(textOf(found)) ? 'suspended' : 'not-found';
}
