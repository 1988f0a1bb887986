import type { ProfileRef, Unavailable } from '../../model/reading';
import { textOf } from '../dom';
import { accountData, embeddedData } from './embedded';
import { handleOnScreen, headerOf, post } from './header';

/** The network's own sentences without their last stop, of 2024-2026 and before; other languages are told by the page's data or not at all. */
const missing =
  /^(?:not all who wander are lost, but this page is|the link's not working or the page is gone|sorry, this page isn't available)$/i;
const locked = /^this (?:profile|account) is private$/i;

/** Why there is no profile to judge: the account's data says that it is private and no post is there, or the network says so in words. */
export function unavailable(doc: Document, ref: ProfileRef): Unavailable | null {
  if (doc.querySelector(post) !== null) return null;
  const handle = handleOnScreen(doc);
  if (handle === null) return says(doc, missing, null) ? 'not-found' : null;
  const isTheirs = handle.toLowerCase() === ref.value.toLowerCase();
  return isTheirs && (accountData(embeddedData(doc), handle).private === true || says(doc, locked, headerOf(doc))) ? 'private' : null;
}

/** Does the page say it outside `header`, whose bio may say anything? */
function says(doc: Document, sentence: RegExp, header: Element | null): boolean {
  return [...doc.querySelectorAll('span, h1, h2')].some(
    (element) => sentence.test(textOf(element).replaceAll('’', "'").replace(/\.$/, '')) && header?.contains(element) !== true,
  );
}
