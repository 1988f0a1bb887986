import browser from 'webextension-polyfill';
import type { Ports } from '../../lib/messages/handlers/ports';
import type { TabProtocol } from '../../lib/messages/protocol';
import { hostsAtInstall } from '../../lib/platforms/sites';

const refresh: { name: keyof TabProtocol; request: Record<string, never> } = { name: 'page/refresh', request: {} };

export const tabs: Ports['tabs'] = {
  async isPrivate(tabId) {
    try {
      return (await browser.tabs.get(tabId)).incognito;
    } catch {
      return null;
    }
  },
  async refreshAllBut(except) {
    const open = await browser.tabs.query({ url: hostsAtInstall() });
    const ids = open.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
    // A tab that is older than the extension hears nothing, and need not.
    await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, refresh, { frameId: 0 })));
  },
};

/** Opens the dashboard in a tab of its own. */
export async function openDashboard(page: 'lists' | 'settings'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#/${page}`) });
}
