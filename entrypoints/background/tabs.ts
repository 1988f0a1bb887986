import browser from 'webextension-polyfill';
import type { Ports } from '../../lib/messages/handlers/ports';
import type { TabProtocol } from '../../lib/messages/protocol';

const message: { name: keyof TabProtocol; request: Record<string, never> } = { name: 'page/refresh', request: {} };

/** Lets the page in a tab ask again; false where nobody answers: no content script runs there, or one that is older than the extension. */
async function refresh(id: number): Promise<boolean> {
  try {
    return Boolean(await browser.tabs.sendMessage(id, message, { frameId: 0 }));
  } catch {
    return false;
  }
}

/**
 * Lets every tab but one ask again and answers which of them did. All are told, whatever they show: where leave was taken away the browser
 * does not tell their addresses any more.
 */
export async function refreshAllBut(except: number | null): Promise<ReadonlySet<number>> {
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  const answers = await Promise.all(ids.map(refresh));
  return new Set(ids.filter((_, i) => answers[i]));
}

export const tabs: Ports['tabs'] = {
  async isPrivate(tabId) {
    try {
      return (await browser.tabs.get(tabId)).incognito;
    } catch {
      return null;
    }
  },
  async addLater(tabId) {
    await browser.scripting.executeScript({ target: { tabId }, files: ['later.js'] });
  },
  refreshAllBut: async (except) => void (await refreshAllBut(except)),
};

/** Opens the dashboard in a tab of its own. */
export async function openDashboard(page: 'lists' | 'settings'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#/${page}`) });
}
