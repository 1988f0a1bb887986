import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allows } from '../lib/platforms/leave';
import { hostsAtInstall } from '../lib/platforms/sites';

type Listener = (change: { origins: string[] }) => void;

/** What the browser holds of the visitor's leave, for tests: `agrees` is what the visitor answers when asked. */
export const visitor: { agrees: boolean; asked: string[][]; origins: string[] } = { agrees: true, asked: [], origins: [] };

const listeners = { added: new Set<Listener>(), removed: new Set<Listener>() };

function eventOf(set: Set<Listener>) {
  return {
    addListener: (listener: Listener) => void set.add(listener),
    removeListener: (listener: Listener) => void set.delete(listener),
    hasListener: (listener: Listener) => set.has(listener),
  };
}

/** As after the installation: the networks of the installation may be read, nobody was asked for more. */
export function resetPermissions(): void {
  Object.assign(visitor, { agrees: true, asked: [], origins: hostsAtInstall() });
  listeners.added.clear();
  listeners.removed.clear();
}

/** Puts a browser's permissions that are kept in memory into the fake browser. */
export function fakePermissions(): void {
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...visitor.origins], permissions: [] }),
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => allows(visitor.origins, origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      visitor.asked.push(origins);
      if (!visitor.agrees) return false;
      visitor.origins = [...new Set([...visitor.origins, ...origins])];
      for (const listener of listeners.added) listener({ origins });
      return true;
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      visitor.origins = visitor.origins.filter((origin) => !origins.includes(origin));
      for (const listener of listeners.removed) listener({ origins });
      return true;
    },
    onAdded: eventOf(listeners.added),
    onRemoved: eventOf(listeners.removed),
  });
  resetPermissions();
}
