import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Loupe } from './loupe';

declare const chrome: Browser;

/**
 * Gives a command as its key does, over the page in front. Keys that a test presses go to the page and never to the browser's own window, so
 * the browser's event is fired where the browser fires it: everything from the extension's listener on is real.
 */
export async function giveCommand(loupe: Loupe, page: Page, command: 'open' | 'save' | 'next' | 'previous'): Promise<void> {
  await page.bringToFront();
  const worker = await loupe.worker();
  await worker.evaluate(
    async ({ command, url }) => {
      // A tab on its way elsewhere has no longer the address that the test knows.
      const tabs = await chrome.tabs.query({ active: true });
      const tab = tabs.find((each) => each.url === url) ?? tabs[0];
      const { onCommand } = chrome.commands;
      Reflect.get(onCommand, 'dispatch').call(onCommand, command, tab);
    },
    { command, url: page.url() },
  );
}

/** What the notice over a page says, null while there is none. Its shadow root is closed: the browser's own tools look inside. */
export async function noticeOn(page: Page): Promise<{ text: string; press(): Promise<void> } | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const below = (node: Node): Node[] => [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(below)];
  const host = below(root).find(({ localName }) => localName === 'creator-loupe-notice');
  if (host === undefined) return null;
  const call = async (name: string, code: string): Promise<unknown> => {
    const node = below(host).find(({ localName }) => localName === name);
    if (node === undefined) throw new Error(`the notice has no ${name}`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    if (object.objectId === undefined) throw new Error(`the ${name} of the notice went away`);
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return ${code}; }`,
      returnByValue: true,
    });
    return result.value;
  };
  return { text: String(await call('p', 'this.textContent')), press: async () => void (await call('button', 'this.click()')) };
}
