import type { Runtime, Tabs } from 'webextension-polyfill';
import { handleMessage } from '../../lib/messages/handle';
import { handlersWith } from '../../lib/messages/handlers';
import type { Ports, SavedChange } from '../../lib/messages/handlers/ports';
import type { Answer, WorkerProtocol } from '../../lib/messages/protocol';
import type { Door } from '../../lib/messages/senders';
import type { TierId } from '../../lib/model/assessment';
import type { OpenPost } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { allows, needsLeave, originOf, platformAt } from '../../lib/platforms/leave';
import type { Database } from '../../lib/store/database';
import { defaultSettings } from '../../lib/store/settings';
import { freshDatabase } from '../store/fresh-database';
import { today } from '../store/sample-readings';

/** Match patterns that the visitor allows beside those of the installation. */
export const granted = new Set<string>();

export const door: Door = {
  id: 'loupe',
  root: 'chrome-extension://loupe/',
  platformAt,
  mayRead: async (url) => !needsLeave(url) || allows([...granted], originOf(url)),
};

const tab = (incognito: boolean): Tabs.Tab => ({
  id: 7,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito,
});

/** Our content script on the profile page of Instagram in tab 7. */
export const contentScript: Runtime.MessageSender = {
  id: door.id,
  url: 'https://www.instagram.com/ana.bakes/',
  tab: tab(false),
  frameId: 0,
};
export const privateContentScript: Runtime.MessageSender = { ...contentScript, tab: tab(true) };
export const popup: Runtime.MessageSender = { id: door.id, url: `${door.root}popup.html` };

/** What the worker did besides answering. */
export type Done = {
  toolbar: [tabId: number, shows: TierId | 'plain' | 'full' | 'unreadable' | null][];
  refreshedBut: (number | null)[];
  opened: string[];
  /** Tabs into which the later parts were put. */
  later: number[];
  /** Posts whose comments are to be read, by tab. */
  comments: [tabId: number, post: OpenPost][];
  /** Where the visitor's leave was followed. */
  followed: string[];
  /** Where marks may have to begin or end: a network's id, or "everywhere". */
  marks: ('everywhere' | SavedChange)[];
};

export type Worker = {
  db: Database;
  ports: Ports;
  settings: Settings;
  /** The worker's clock. */
  now: number;
  done: Done;
  /** The answer, once everything that was put off is done too. */
  ask<N extends keyof WorkerProtocol>(
    name: N,
    request: WorkerProtocol[N]['request'],
    sender?: Runtime.MessageSender,
  ): Promise<Answer<WorkerProtocol[N]['answer']>>;
  /** Whatever a sender may think of. */
  hear(message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>>;
};

export type PrivateTabs = Record<number, boolean>;

/** A worker that was just started, on an empty store. `privateTabs`: the open tabs, and whether each is private. */
export function startWorker(privateTabs: PrivateTabs = { 7: false }): Worker {
  const done: Done = { toolbar: [], refreshedBut: [], opened: [], later: [], comments: [], followed: [], marks: [] };
  const draw = (tabId: number, shows: Done['toolbar'][number][1]) => Promise.resolve(void done.toolbar.push([tabId, shows]));
  const worker = { db: freshDatabase(), settings: defaultSettings, now: today, done };
  const ports: Ports = {
    db: worker.db,
    settings: {
      read: async () => worker.settings,
      change: async (change) => {
        worker.settings = change(worker.settings);
        return worker.settings;
      },
    },
    now: () => worker.now,
    toolbar: {
      show: draw,
      showFull: (id) => draw(id, 'full'),
      showUnreadable: (id) => draw(id, 'unreadable'),
      clear: (id) => draw(id, 'plain'),
    },
    tabs: {
      isPrivate: async (id) => privateTabs[id] ?? null,
      addLater: async (id) => void done.later.push(id),
      addComments: async (id, post) => void done.comments.push([id, post]),
      refreshAllBut: async (id) => void done.refreshedBut.push(id),
    },
    followLeave: async () => void done.followed.push('everywhere'),
    followMarks: async (only) => void done.marks.push(only ?? 'everywhere'),
    openDashboard: async (page) => void done.opened.push(page),
  };
  const hear = async (message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> => {
    const answers: Answer<unknown>[] = [];
    await handleMessage(message, sender, door, handlersWith(ports), (answer) => answers.push(answer));
    const [answer, ...more] = answers;
    if (!answer || more.length > 0) throw new Error(`answered ${answers.length} times`);
    return answer;
  };
  return Object.assign(worker, {
    ports,
    hear,
    // The handlers' types say that an answer to a message of this name has this content.
    ask: (name: keyof WorkerProtocol, request: unknown, sender = contentScript) => hear({ name, request }, sender),
  }) as Worker;
}
