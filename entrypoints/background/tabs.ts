import browser from 'webextension-polyfill';
import type { Ports } from '../../lib/messages/handlers/ports';
import type { TabProtocol } from '../../lib/messages/protocol';

const message: { name: keyof TabProtocol; request: Record<string, never> } = { name: 'page/refresh', request: {} };

/** Somebody answered; nobody is there (no content script, or one that is older than the extension); or the page is busy, with a question to the visitor perhaps. */
type Heard = 'somebody' | 'nobody' | 'busy';

/** A page that answers at all does so within milliseconds; one that does not must not hold up the others. */
const patience = 1_000;

function refresh(id: number): Promise<Heard> {
  const busy = new Promise<Heard>((resolve) => setTimeout(() => resolve('busy'), patience));
  const answer = browser.tabs.sendMessage(id, message, { frameId: 0 }).then(
    (value): Heard => (value ? 'somebody' : 'nobody'),
    (): Heard => 'nobody',
  );
  return Promise.race([answer, busy]);
}

/**
 * Lets every tab but one ask again and answers what was heard from each. All are told, whatever they show: where leave was taken away the
 * browser does not tell their addresses any more.
 */
export async function refreshAllBut(except: number | null): Promise<ReadonlyMap<number, Heard>> {
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  return new Map(await Promise.all(ids.map(async (id) => [id, await refresh(id)] as const)));
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
  async addComments(tabId, post) {
    // Scripts of one extension share their globals in a page, and the page sees none of them. As text: Chrome leaves nulls out of arguments.
    const name = (about: string) => {
      globalThis.creatorLoupePost = JSON.parse(about);
    };
    await browser.scripting.executeScript({ target: { tabId }, func: name, args: [JSON.stringify(post)] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['comments.js'] });
  },
  refreshAllBut: async (except) => void (await refreshAllBut(except)),
};

/** Opens the dashboard in a tab of its own; from a private window in another one, since Firefox gives no storage to pages in private windows. */
export async function openDashboard(page: 'lists' | 'settings' | 'welcome'): Promise<void> {
  const url = browser.runtime.getURL(`dashboard.html#/${page}`);
  if (!(await browser.windows.getLastFocused()).incognito) return void (await browser.tabs.create({ url }));
  const ordinary = (await browser.windows.getAll({ windowTypes: ['normal'] })).find(({ incognito }) => !incognito);
  if (ordinary?.id === undefined) return void (await browser.windows.create({ url }));
  await browser.tabs.create({ url, windowId: ordinary.id });
  await browser.windows.update(ordinary.id, { focused: true });
}
