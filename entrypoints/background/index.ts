import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../../lib/messages/handle';
import { handlersWith } from '../../lib/messages/handlers';
import type { Door } from '../../lib/messages/senders';
import type { Settings } from '../../lib/model/settings';
import { platformAt } from '../../lib/platforms/leave';
import { openDatabase } from '../../lib/store/database';
import { setAsideUnreadable } from '../../lib/store/set-aside';
import { changeSettings, readSettings, watchSettings } from '../../lib/store/settings';
import { followLeave, keepInStep, mayRead } from './leave';
import { openDashboard, tabs } from './tabs';
import { toolbar } from './toolbar';

/** The list that was used last changes no judgement and no overlay. */
function concernsTabs(settings: Settings, before: Settings): boolean {
  const shown = (all: Settings) => JSON.stringify({ ...all, lastListId: null });
  return shown(settings) !== shown(before);
}

export default defineBackground(() => {
  const db = openDatabase();
  const settings = { read: readSettings, change: changeSettings };
  const handlers = handlersWith({ db, settings, now: Date.now, toolbar, tabs, followLeave, openDashboard });
  const door: Door = {
    id: browser.runtime.id,
    root: browser.runtime.getURL(''),
    platformAt,
    mayRead,
  };

  const answer: Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    void handleMessage(message, sender, door, handlers, respond);
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  watchSettings((now, before) => {
    if (concernsTabs(now, before)) void tabs.refreshAllBut(null);
  });
  browser.permissions.onAdded.addListener(() => void followLeave());
  browser.permissions.onRemoved.addListener(() => void followLeave());
  browser.runtime.onStartup.addListener(() => void keepInStep());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update drops the readers that were registered at run time.
    void keepInStep();
    // A failure leaves every row where it is; the next update tries again.
    if (reason === 'update') void setAsideUnreadable(db, Date.now()).catch(() => undefined);
  });
});
