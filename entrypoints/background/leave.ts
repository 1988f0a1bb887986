import browser from 'webextension-polyfill';
import type { SavedChange } from '../../lib/messages/handlers/ports';
import type { PlatformId } from '../../lib/model/reading';
import { allows, needsLeave, networksAllowed, originOf, registrationsFor, stepsFrom } from '../../lib/platforms/leave';
import { refreshAllBut } from './tabs';

/** A script that is registered at run time, where it runs, and from which file. */
type Script = { id: string; matches: string[]; file: string; runAt: 'document_start' | 'document_idle' };

/** As WXT names what it builds from entrypoints/<id>.content.ts. */
const readerOf = ({ id, matches }: { id: PlatformId; matches: string[] }): Script => ({
  id,
  matches,
  file: `content-scripts/${id}.js`,
  runAt: 'document_start',
});

const marksPrefix = 'marks-';

const markerOf = ({ id, matches }: { id: PlatformId; matches: string[] }): Script => ({
  id: marksPrefix + id,
  matches,
  file: 'marks.js',
  runAt: 'document_idle',
});

let granted: Promise<string[]> | null = null;

/** Asked of the browser once in a worker's life and after every change: each message of a page waits for it. */
function grantedOrigins(): Promise<string[]> {
  granted ??= browser.permissions.getAll().then(({ origins = [] }) => origins);
  return granted;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes of leave come in pairs, an event of the browser's and a message of the page that asked; one is followed to its end before the next. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const done = last.then(step, step);
  last = done.catch(() => undefined);
  return done;
}

/** Makes one run of all calls that come before it begins. */
function coalesced(run: () => Promise<void>): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= inTurn(() => {
      waiting = null;
      return run();
    });
    return waiting;
  };
}

/** Where our scripts run that the manifest does not name. */
export type Scripts = {
  /**
   * Makes the registered scripts those that the visitor's leave, lists and settings call for. Asked for after an update (which drops what
   * was registered) and at the browser's start.
   */
  keepInStep(): Promise<void>;
  /**
   * Follows a change of the visitor's leave everywhere: what is registered, and the tabs that are open. Readers that run ask again, and
   * rest where they may not read any more; where leave is new and none runs yet one is started, so that nobody has to reload a tab.
   */
  followLeave(): Promise<void>;
  /** Follows a change of lists or settings, in open tabs too. `only`: nothing else has changed. */
  followMarks(only?: SavedChange): Promise<void>;
};

/** `wantsMarks`: is somebody of the network on a list, and are marks wanted there? */
export function runScripts(wantsMarks: (platform: PlatformId) => Promise<boolean>): Scripts {
  /** `only`: on other networks marks stay as they are. */
  async function marksWanted(registered: readonly { id: string }[], only: PlatformId | null): Promise<Script[]> {
    const possible = networksAllowed(await grantedOrigins());
    const isWanted = (platform: PlatformId) => {
      if (only !== null && platform !== only) return registered.some(({ id }) => id === marksPrefix + platform);
      // A store that does not open shows no marks; readers go on without it.
      return wantsMarks(platform).catch(() => false);
    };
    const wanted = await Promise.all(possible.map(({ id }) => isWanted(id)));
    return possible.filter((_, i) => wanted[i]).map(markerOf);
  }

  async function register(only: PlatformId | null): Promise<void> {
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => ({ id, matches }));
    const wanted = [...registrationsFor(await grantedOrigins()).map(readerOf), ...(await marksWanted(registered, only))];
    const { add, change, drop } = stepsFrom(registered, wanted);
    if (drop.length > 0) await browser.scripting.unregisterContentScripts({ ids: drop });
    if (change.length > 0) await browser.scripting.updateContentScripts(change.map(({ id, matches }) => ({ id, matches })));
    // One by one: what goes wrong with one network costs no other.
    await Promise.allSettled(
      add.map(({ id, matches, file, runAt }) =>
        browser.scripting.registerContentScripts([{ id, matches, js: [file], runAt, persistAcrossSessions: true }]),
      ),
    );
    await Promise.allSettled([
      ...add.filter(isMarker).map(({ matches, file }) => inOpenTabs(matches, { files: [file] })),
      ...registered
        .filter(({ id }) => drop.includes(id))
        .filter(isMarker)
        .map(({ matches }) => inOpenTabs(matches, { func: stopMarks })),
    ]);
  }

  const registerAll = coalesced(() => register(null));

  return {
    keepInStep: registerAll,
    followLeave() {
      // At once, not in its turn: no question may be answered by leave that is gone.
      granted = null;
      return inTurn(async () => {
        await register(null);
        const heard = await refreshAllBut(null);
        // Those of the manifest too: a browser starts them in pages that come, and not where leave came late.
        for (const { matches, file } of networksAllowed(await grantedOrigins()).map(readerOf)) {
          const tabs = await browser.tabs.query({ url: matches });
          const silent = tabs.flatMap((tab) => (tab.id !== undefined && heard.get(tab.id) === 'nobody' ? [tab.id] : []));
          await Promise.allSettled(
            silent.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true })),
          );
        }
      });
    },
    async followMarks(only) {
      if (only === undefined) return registerAll();
      const { platform, saved } = only;
      const isMarked = (await browser.scripting.getRegisteredContentScripts({ ids: [marksPrefix + platform] })).length > 0;
      if (isMarked !== saved) await inTurn(() => register(platform));
    },
  };
}

const isMarker = ({ id }: { id: string }) => id.startsWith(marksPrefix);

/** Runs in a page, so it may use nothing from here. */
const stopMarks = () => globalThis.creatorLoupeMarks?.stop();

/** Not in private windows, where nothing is marked. */
async function inOpenTabs(matches: string[], what: { files: string[] } | { func: () => void }): Promise<void> {
  const tabs = (await browser.tabs.query({ url: matches })).filter(({ incognito }) => !incognito);
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, ...what })])),
  );
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
