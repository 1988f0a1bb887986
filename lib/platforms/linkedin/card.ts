import { first } from '../dom';
import { accountAt, companyTabs } from './address';

/** The card at the top of a page: of a person (2026, 2025), a company for members (2025), anybody for guests (2024); classes are hashed in the first. */
export const topCards = [
  '[componentkey$="Topcard"]',
  'main section:has(a[href*="/overlay/contact-info"])',
  '.org-top-card',
  '.top-card-layout',
] as const;

/** Posts and followers below the card of a person: layouts of 2026 and 2025. */
export const activity = ['[componentkey$="Activity"]', 'main section:has(#content_collections)'];

/** The card at the top of the page, with whom it shows. */
export type TopCard = {
  root: Element;
  layout: 'person-2026' | 'person-2025' | 'company-2025' | 'guest-2024';
  heading: Element | null;
  id: string;
  name: string;
};

/**
 * Whose page is on the screen, by the links of the card at its top: to contact details, from the name, to a company's tabs, or back to the
 * page from a login. null while they contradict each other, as they do for a moment during in-site navigation.
 */
export function topCardOf(doc: Document): TopCard | null {
  const root = first(doc, topCards) ?? doc.querySelector('main h1')?.closest('section') ?? null;
  const accounts = [...(root?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
    const account = accountAt(link.getAttribute('href') ?? '');
    return account !== null && isOwners(account, link) ? [account] : [];
  });
  const [owner] = accounts;
  if (root === null || owner === undefined || accounts.some(({ id }) => id !== owner.id)) return null;
  const { id, name } = owner;
  const isPerson = id.startsWith('in/');
  const forMembers = isPerson ? (root.matches('[componentkey]') ? 'person-2026' : 'person-2025') : 'company-2025';
  const layout = accounts.some(({ byLogin }) => byLogin) ? 'guest-2024' : forMembers;
  return { root, layout, heading: root.querySelector('h1, h2'), id, name };
}

/** Others' links in the card lead to people whom the visitor knows too, and to employers; "ACoAA…" is a person's number. */
function isOwners({ name, tab, byLogin }: { name: string; tab: string; byLogin: boolean }, link: Element): boolean {
  if (/^acoaa/.test(name)) return false;
  return byLogin || tab === 'overlay' || companyTabs.has(tab) || link.querySelector('h1, h2') !== null;
}

/** The card with a person's posts, when it leads to that person: after in-site navigation it may still be another's. */
export function activityOf(doc: Document, { id }: TopCard): Element | null {
  const card = first(doc, activity);
  const links = [...(card?.querySelectorAll('a[href]') ?? [])];
  return links.some((link) => accountAt(link.getAttribute('href') ?? '')?.id === id) ? card : null;
}
