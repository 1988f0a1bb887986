import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { requestSchemas } from '../../lib/messages/schemas';
import { contentScript, door, popup, startWorker, type Worker } from '../messages/worker';
import { everything } from '../store/fresh-database';
import { anItem, aReading } from '../store/sample-readings';
import { hostileStrings } from './fuzz/hostile-strings';

let worker: Worker;
beforeEach(() => {
  worker = startWorker();
});

/** One well-formed request of the richest kind; the property spoils it. */
const honest = { reading: aReading({ items: [anItem('a')] }), to: { newList: 'Spring' }, note: '', entryId: crypto.randomUUID() };

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...hostileStrings) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      -1,
      1e308,
      Number.NaN,
      true,
      [],
      {},
      [[]],
      JSON.parse('{"__proto__":{"polluted":1}}'),
    ),
  },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withTypedArray: true }) },
);

/** Every place inside the request, as the keys that lead to it. */
function placesIn(inside: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof inside !== 'object' || inside === null) return [path];
  return [path, ...Object.entries(inside).flatMap(([key, deeper]) => placesIn(deeper, [...path, key]))];
}

/** A copy with something else at a place; the whole of it for no place. */
function withAt(inside: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: object = Array.isArray(inside) ? [...inside] : { ...Object(inside) };
  Object.defineProperty(copy, key, {
    value: withAt(Reflect.get(copy, key), rest, put),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const names = fc.constantFrom(...Object.keys(requestSchemas), 'toString', '__proto__', 'constructor', '');
const spoilt = fc
  .tuple(names, fc.constantFrom(...placesIn(honest)), value)
  .map(([name, place, put]) => ({ name, request: withAt(honest, place, put) }));
const message = fc.oneof({ weight: 5, arbitrary: spoilt }, { weight: 1, arbitrary: value });

describe('any message at all', () => {
  it('is answered once, by an answer and no exception', async () => {
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(contentScript, popup), async (sent, sender) => {
        const answer = await worker.hear(sent, sender);
        expect(answer.ok === true || typeof answer.code === 'string').toBe(true);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 1_500, seed: 6 },
    );
  });

  const strangers: [who: string, sender: Runtime.MessageSender][] = [
    ['another extension', { id: 'other', url: 'chrome-extension://other/worker.js' }],
    ['a page of another extension that says it is ours', { ...popup, id: 'other' }],
    ['a page that is no profile network', { id: door.id, url: 'http://example.com/', frameId: 0 }],
  ];
  it.each(strangers)('from %s is refused, and changes nothing', async (_, sender) => {
    await fc.assert(
      fc.asyncProperty(message, async (sent) => {
        expect(await worker.hear(sent, sender)).toEqual({ ok: false, code: 'refused' });
      }),
      { numRuns: 300, seed: 6 },
    );
    expect(await worker.hear({ name: 'list/save', request: honest }, sender)).toEqual({ ok: false, code: 'refused' });
    expect(Object.values(await everything(worker.db)).flat()).toEqual([]);
  });
});
