import type { Runtime } from 'webextension-polyfill';
import { failureOf } from '../store/failure';
import type { Answer, WorkerProtocol } from './protocol';
import { envelopeSchema, requestSchemas } from './schemas';
import { type Asker, askerOf, type Door } from './senders';

export type WorkerName = keyof WorkerProtocol;

/** Work that the asker need not wait for; it starts after the answer was sent. Its errors end there. */
export type Later = (task: () => Promise<unknown>) => void;

export type Handler<N extends WorkerName> = (
  request: WorkerProtocol[N]['request'],
  asker: Asker,
  later: Later,
) => Promise<Answer<WorkerProtocol[N]['answer']>>;

export type Handlers = { [N in WorkerName]: Handler<N> };

function isWorkerName(name: string): name is WorkerName {
  return Object.hasOwn(requestSchemas, name);
}

/** A content script speaks for the network that its page belongs to and for no other. */
function speaksForItself(request: object, asker: Asker): boolean {
  if (asker.from === 'page') return true;
  if ('reading' in request && typeof request.reading === 'object' && request.reading !== null)
    return 'platform' in request.reading && request.reading.platform === asker.platform;
  return !('platform' in request) || request.platform === asker.platform;
}

async function dispatch<N extends WorkerName>(
  name: N,
  request: unknown,
  asker: Asker,
  handlers: Handlers,
  later: Later,
): Promise<Answer<WorkerProtocol[N]['answer']>> {
  const read = requestSchemas[name].safeParse(request);
  if (!read.success) return { ok: false, code: 'invalid' };
  if (!speaksForItself(read.data, asker)) return { ok: false, code: 'refused' };
  return handlers[name](read.data, asker, later);
}

async function answerTo(
  message: unknown,
  sender: Runtime.MessageSender,
  door: Door,
  handlers: Handlers,
  later: Later,
): Promise<Answer<unknown>> {
  try {
    const asker = askerOf(sender, door);
    if (asker === null) return { ok: false, code: 'refused' };
    if (asker.from === 'tab' && !(await door.mayRead(asker.url, asker.tabId))) return { ok: false, code: 'off' };
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || !isWorkerName(envelope.data.name)) return { ok: false, code: 'invalid' };
    const { name, request } = envelope.data;
    return await dispatch(name, request, asker, handlers, later);
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

/**
 * Answers one message to the worker: the sender is checked first, then the shape, then a handler answers. `respond` is called
 * exactly once and gets no exception; the answered promise settles, never rejecting, when work put off for later is done too.
 */
export async function handleMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  door: Door,
  handlers: Handlers,
  respond: (answer: Answer<unknown>) => void,
): Promise<void> {
  const put: (() => Promise<unknown>)[] = [];
  const answer = await answerTo(message, sender, door, handlers, (task) => put.push(task));
  // The tab may be gone by now; what was put off is done all the same.
  await Promise.allSettled([async () => respond(answer), ...put].map((task) => task()));
}
