import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Loupe } from './loupe';

declare const chrome: Browser;

/** The popup that the browser itself opened. Playwright does not attach to it, so it is driven by the protocol. */
export type RealPopup = {
  /** Runs a function in the popup; argument and result travel as JSON. */
  run<A, T>(action: (argument: A) => T, argument: A): Promise<T>;
  /** Types into whatever has the focus there, as a keyboard does. */
  type(text: string): Promise<void>;
  text(): Promise<string>;
  /** Clicks the button that says exactly this. */
  press(button: string): Promise<void>;
  /** Focuses the field with this label and selects what is in it. */
  focus(label: string): Promise<void>;
};

/** Brings `page` to the front and opens the popup over it, as a click on the toolbar icon does. */
export async function openRealPopup(loupe: Loupe, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const worker = await loupe.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const send = await attach(loupe, `chrome-extension://${loupe.extensionId}/popup.html`);

  async function run<A, T>(action: (argument: A) => T, argument: A): Promise<T> {
    const expression = `(${action})(${JSON.stringify(argument)})`;
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    run,
    text: () => run(() => document.body.innerText, null),
    async type(text) {
      await send('Input.insertText', { text });
    },
    press: (name) =>
      soon(() =>
        run((wanted) => {
          const button = [...document.querySelectorAll('button')].find((each) => each.innerText.trim() === wanted);
          if (button === undefined) throw new Error(`no button "${wanted}" in: ${document.body.innerText}`);
          button.click();
        }, name),
      ),
    focus: (name) =>
      soon(() =>
        run((wanted) => {
          const label = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === wanted);
          const field = label?.control;
          if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`no field "${wanted}"`);
          field.focus();
          field.select();
        }, name),
      ),
  };
}

/** Tries again for two seconds: what is looked for may be about to be drawn. */
async function soon(action: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 2_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

type Reply = {
  id?: number;
  error?: { message: string };
  result: { result: { value: never }; exceptionDetails?: { text: string; exception?: { description?: string } } };
};

/** A protocol session with the target at `url`, spoken through the browser's. */
async function attach(loupe: Loupe, url: string) {
  const session = await loupe.context.browser()?.newBrowserCDPSession();
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
