import { digestOf } from '../../../lib/scoring/digest';
import { openDatabase } from '../../../lib/store/database';
import { openSession, type Session } from '../../../lib/transfer/import/session';
import type { FromWorker, ToWorker } from './worker-protocol';

/** Reads, plans and writes beside the page, so that it stays quick, and so that it can be ended whatever a file holds. */
let session: Session | null = null;

const say = (message: FromWorker) => postMessage(message);

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if ('begin' in message) {
    session = openSession(openDatabase(digestOf), message.begin, (step) => say({ step }));
    return;
  }
  void answer(message);
});

async function answer({ id, call, args }: Extract<ToWorker, { id: number }>): Promise<void> {
  try {
    const method: ((...args: never[]) => unknown) | undefined = session?.[call];
    if (method === undefined) throw new RangeError(call);
    // The page's side has the types of both.
    say({ id, ok: true, value: await Reflect.apply(method, null, args) });
  } catch {
    say({ id, ok: false });
  }
}
