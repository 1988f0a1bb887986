import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Known, whoIsSaved } from '../../entrypoints/marks/known';
import { askWorker } from '../../lib/messages/client';
import type { AccountName, Answer, Marked } from '../../lib/messages/protocol';

vi.mock('../../lib/messages/client');

const named = (value: string): AccountName => ({ kind: 'handle', value });
let ending: AbortController;
let known: Known;
let here: AccountName | null;
let unwanted: number;
let answers: number;
/** Who is on which list, for the worker of this test. */
let saved: Record<string, string[]>;
let answer: (names: AccountName[]) => Promise<Answer<Marked[]>>;

const asked = () =>
  vi.mocked(askWorker).mock.calls.map(([, request]) => ('names' in request ? request.names.map(({ value }) => value) : []));

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  [here, unwanted, answers, saved] = [null, 0, 0, { ana: ['Spring'] }];
  answer = async (names) => ({
    ok: true,
    value: names.flatMap(({ value }, at) => {
      const lists = saved[value.toLowerCase()];
      return lists ? [{ at, lists, tier: null }] : [];
    }),
  });
  vi.mocked(askWorker)
    .mockReset()
    .mockImplementation(((_: string, { names }: { names: AccountName[] }) => answer(names)) as never);
  const ports = { platform: 'x' as const, here: () => here, onAnswer: () => (answers += 1), onUnwanted: () => (unwanted += 1) };
  known = whoIsSaved(ports, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(1_000);
async function ask(...names: string[]) {
  for (const name of names) known.ask(named(name));
  await settle();
}

describe('who is saved', () => {
  test('is asked about together, each once, and known from then on', async () => {
    await ask('ana', 'bo', 'Ana');
    expect(asked()).toEqual([['Ana', 'bo']]);
    expect([known.of(named('ANA')), known.of(named('bo')), known.of(named('cy'))]).toEqual([
      { lists: ['Spring'], tier: null },
      null,
      undefined,
    ]);
    await ask('ana', 'bo');
    expect([asked().length, answers]).toEqual([1, 1]);
  });

  test('is asked about in portions of 200, one question at a time', async () => {
    await ask(...Array.from({ length: 450 }, (_, i) => `name${i}`));
    expect(asked().map(({ length }) => length)).toEqual([200, 200, 50]);
  });

  test('stays on the page while it is in doubt, until the next answer', async () => {
    await ask('ana', 'bo');
    saved = {};
    known.doubt();
    expect(known.of(named('ana'))).toMatchObject({ lists: ['Spring'] });
    expect(known.of(named('bo'))).toBeUndefined();
    await ask('ana');
    expect(known.of(named('ana'))).toBeNull();
  });

  test('is forgotten on another page, and an answer that comes late is dropped', async () => {
    await ask('ana');
    let arrive = () => {};
    answer = () => new Promise((resolve) => (arrive = () => resolve({ ok: true, value: [{ at: 0, lists: ['Old'], tier: null }] })));
    known.ask(named('bo'));
    await settle();
    known.forget();
    arrive();
    await settle();
    expect([known.of(named('ana')), known.of(named('bo'))]).toEqual([undefined, undefined]);
  });

  test('names whose page it is', async () => {
    here = named('bo');
    await ask('ana');
    expect(vi.mocked(askWorker).mock.calls[0]?.[1]).toMatchObject({ platform: 'x', here });
  });
});

describe('an answer that fails', () => {
  test.each(['off', 'outdated', 'private-window', 'refused'] as const)('with “%s” ends it all', async (code) => {
    answer = async () => ({ ok: false, code });
    await ask('ana');
    expect(unwanted).toBe(1);
  });

  test.each(['no-answer', 'storage-failed', 'internal'] as const)('with “%s” is asked for again by the next question', async (code) => {
    const works = answer;
    answer = async () => ({ ok: false, code });
    await ask('ana');
    answer = works;
    await ask('ana');
    expect([unwanted, known.of(named('ana'))]).toEqual([0, { lists: ['Spring'], tier: null }]);
  });
});

test('nothing is asked after the end', async () => {
  known.ask(named('ana'));
  ending.abort();
  await settle();
  expect(asked()).toEqual([]);
});
