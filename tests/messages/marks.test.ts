import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { AccountName, FailureCode, WorkerProtocol } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { profileFrom } from '../../lib/store/merge-reading';
import { putProfiles } from '../../lib/store/put-profiles';
import { isAnybodySaved } from '../../lib/store/saved-among';
import { exact, hidden, readingOf } from '../store/sample-readings';
import { contentScript, popup, privateContentScript, startWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = startWorker({ 7: false });
});

const named = (value: string): AccountName => ({ kind: 'handle', value });

async function see(handle: string, more: Partial<Reading> = {}) {
  const reading = readingOf(handle, more);
  await worker.ask('profile/seen', { reading });
  return reading;
}

async function save(handle: string, listName: string, more: Partial<Reading> = {}) {
  const reading = readingOf(handle, more);
  const to = { newList: listName };
  const answer = await worker.ask('list/save', { reading, to, note: '', entryId: crypto.randomUUID(), tabId: 7 }, popup);
  if (!answer.ok) throw new Error(answer.code);
  return { reading, listId: answer.value.listId };
}

type Which = WorkerProtocol['marks/which']['request'];
const which = (names: readonly string[], more: Partial<Which> = {}, sender = contentScript) =>
  worker.ask('marks/which', { platform: 'instagram', names: names.map(named), here: null, ...more }, sender);

describe('which accounts are on lists', () => {
  it('is told with the lists, by name, for those and no others', async () => {
    await save('ana', 'Summer');
    await save('ana', 'Autumn');
    await see('bo');
    expect(await which(['cy', 'ANA', 'bo'])).toEqual({ ok: true, value: [{ at: 1, lists: ['Autumn', 'Summer'], tier: null }] });
  });

  it('is told of an account by each of its names', async () => {
    await save('ana', 'Spring', { canonicalId: '42' });
    await see('ana.new', { canonicalId: '42' });
    const names = [named('ana'), named('ana.new'), { kind: 'id', value: '42' } as const];
    expect(await which([], { names })).toMatchObject({ value: [{ at: 0 }, { at: 1 }, { at: 2 }] });
  });

  it('is not told of whose page it is, by whatever name the address has it', async () => {
    await save('ana', 'Spring', { canonicalId: '42' });
    await save('bo', 'Spring');
    expect(await which(['ana', 'bo'], { here: { kind: 'id', value: '42' } })).toMatchObject({ value: [{ at: 1 }] });
    expect(await which(['bo'], { here: named('stranger') })).toMatchObject({ value: [{ at: 0 }] });
  });

  it('is told no more once they were taken off, or the list is gone', async () => {
    const { reading, listId } = await save('ana', 'Spring');
    await worker.ask('list/unsave', { reading, listId, withEmptyList: false });
    expect(await which(['ana'])).toEqual({ ok: true, value: [] });
  });

  it('is not told of another network’s account of that name', async () => {
    await save('ana', 'Spring');
    const x = { ...contentScript, url: 'https://x.com/home' };
    expect(await which(['ana'], { platform: 'x' }, x)).toEqual({ ok: true, value: [] });
  });

  it('comes with the size, by the visitor’s own borders, where that is wanted', async () => {
    await save('ana', 'Spring', { followers: exact(12_345) });
    await save('bo', 'Spring', { followers: hidden });
    worker.settings = { ...worker.settings, marks: 'tiers' };
    expect(await which(['ana', 'bo'])).toMatchObject({ value: [{ tier: 'micro' }, { tier: null }] });
    worker.settings = { ...worker.settings, tierScheme: 'own', ownTiers: [{ id: 'mega', from: 12_000 }] };
    expect(await which(['ana'])).toMatchObject({ value: [{ tier: 'mega' }] });
  });
});

test.each<[string, Partial<Settings>, Runtime.MessageSender, FailureCode]>([
  ['in a private window', {}, privateContentScript, 'private-window'],
  ['to a page of the extension', {}, popup, 'refused'],
  ['where marks are off', { marks: 'off' }, contentScript, 'off'],
  ['where the network is off', { networksOff: ['instagram'] }, contentScript, 'off'],
  ['to another network’s page', {}, { ...contentScript, url: 'https://x.com/home' }, 'refused'],
])('nothing is told %s', async (_, settings, sender, code) => {
  await save('ana', 'Spring');
  worker.settings = { ...worker.settings, ...settings };
  expect(await which(['ana'], {}, sender)).toEqual({ ok: false, code });
});

test('more than 200 names at once are refused', async () => {
  const names = Array.from({ length: 201 }, (_, i) => `name${i}`);
  expect(await which(names.slice(1))).toEqual({ ok: true, value: [] });
  expect(await which(names)).toEqual({ ok: false, code: 'invalid' });
});

describe('marks are followed', () => {
  it('where somebody is saved, for that network alone', async () => {
    await save('ana', 'Spring');
    expect(worker.done.marks).toEqual([{ platform: 'instagram', saved: true }]);
  });

  it('where somebody is taken off, for that network alone', async () => {
    const { reading, listId } = await save('ana', 'Spring');
    await worker.ask('list/unsave', { reading, listId, withEmptyList: false });
    expect(worker.done.marks[1]).toEqual({ platform: 'instagram', saved: false });
  });

  it('everywhere when the dashboard changed who is on a list, and nowhere when it changed a note', async () => {
    await worker.ask('lists/changed', { who: false }, popup);
    expect(worker.done.marks).toEqual([]);
    await worker.ask('lists/changed', { who: true }, popup);
    expect(worker.done.marks).toEqual(['everywhere']);
  });
});

describe('whether anybody of a network is on a list', () => {
  it('is told by the lists, not by who was looked at', async () => {
    expect(await isAnybodySaved(worker.db, 'instagram')).toBe(false);
    await see('bo');
    expect(await isAnybodySaved(worker.db, 'instagram')).toBe(false);
    const { reading, listId } = await save('ana', 'Spring');
    expect(await isAnybodySaved(worker.db, 'instagram')).toBe(true);
    expect(await isAnybodySaved(worker.db, 'x')).toBe(false);
    await worker.ask('list/unsave', { reading, listId, withEmptyList: false });
    expect(await isAnybodySaved(worker.db, 'instagram')).toBe(false);
  });

  it('is found behind many who are on none', async () => {
    await save('zz', 'Spring');
    const many = Array.from({ length: 1_200 }, (_, i) => profileFrom(readingOf(`a${i}`), crypto.randomUUID(), worker.now));
    await worker.db.transaction('rw', [worker.db.profiles, worker.db.digests], () => putProfiles(worker.db, many));
    expect(await isAnybodySaved(worker.db, 'instagram')).toBe(true);
  });
});
