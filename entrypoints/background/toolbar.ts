import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import type { Ports } from '../../lib/messages/handlers/ports';
import type { TierId } from '../../lib/model/assessment';

/** Accounts below the smallest tier have no name in the trade, so the icon stays plain. */
function badgeOf(tier: TierId | null): string {
  return tier === null || tier === 'under-nano' ? '' : i18n.t(`toolbar.badge.${tier}`);
}

function titleOf(tier: TierId | null): string {
  return tier === null || tier === 'under-nano' ? i18n.t('app.name') : i18n.t(`toolbar.title.${tier}`);
}

async function draw(tabId: number, text: string, title: string): Promise<void> {
  // Manifest V2, which the Firefox build has, calls it browserAction.
  const action = browser.action ?? browser.browserAction;
  await Promise.all([action.setBadgeText({ tabId, text }), action.setTitle({ tabId, title })]);
}

export const toolbar: Ports['toolbar'] = {
  show: (tabId, tier) => draw(tabId, badgeOf(tier), titleOf(tier)),
  showFull: (tabId) => draw(tabId, '!', i18n.t('toolbar.full')),
  showUnreadable: (tabId) => draw(tabId, '?', i18n.t('toolbar.unreadable')),
  clear: (tabId) => draw(tabId, '', i18n.t('app.name')),
};
