import { agreed, textOf } from '../dom';
import { handleOfTab } from './address';

/** Header of a profile on www, sh and new.reddit.com: relied on by public code of 2024 to 2026, not checked on a real page. */
export const header = '[data-testid="profile-main"]';
/** Side bar of a profile on old.reddit.com, unchanged since 2018: relied on by public code to 2026. */
export const titlebox = '.titlebox';

/** Posts and comments hold links that people wrote; none of them says whose page it is. */
const written = 'shreddit-feed, shreddit-post, shreddit-profile-comment, article, .thing, .md';

/** The part that holds the profile, and which layout it is; null where the page shows none. */
export function profileOf(doc: Document): { root: Element; layout: 'shreddit-2024' | 'old-2018' } | null {
  const root = doc.querySelector(header);
  if (root !== null) return { root, layout: 'shreddit-2024' };
  const side = doc.querySelector(titlebox);
  return side !== null && side.querySelector('.karma') !== null ? { root: side, layout: 'old-2018' } : null;
}

/**
 * Whose profile is on the screen, by the line "u/name" in its header (old.reddit.com: the title of its side bar) and by the links of its
 * tabs; null while these contradict each other. The name above the line may be any.
 */
export function handleOnScreen(doc: Document): string | null {
  const profile = profileOf(doc);
  if (profile === null) return null;
  const { root, layout } = profile;
  const lines = layout === 'old-2018' ? [textOf(root.querySelector('h1'))] : [...root.querySelectorAll('*')].map(lineOf);
  const tabs = [...doc.querySelectorAll('main a[href*="/user/"], .tabmenu a[href*="/user/"]')]
    .filter((link) => link.closest(written) === null)
    .map((link) => handleOfTab(link.getAttribute('href')));
  return agreed([...lines.map((line) => /^(?:u\/)?([\w-]{2,20})$/.exec(line)?.[1] ?? null), ...tabs]);
}

/** "u/name" where an element says nothing else and nobody wrote it into a post, else "". */
function lineOf(element: Element): string {
  const text = element.childElementCount === 0 ? textOf(element) : '';
  return text.startsWith('u/') && element.closest(written) === null ? text : '';
}
