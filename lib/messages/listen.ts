import { type Browser, browser } from 'wxt/browser';
import type { Answer, TabProtocol } from './protocol';

type TabAnswers = { [N in keyof TabProtocol]: () => TabProtocol[N]['answer'] };

function nameOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'name' in message ? message.name : null;
}

function isTabMessage(name: unknown, answers: TabAnswers): name is keyof TabProtocol {
  return typeof name === 'string' && Object.hasOwn(answers, name);
}

function answerTo(message: unknown, sender: Browser.runtime.MessageSender, answers: TabAnswers): Answer<unknown> {
  if (sender.id !== browser.runtime.id) return { ok: false, code: 'refused' };
  const name = nameOf(message);
  if (!isTabMessage(name, answers)) return { ok: false, code: 'invalid' };
  try {
    return { ok: true, value: answers[name]() };
  } catch {
    return { ok: false, code: 'internal' };
  }
}

/** Answers what the worker and the extension's pages ask of this content script, until `signal` aborts. */
export function answerTab(answers: TabAnswers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, sendResponse: (answer: Answer<unknown>) => void) => {
    sendResponse(answerTo(message, sender, answers));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
