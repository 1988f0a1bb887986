import type { OpenedPopup } from './any-loupe';
import { asExpression, type BrowserScope } from './firefox-scope';

/** Parts of Firefox's own code, for functions that are sent to its own window. */
type View = {
  viewType: string;
  xulBrowser: {
    messageManager: { loadFrameScript(url: string, later: boolean): void };
  };
};
type Extension = { views: Iterable<View>; wakeupBackground(): Promise<void>; terminateBackground(options: object): Promise<void> };
type Leave = { permissions: string[]; origins: string[] };
type Channel = { QueryInterface(kind: unknown): Channel; URI: { spec: string }; loadInfo: { triggeringPrincipal: Principal | null } };
type BrowserWindow = {
  SidebarController: { show(command: string): Promise<unknown> };
  gBrowser: { selectedBrowser: { currentURI: { spec: string } }; selectedTab: unknown; removeTab(tab: unknown): void };
};
type Principal = { isAddonOrExpandedAddonPrincipal: boolean };
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: {
  importESModule(name: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: Record<'add' | 'remove', (id: string, leave: Leave, extension: Extension) => Promise<void>>;
  };
  importESModule(name: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  importESModule(name: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: unknown): void } } };
    };
  };
};
declare const Ci: { nsIHttpChannel: unknown; nsIScriptError: unknown };
type Hear = (message: { data: string }) => void;
declare const Services: {
  mm: Record<'addMessageListener' | 'removeMessageListener', (name: string, hear: Hear) => void>;
  obs: { addObserver(hear: (channel: Channel) => void, topic: string): void };
  wm: { getMostRecentWindow(type: string): BrowserWindow };
  console: { getMessageArray(): { QueryInterface(kind: unknown): unknown; message: string; sourceName?: string; flags?: number }[] };
};

export const addonId = 'creator-loupe@extension';

/** Lets the extension into private windows, as the visitor may on the page of add-ons. */
export function allowPrivateWindows(inBrowser: BrowserScope): Promise<void> {
  return inBrowser(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, leave, WebExtensionPolicy.getByID(id).extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, addonId);
}

/** Waits for the tab that the extension opens when it is installed, so that it gets between no other tabs later, and closes it unless it is to stay. */
export function firstPageShown(inBrowser: BrowserScope, stays: boolean): Promise<void> {
  return inBrowser(async (stays) => {
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const isShown = () => gBrowser.selectedBrowser.currentURI.spec.endsWith('#/welcome');
    for (let tries = 0; !isShown() && tries < 300; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    if (!isShown()) throw new Error('the extension did not open its first page');
    if (!stays) gBrowser.removeTab(gBrowser.selectedTab);
  }, stays);
}

/** Takes leave for pages away, as the visitor may on the page of add-ons; the extension hears of it. */
export function takeLeaveAway(inBrowser: BrowserScope, origins: string[]): Promise<void> {
  return inBrowser(
    async ({ id, origins }) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.remove(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
    },
    { id: addonId, origins },
  );
}

/** Ends the background as Firefox does when it is idle. */
export function stopBackground(inBrowser: BrowserScope): Promise<void> {
  return inBrowser((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({}), addonId);
}

/** Begins to note every request to a network that the extension causes: by its background, its pages and its code in other pages. */
export function noteRequests(inBrowser: BrowserScope): Promise<void> {
  return inBrowser(() => {
    const requests: string[] = [];
    Object.assign(globalThis, { loupeRequests: requests });
    Services.obs.addObserver((told) => {
      const channel = told.QueryInterface(Ci.nsIHttpChannel);
      if (channel.loadInfo.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal) requests.push(channel.URI.spec);
    }, 'http-on-modify-request');
  }, null);
}

/** The requests that were noted. */
export function notedRequests(inBrowser: BrowserScope): Promise<string[]> {
  return inBrowser(() => Reflect.get(globalThis, 'loupeRequests') as string[], null);
}

/** Uncaught exceptions of the extension's code, wherever it ran. */
export function uncaughtErrors(inBrowser: BrowserScope): Promise<string[]> {
  return inBrowser(() => {
    const warning = 1;
    return Services.console.getMessageArray().flatMap((message) => {
      const isError = message instanceof (Ci.nsIScriptError as never) && !((message.flags ?? 0) & warning);
      // Firefox's own note of a tab that was closed with a question on its way: nobody is there to hear the answer.
      const isClosed = message.message.includes('Promise rejected after context unloaded');
      return isError && !isClosed && message.sourceName?.startsWith('moz-extension://') ? [message.message] : [];
    });
  }, null);
}

/** Opens the popup over the tab in front. */
export async function openToolbarPopup(inBrowser: BrowserScope): Promise<OpenedPopup> {
  await inBrowser((id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    // Its promise may never end.
    void ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
  }, addonId);
  return viewOf(inBrowser, 'popup');
}

/** Opens the sidebar, as its button does. */
export async function openSidebar(inBrowser: BrowserScope): Promise<OpenedPopup> {
  await inBrowser(async (id) => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    await window.SidebarController.show(`${id.replaceAll(/[^\w-]/g, '_')}-sidebar-action`);
  }, addonId);
  return viewOf(inBrowser, 'sidebar');
}

function viewOf(inBrowser: BrowserScope, viewType: 'popup' | 'sidebar'): OpenedPopup {
  return {
    run: (action, argument) => runInView(inBrowser, viewType, action, argument),
    type: (text) => runInView(inBrowser, viewType, (typed) => void document.execCommand('insertText', false, typed), text),
  };
}

/** Runs a function in a part of the extension that is no tab; argument and result travel as JSON. */
export function runInView<A, T>(
  inBrowser: BrowserScope,
  viewType: 'background' | 'popup' | 'sidebar',
  action: (argument: A) => T | Promise<T>,
  argument: A,
): Promise<T> {
  return inBrowser(
    async ({ id, viewType, expression }): Promise<T> => {
      const { extension } = WebExtensionPolicy.getByID(id);
      if (viewType === 'background') await extension.wakeupBackground();
      const look = () => [...extension.views].find((each) => each.viewType === viewType);
      for (let tries = 0; look() === undefined && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      const view = look();
      if (view === undefined) throw new Error(`the extension has no ${viewType}`);
      const name = `loupe:${Math.random()}`;
      // Heard from everywhere: a popup that has just opened moves from one browser element into another.
      const answered = new Promise<string>((resolve) => {
        Services.mm.addMessageListener(name, function hear({ data }) {
          Services.mm.removeMessageListener(name, hear);
          resolve(data);
        });
      });
      // A sandbox is not bound by the content security policy of the extension's pages. What is done in what the visitor sees is the visitor's doing.
      const script = `(async () => {
        const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
        const isLoaded = () => content.location.protocol === 'moz-extension:' && content.document.readyState === 'complete';
        while (!isLoaded()) await new Promise((resolve) => setTimeout(resolve, 10));
        let answer;
        try {
          const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const hand = ${viewType !== 'background'} ? content.windowUtils.setHandlingUserInput(true) : null;
          const done = Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
          hand?.destruct();
          answer = { value: JSON.parse(await done) };
        } catch (error) {
          answer = { error: String(error) };
        }
        sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
      })()`;
      view.xulBrowser.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      const answer: { value: T } | { error: string } = JSON.parse(await answered);
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    },
    {
      id: addonId,
      viewType,
      expression: asExpression(action, argument),
    },
  );
}
