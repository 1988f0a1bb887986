import type { PageRef } from '../../model/reading';

/** Whom a link leads to: "in/name" or "company/name", in lower case, for people and companies may share a name; and to which part, "" for the front. */
export type Account = { id: string; name: string; tab: string };

/** A company's tabs, below the same header; its posts' tab shows its exact follower count (2025). */
export const companyTabs = new Set('about posts jobs people life products insights videos events services alumni'.split(' '));

const ownHost = /^(?:(?:www|[a-z]{2})\.)?linkedin\.com$/;

/** The person or company that a link leads to, also by way of a login ("…/login?session_redirect=…", pages for guests); null for all else. */
export function accountAt(href: string): (Account & { byLogin: boolean }) | null {
  const base = 'https://www.linkedin.com';
  if (!URL.canParse(href, base)) return null;
  const { hostname, pathname, searchParams } = new URL(href, base);
  if (!ownHost.test(hostname)) return null;
  const behind = searchParams.get('session_redirect');
  if (behind !== null) {
    const account = behind.includes('session_redirect') ? null : accountAt(behind);
    return account && { ...account, byLogin: true };
  }
  const [kind = '', written = '', tab = ''] = pathname.split('/').slice(1);
  const name = decode(written)?.normalize('NFC').toLowerCase() ?? '';
  if (!/^(?:in|company|school|showcase)$/.test(kind) || name === '' || name.length > 150) return null;
  return { id: `${kind}/${name}`, name, tab, byLogin: false };
}

/** A person or company by the address alone. Lists of a person's activity and details are pages of their own, without the header. */
export function identify(url: URL): PageRef | null {
  const account = url.searchParams.has('session_redirect') ? null : accountAt(url.href);
  if (account === null) return null;
  const { id, tab } = account;
  // A person's page in another language is "/in/name/de"; contact details open over the page.
  const isFront = id.startsWith('in/') ? /^(?:[a-z]{2}(?:-[a-z]{2})?|overlay)?$/i.test(tab) : tab === '' || companyTabs.has(tab);
  return isFront ? { kind: 'profile', profile: { platform: 'linkedin', kind: 'id', value: id } } : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
