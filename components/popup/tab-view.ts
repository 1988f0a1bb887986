import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../../lib/messages/client';
import type { FailureCode, PageState } from '../../lib/messages/protocol';
import { allows, instancesIn, needsLeave, originOf, siteToAskFor } from '../../lib/platforms/leave';
import { type Site, siteAnywhere, sites } from '../../lib/platforms/sites';

/** What the popup has to say of the active tab. */
export type TabView =
  | { kind: 'asking' }
  | { kind: 'unsupported' }
  /** The browser withholds these networks' pages until the visitor allows them (Firefox's permissions, Chrome's "on click"). */
  | { kind: 'blocked'; sites: readonly Site[] }
  /** A network that is read only where the visitor wants it, and was not asked yet. */
  | { kind: 'ask'; site: Site; url: URL }
  /** No content script answers: the tab is older than the extension. */
  | { kind: 'reload'; tabId: number }
  | { kind: 'failed'; code: FailureCode }
  /** `once`: the browser lets us in for this click alone (Firefox without its permission, Chrome's "on click"). */
  | { kind: 'page'; tabId: number; site: Site; state: PageState; once: boolean };

/** Asks the active tab's content script what its page shows. */
export async function lookAtTab(): Promise<TabView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'unsupported' };
  // The browser tells the address of a tab only where the extension may read the page.
  if (!tab.url) return withoutAddress();
  const url = new URL(tab.url);
  const { origins = [] } = await browser.permissions.getAll();
  const site = siteToAskFor(url) ?? siteOfInstance(origins, url);
  if (site === null) return { kind: 'unsupported' };
  if (needsLeave(url) && !isRead(origins, site, url)) return { kind: 'ask', site, url };
  return askPage(tab, tab.id, site, !allows(origins, originOf(url)));
}

/** Mastodon where the address is on an instance that the visitor added, whatever its path. */
function siteOfInstance(origins: readonly string[], url: URL): Site | null {
  return instancesIn(origins).includes(url.host) ? siteAnywhere : null;
}

/** Does the visitor's leave start a reader at the address? Each instance is asked for by itself, whatever else a browser allows. */
function isRead(origins: readonly string[], site: Site, url: URL): boolean {
  return site.hosts.length === 0 ? instancesIn(origins).includes(url.host) : allows(origins, originOf(url));
}

async function askPage(tab: Tabs.Tab, tabId: number, site: Site, once: boolean): Promise<TabView> {
  const answer = await askTab(tabId, 'page/state', {});
  if (answer.ok) return { kind: 'page', tabId, site, state: answer.value, once };
  if (answer.code !== 'no-answer' && answer.code !== 'outdated') return { kind: 'failed', code: answer.code };
  // The content script starts when the document has been read; until then nobody can answer.
  if (tab.status === 'loading') return { kind: 'page', tabId, site, state: { kind: 'loading', platform: site.id }, once };
  // Firefox, and Chrome's "on click", may keep us out of a network of the installation too.
  if (once) return { kind: 'blocked', sites: [site] };
  return { kind: 'reload', tabId };
}

async function withoutAddress(): Promise<TabView> {
  const promised = sites.filter((site) => site.leave === 'at-install');
  const allowed = await Promise.all(promised.map((site) => browser.permissions.contains({ origins: [...site.hosts] })));
  const blocked = promised.filter((_, i) => !allowed[i]);
  return blocked.length > 0 ? { kind: 'blocked', sites: blocked } : { kind: 'unsupported' };
}
