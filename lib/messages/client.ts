// Chrome's own promises do; the polyfill would be an eighth of the content script.
import { browser } from 'wxt/browser';
import type { Answer, FailureCode, TabProtocol, WorkerProtocol } from './protocol';

/** Before the one further try: long enough for a worker that was just stopped to be started again. */
const pauseBeforeRetry = 50;

/** Both ends come from one build, so an answer that has the envelope also has the content. */
function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Whether the extension that this script belongs to was updated or removed while its page stayed open. Chrome then takes the id away. */
function isOutdated(error: unknown): boolean {
  return !browser.runtime?.id || (error instanceof Error && /context invalidated/i.test(error.message));
}

async function ask<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  const fail = (code: FailureCode): Answer<T> => ({ ok: false, code });
  for (const last of [false, true]) {
    try {
      const answer = await send();
      if (isAnswer<T>(answer)) return answer;
    } catch (error) {
      if (isOutdated(error)) return fail('outdated');
    }
    if (!last) await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
  }
  return fail('no-answer');
}

/**
 * Asks the worker; never rejects. One more try when nobody answered, since a browser may stop the worker at any moment:
 * every message may therefore arrive twice and means the same the second time.
 */
export function askWorker<N extends keyof WorkerProtocol>(
  name: N,
  request: WorkerProtocol[N]['request'],
): Promise<Answer<WorkerProtocol[N]['answer']>> {
  return ask(async () => browser.runtime.sendMessage({ name, request }));
}

/** Asks the content script of a tab's page (not of its frames); never rejects. `no-answer` where none runs. */
export function askTab<N extends keyof TabProtocol>(
  tabId: number,
  name: N,
  request: TabProtocol[N]['request'],
): Promise<Answer<TabProtocol[N]['answer']>> {
  return ask(async () => browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}
