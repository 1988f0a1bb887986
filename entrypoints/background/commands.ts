import browser, { type Tabs } from 'webextension-polyfill';
import type { Notice, Said } from '../../components/notice/notice';
import type { Handlers } from '../../lib/messages/handle';
import type { Answer, PageState } from '../../lib/messages/protocol';
import type { Digest } from '../../lib/model/digest';
import { profileAddress } from '../../lib/platforms/sites';
import type { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { findList } from '../../lib/store/named-lists';
import { readSettings } from '../../lib/store/settings';
import { type Step, stepOn } from '../../lib/store/working-list';

type Shown = Extract<PageState, { kind: 'profile' }>;

/** What is to be said; null where the popup says more. */
type Outcome = Notice | 'told' | null;

/** The profile that a tab shows; null for anything else, and while another page is on its way. */
async function profileIn(tabId: number): Promise<Shown | null> {
  const { status } = await browser.tabs.get(tabId);
  if (status === 'loading') return null;
  const answer = await browser.tabs
    .sendMessage<unknown, Answer<PageState>>(tabId, { name: 'page/state', request: {} }, { frameId: 0 })
    .catch(() => undefined);
  return answer?.ok && answer.value.kind === 'profile' ? answer.value : null;
}

/** Does what a notice tells of in the page; false where the browser lets nobody in. */
async function tellPage(tabId: number, notice: Notice): Promise<boolean> {
  const name = (about: string) => {
    globalThis.creatorLoupeNotice = JSON.parse(about);
  };
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: name, args: [JSON.stringify(notice)] });
    await browser.scripting.executeScript({ target, files: ['notice.js'] });
    return true;
  } catch {
    return false;
  }
}

/** When a tab is at an address, or at the page that it led to. */
function arrivalIn(tabId: number, address: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = (id: number, { url, status }: Tabs.OnUpdatedChangeInfoType) => {
      if (id !== tabId || (url !== address && status !== 'complete')) return;
      browser.tabs.onUpdated.removeListener(hear);
      resolve();
    };
    browser.tabs.onUpdated.addListener(hear);
  });
}

const addressOf = (digest: Digest) => profileAddress(digest.platform, digest);

/** What each command of the manifest does in the tab that it was pressed over; what happened is said there in words. */
export function followCommands(db: Database, handlers: Handlers): (command: string, tab?: Tabs.Tab) => void {
  let newest: Step | null = null;
  let turn = Promise.resolve();

  async function save(tabId: number, shown: Shown | null): Promise<Outcome> {
    if (shown === null) return { says: { key: 'commands.nobody' } };
    if (!shown.judged.keeps) return { says: { key: 'overlay.private' } };
    const { lastListId } = await readSettings();
    const list = lastListId === null ? null : await findList(db, lastListId);
    if (list === null) return { says: { key: 'commands.choose' }, opens: true };
    const { reading } = shown;
    const request = { reading, to: { listId: list.id }, note: '', entryId: crypto.randomUUID(), tabId };
    const later: (() => Promise<unknown>)[] = [];
    const answer = await handlers['list/save'](request, { from: 'page' }, (task) => later.push(task));
    void Promise.allSettled(later.map((task) => task()));
    if (!answer.ok) return { says: { failure: answer.code } };
    if (answer.value.already) return { says: { key: 'popup.save.already', values: [list.name] } };
    return { says: { key: 'popup.save.saved', values: [list.name] }, undo: { reading, listId: list.id } };
  }

  async function go(tabId: number, shown: Shown | null, step: 1 | -1): Promise<Outcome> {
    const next = await stepOn(db, await readSettings(), shown?.reading ?? null, step, addressOf);
    if (next.kind === 'no-list') return { says: { key: 'commands.noList' } };
    const { list, of } = next;
    if (next.kind === 'end')
      return { says: { key: of === 0 ? 'commands.empty' : step > 0 ? 'commands.last' : 'commands.first', values: [list.name] } };
    const { name, handle } = next.digest;
    const says: Said = { key: 'commands.arrived', values: [name || handle || '', next.at + 1, of, list.name] };
    // Nobody waits for it: the next step may come before.
    newest = next;
    void arrivalIn(tabId, next.address).then(() => newest === next && tellPage(tabId, { says }));
    await browser.tabs.update(tabId, { url: next.address });
    return 'told';
  }

  async function run(command: string, tabId: number, shown: Shown | null): Promise<Outcome> {
    if (command === 'save') return save(tabId, shown);
    if (command === 'next') return go(tabId, shown, 1);
    if (command === 'previous') return go(tabId, shown, -1);
    return shown?.judged.overlay.shown ? { opens: true } : null;
  }

  async function obey(command: string, tabId: number): Promise<void> {
    const outcome = await profileIn(tabId)
      .then((shown) => run(command, tabId, shown))
      .catch((error: unknown): Outcome => ({ says: { failure: failureOf(error) } }));
    if (outcome === 'told' || (outcome !== null && (await tellPage(tabId, outcome)))) return;
    // It says of every page what it is. Older browsers open it at a click only.
    await browser.action.openPopup?.().catch(() => undefined);
  }

  // One after the other: each step goes on from where the one before it led.
  return (command, tab) => {
    const { id } = tab ?? {};
    if (id !== undefined) turn = turn.then(() => obey(command, id));
  };
}
