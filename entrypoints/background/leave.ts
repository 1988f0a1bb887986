import browser from 'webextension-polyfill';
import { allows, needsLeave, originOf, registrationsFor, stepsFrom } from '../../lib/platforms/leave';
import { refreshAllBut } from './tabs';

/** As WXT names what it builds from entrypoints/<id>.content.ts. */
const fileOf = (id: string) => `content-scripts/${id}.js`;

let granted: Promise<string[]> | null = null;

/** Asked of the browser once in a worker's life and after every change: each message of a page waits for it. */
function grantedOrigins(): Promise<string[]> {
  granted ??= browser.permissions.getAll().then(({ origins = [] }) => origins);
  return granted;
}

async function register(): Promise<void> {
  const wanted = registrationsFor(await grantedOrigins());
  const registered = await browser.scripting.getRegisteredContentScripts();
  const { add, change, drop } = stepsFrom(
    registered.map(({ id, matches = [] }) => ({ id, matches })),
    wanted,
  );
  if (drop.length > 0) await browser.scripting.unregisterContentScripts({ ids: drop });
  if (change.length > 0) await browser.scripting.updateContentScripts(change);
  // One by one: what goes wrong with one network costs no other.
  await Promise.allSettled(
    add.map(({ id, matches }) =>
      browser.scripting.registerContentScripts([{ id, matches, js: [fileOf(id)], runAt: 'document_start', persistAcrossSessions: true }]),
    ),
  );
}

let last: Promise<unknown> = Promise.resolve();

/** Changes of leave come in pairs, an event of the browser's and a message of the page that asked; one is followed to its end before the next. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const done = last.then(step, step);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Makes the registered content scripts those that the visitor's leave calls for. Asked for after an update (which drops what was
 * registered) and at the browser's start.
 */
export function keepInStep(): Promise<void> {
  return inTurn(register);
}

/**
 * Follows a change of the visitor's leave everywhere: what is registered, and the tabs that are open. Readers that run ask again, and
 * rest where they may not read any more; where leave is new and none runs yet one is started, so that nobody has to reload a tab.
 */
export function followLeave(): Promise<void> {
  // At once, not in its turn: no question may be answered by leave that is gone.
  granted = null;
  return inTurn(async () => {
    await register();
    const heard = await refreshAllBut(null);
    for (const { id, matches } of registrationsFor(await grantedOrigins())) {
      const tabs = await browser.tabs.query({ url: matches });
      const silent = tabs.flatMap((tab) => (tab.id !== undefined && heard.get(tab.id) === 'nobody' ? [tab.id] : []));
      await Promise.allSettled(
        silent.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [fileOf(id)], injectImmediately: true })),
      );
    }
  });
}

/**
 * May the page at this address be read now? Where a browser lets us in at a click only ("on click"), it tells of no leave, but lets our
 * scripts run in that tab.
 */
export async function mayRead(url: URL, tabId: number): Promise<boolean> {
  if (allows(await grantedOrigins(), originOf(url))) return true;
  if (needsLeave(url)) return false;
  return browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => true,
    () => false,
  );
}
