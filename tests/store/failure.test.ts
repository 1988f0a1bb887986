import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { failureOf, type StoreFailure } from '../../lib/store/failure';

const quota = new DOMException('no room', 'QuotaExceededError');

/** As Dexie wraps what the browser says: in `inner` of an error of its own. */
function wrapped(name: string, inner: unknown): Error {
  return Object.assign(new Dexie.DexieError(name, 'wrapped'), { inner });
}

describe('an exception of the store', () => {
  const table: [what: string, error: unknown, failure: StoreFailure][] = [
    ["the browser's quota error", quota, 'storage-full'],
    ['a quota error inside an aborted transaction', wrapped('AbortError', quota), 'storage-full'],
    ['a quota error inside an abort inside another', wrapped('AbortError', wrapped('AbortError', quota)), 'storage-full'],
    ['a quota error among the failures of many writes', Object.assign(new Error('3 of 5 failed'), { failures: [quota] }), 'storage-full'],
    ['a full disk in words', new Error('QUOTA_BYTES quota exceeded'), 'storage-full'],
    ['a full disk in other words', new Error('IO error: No space left on device'), 'storage-full'],
    ['a database that cannot be opened', wrapped('OpenFailedError', null), 'storage-failed'],
    ['an error of the browser', new DOMException('internal', 'UnknownError'), 'storage-failed'],
    ['a fault of ours', new TypeError('x is not a function'), 'internal'],
    ['something that is no error', 'oops', 'internal'],
  ];
  it.each(table)('%s means what it says', (_, error, failure) => expect(failureOf(error)).toBe(failure));

  it('that goes round in a circle ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(failureOf(error)).toBe('internal');
  });
});
