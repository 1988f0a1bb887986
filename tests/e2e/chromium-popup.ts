import type { BrowserContext, Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { OpenedPopup } from './browsers/any-loupe';

declare const chrome: Browser;

/** Opens the popup over the tab in front. Playwright does not attach to it, so it is driven by the protocol. */
export async function openChromiumPopup(context: BrowserContext, worker: Worker, base: string): Promise<OpenedPopup> {
  await worker.evaluate(() => chrome.action.openPopup());
  const send = await attach(context, `${base}popup.html`);
  return {
    async run(action, argument) {
      const expression = `(${action})(${JSON.stringify(argument)})`;
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
  };
}

type Reply = {
  id?: number;
  error?: { message: string };
  result: { result: { value: never }; exceptionDetails?: { text: string; exception?: { description?: string } } };
};

/** A protocol session with the target at `url`, spoken through the browser's. */
async function attach(context: BrowserContext, url: string) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser went away');
  const target = async () => (await session.send('Target.getTargets')).targetInfos.find((info) => info.url === url);
  let found = await target();
  for (let tries = 0; found === undefined && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    found = await target();
  }
  if (found === undefined) throw new Error('the popup did not open');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: found.targetId });

  let last = 0;
  return (method: string, params: object) =>
    new Promise<Reply['result']>((resolve, reject) => {
      last += 1;
      const id = last;
      session.on('Target.receivedMessageFromTarget', function hear({ message }) {
        const reply: Reply = JSON.parse(message);
        if (reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (reply.error) reject(new Error(reply.error.message));
        else resolve(reply.result);
      });
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}
