import browser, { type Tabs } from 'webextension-polyfill';
import type { Follow } from '../popup/use-tab-view';

/**
 * Follows the tab in view of this window. Of a page that may not be read the browser tells no address, but that it began to load; of one that
 * may be read it tells the new address of a navigation in the page too.
 */
export const followTab: Follow = ({ onMoved, onStirred }) => {
  // Until it is known every window may be ours: a look too many shows nothing wrong.
  let ours: number | null = null;
  void browser.windows.getCurrent().then(({ id }) => {
    ours = id ?? null;
  });
  const isOurs = (windowId: number | undefined) => ours === null || windowId === ours;

  const activated = ({ windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (isOurs(windowId)) onMoved();
  };
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (!tab.active || !isOurs(tab.windowId)) return;
    if (change.url !== undefined) onMoved();
    else if (change.status !== undefined || change.title !== undefined) onStirred();
  };
  const shown = () => document.visibilityState === 'visible' && onStirred();
  const { tabs, permissions } = browser;
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  permissions.onAdded.addListener(onStirred);
  permissions.onRemoved.addListener(onStirred);
  document.addEventListener('visibilitychange', shown);
  return () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
    permissions.onAdded.removeListener(onStirred);
    permissions.onRemoved.removeListener(onStirred);
    document.removeEventListener('visibilitychange', shown);
  };
};
