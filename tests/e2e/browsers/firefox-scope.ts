import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi beneath puppeteer, which has no words of its own for the browser's own scope and for requests of every tab. */
export type Protocol = {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: 'network.beforeRequestSent', hear: (request: SentRequest) => void): void;
};

export type SentRequest = { isBlocked: boolean; navigation: string | null; request: { request: string; url: string } };

export function protocolOf(browser: Browser): Protocol {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isProtocol(connection)) throw new Error('puppeteer-core keeps its connection elsewhere now');
  return connection;
}

function isProtocol(value: unknown): value is Protocol {
  return typeof value === 'object' && value !== null && 'send' in value && 'on' in value;
}

/** A function and its argument as an expression, whose value is the result as JSON. */
export function asExpression(action: (argument: never) => unknown, argument: unknown): string {
  return `(async () => JSON.stringify(await (${action})(${JSON.stringify(argument) ?? ''})) ?? 'null')()`;
}

/** Runs functions in the browser's own window, where Firefox's own code is; argument and result travel as JSON. */
export type BrowserScope = <A, T>(action: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;

export async function browserScope(protocol: Protocol): Promise<BrowserScope> {
  const tree = (await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const [window] = (tree as { contexts: { context: string }[] }).contexts;
  if (window === undefined) throw new Error('Firefox shows no window of its own: it was started without --remote-allow-system-access');
  return async <A, T>(action: (argument: A) => T | Promise<T>, argument: A): Promise<T> => {
    const expression = asExpression(action, argument);
    const { result } = await protocol.send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true });
    const told = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (told.result === undefined) throw new Error(told.exceptionDetails?.text ?? `Firefox answered ${told.type}`);
    return JSON.parse(told.result.value);
  };
}
