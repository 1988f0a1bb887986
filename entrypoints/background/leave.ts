import browser from 'webextension-polyfill';
import { allows, needsLeave, originOf, registrationsFor, stepsFrom } from '../../lib/platforms/leave';
import { refreshAllBut } from './tabs';

/** As WXT names what it builds from entrypoints/<id>.content.ts. */
const fileOf = (id: string) => `content-scripts/${id}.js`;

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
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

/**
 * Makes the registered content scripts those that the visitor's leave calls for. Asked for after every change of it, after an update
 * (which drops what was registered) and at the browser's start; two calls wait for each other.
 */
export function keepInStep(): Promise<void> {
  const done = last.then(register, register);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Follows a change of the visitor's leave everywhere: what is registered, and the tabs that are open. Readers that run ask again, and
 * rest where they may not read any more; where leave is new and none runs yet one is started, so that nobody has to reload a tab.
 */
export async function followLeave(): Promise<void> {
  await keepInStep();
  const answered = await refreshAllBut(null);
  for (const { id, matches } of registrationsFor(await grantedOrigins())) {
    const tabs = await browser.tabs.query({ url: matches });
    const silent = tabs.flatMap((tab) => (tab.id === undefined || answered.has(tab.id) ? [] : [tab.id]));
    await Promise.allSettled(silent.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [fileOf(id)] })));
  }
}

/** May the page at this address be read now? Networks of the installation may: the browser starts no script there otherwise. */
export async function mayRead(url: URL): Promise<boolean> {
  return !needsLeave(url) || allows(await grantedOrigins(), originOf(url));
}
