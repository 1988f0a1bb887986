import type { Usual } from '../../../lib/transfer/import/mapping/propose';
import type { Session, Step } from '../../../lib/transfer/import/session';
import type { FromWorker, ToWorker } from './worker-protocol';

/** A session somewhere else: every method answers later. */
export type RemoteSession = {
  [K in keyof Session]: (...args: Parameters<Session[K]>) => Promise<Awaited<ReturnType<Session[K]>>>;
};

/** A session, and its end at any moment: what it was doing is broken off, and what waits for it rejects with `Ended`. */
export type Job = { session: RemoteSession; end(why?: 'stopped' | 'too-slow'): void };
export type StartJob = (usual: Usual, onStep: (step: Step) => void) => Job;

/** A job was ended before it had answered. */
export class Ended extends Error {
  readonly why: 'stopped' | 'too-slow' | 'broken';
  constructor(why: Ended['why']) {
    super(why);
    this.why = why;
  }
}

/** A session in a worker of its own. */
export const startInWorker: StartJob = (usual, onStep) => {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { take: (message: MessageEvent) => void; fail: (error: Ended) => void }>();
  let last = 0;
  let ended: Ended | null = null;

  const end = (why: Ended['why'] = 'stopped') => {
    worker.terminate();
    ended ??= new Ended(why);
    for (const { fail } of waiting.values()) fail(ended);
    waiting.clear();
  };
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
    const message = event.data;
    if ('step' in message) return onStep(message.step);
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    waiter?.take(event);
  });
  // The worker's code is gone, as after an update of the extension, or it ran out of memory.
  worker.addEventListener('error', () => end('broken'));
  const send = (message: ToWorker) => worker.postMessage(message);
  send({ begin: usual });

  const ask = <K extends keyof Session>(call: K, args: Parameters<Session[K]>): Promise<Awaited<ReturnType<Session[K]>>> =>
    new Promise((resolve, reject) => {
      // Nobody would answer any more.
      if (ended !== null) return reject(ended);
      last += 1;
      const take = ({ data }: MessageEvent) => (data.ok ? resolve(data.value) : reject(new Ended('broken')));
      waiting.set(last, { take, fail: reject });
      send({ id: last, call, args: [...args] });
    });

  const session: RemoteSession = {
    open: (...args) => ask('open', args),
    propose: (...args) => ask('propose', args),
    plan: (...args) => ask('plan', args),
    preview: (...args) => ask('preview', args),
    rejected: (...args) => ask('rejected', args),
    header: (...args) => ask('header', args),
    commit: (...args) => ask('commit', args),
    resume: (...args) => ask('resume', args),
    takeBack: (...args) => ask('takeBack', args),
    stop: (...args) => ask('stop', args),
  };
  return { session, end };
};
