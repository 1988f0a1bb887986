import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ended, startInWorker } from '../../../components/dashboard/import/worker-session';

/** A worker that answers only when it is told to. */
class SilentWorker extends EventTarget {
  static last: SilentWorker;
  readonly asked: { id?: number }[] = [];
  isTerminated = false;
  constructor() {
    super();
    SilentWorker.last = this;
  }
  postMessage(message: { id?: number }) {
    this.asked.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  answer(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => vi.stubGlobal('Worker', SilentWorker));
afterEach(() => vi.unstubAllGlobals());

const start = () => startInWorker({ decimal: '.', dates: 'day-first' }, () => undefined);
const whyOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof Ended ? error.why : error),
  );

describe('a question to the worker', () => {
  test('is answered by the message with its number', async () => {
    const { session } = start();
    const [one, other] = [session.rejected(0, 1), session.rejected(1, 1)];
    const [, first, second] = SilentWorker.last.asked;
    SilentWorker.last.answer({ id: second?.id, ok: true, value: ['second'] });
    SilentWorker.last.answer({ id: first?.id, ok: true, value: ['first'] });
    expect(await Promise.all([one, other])).toEqual([['first'], ['second']]);
  });

  test('ends with the worker', async () => {
    const job = start();
    const asked = whyOf(job.session.takeBack());
    job.end('too-slow');
    expect(await asked).toBe('too-slow');
    expect(SilentWorker.last.isTerminated).toBe(true);
  });

  test.each(['stopped', 'broken'] as const)('is refused at once after the worker has ended: %s', async (why) => {
    const job = start();
    if (why === 'broken') SilentWorker.last.dispatchEvent(new Event('error'));
    else job.end();
    expect(await whyOf(job.session.takeBack())).toBe(why);
    expect(SilentWorker.last.asked).toHaveLength(1);
  });
});
