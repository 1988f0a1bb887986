import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { once } from '../../components/ui/once';
import { handleMessage } from '../../lib/messages/handle';
import { handlersWith } from '../../lib/messages/handlers';
import type { Door } from '../../lib/messages/senders';
import type { Settings } from '../../lib/model/settings';
import { platformAt } from '../../lib/platforms/leave';
import { digestOf, digestVersion } from '../../lib/scoring/digest';
import { openDatabase } from '../../lib/store/database';
import { forgetSeenDaily } from '../../lib/store/forget-seen';
import { renewDigests, renewDigestsOnce } from '../../lib/store/renew-digests';
import { isAnybodySaved } from '../../lib/store/saved-among';
import { setAsideUnreadable } from '../../lib/store/set-aside-unreadable';
import { changeSettings, readSettings, watchSettings } from '../../lib/store/settings';
import { followCommands } from './commands';
import { mayRead, runScripts } from './leave';
import { openDashboard, tabs } from './tabs';
import { toolbar } from './toolbar';

/** Where marks are wanted changed; who is on a list is told by whoever changes that. */
function concernsMarks(settings: Settings, before: Settings): boolean {
  return settings.marks !== before.marks || settings.networksOff.join() !== before.networksOff.join();
}

/** Which list was used last or is worked on changes no judgement and no overlay. */
function concernsTabs(settings: Settings, before: Settings): boolean {
  const shown = (all: Settings) => JSON.stringify({ ...all, lastListId: null, workingListId: null });
  return shown(settings) !== shown(before);
}

export default defineBackground(() => {
  const db = openDatabase(digestOf);
  const settings = { read: readSettings, change: changeSettings };
  const { keepInStep, followLeave, followMarks } = runScripts(async (platform) => {
    const { marks, networksOff } = await readSettings();
    return marks !== 'off' && !networksOff.includes(platform) && isAnybodySaved(db, platform);
  });
  const handlers = handlersWith({ db, settings, now: Date.now, toolbar, tabs, followLeave, followMarks, openDashboard });
  const door: Door = {
    id: browser.runtime.id,
    root: browser.runtime.getURL(''),
    platformAt,
    mayRead,
  };

  // Once in a worker's life, after its first answer. What fails leaves every row where it is; the next start tries again.
  const forgetSeen = once(() => forgetSeenDaily(db, Date.now()).catch(() => undefined));

  const answer: Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    void handleMessage(message, sender, door, handlers, respond).then(forgetSeen);
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  browser.commands.onCommand.addListener(followCommands(db, handlers));
  watchSettings((now, before) => {
    if (concernsMarks(now, before)) void followMarks();
    if (concernsTabs(now, before)) void tabs.refreshAllBut(null);
  });
  browser.permissions.onAdded.addListener(() => void followLeave());
  browser.permissions.onRemoved.addListener(() => void followLeave());
  // The scores may have changed with an update, and the browser may have been closed before all was made anew. A failure leaves every row
  // where it is; the next start tries again.
  browser.runtime.onStartup.addListener(() => {
    void keepInStep();
    void renewDigestsOnce(db, digestVersion)
      .catch(() => undefined)
      .then(forgetSeen);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update drops the readers that were registered at run time.
    void keepInStep();
    if (reason === 'install') void openDashboard('welcome');
    const renew = () => renewDigests(db, digestVersion).catch(() => undefined);
    if (reason === 'update') void setAsideUnreadable(db, Date.now()).then(renew, renew);
  });
});
