import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runScripts, type Scripts } from '../../entrypoints/background/leave';
import type { PlatformId } from '../../lib/model/reading';

type Registered = { id: string; matches: string[]; js?: string[] };
type Run = { target: { tabId: number }; files?: string[]; func?: () => void };

const youtube = ['https://www.youtube.com/*', 'https://m.youtube.com/*'];
const bluesky = ['https://bsky.app/*'];

let registered: Registered[];
let runs: Run[];
let origins: string[];
let wanted: PlatformId[];
/** The networks that were asked about. */
let asked: PlatformId[];
let scripts: Scripts;
/** The tabs that match any of these patterns. */
let tabs: { id: number; incognito: boolean; of: string[] }[];

beforeEach(() => {
  [registered, runs, wanted, asked] = [[], [], [], []];
  origins = [...youtube, ...bluesky];
  tabs = [
    { id: 1, incognito: false, of: youtube },
    { id: 2, incognito: true, of: youtube },
    { id: 3, incognito: false, of: bluesky },
  ];
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async (filter?: { ids?: string[] }) => registered.filter(({ id }) => filter?.ids?.includes(id) ?? true),
      registerContentScripts: async (added: Registered[]) => void registered.push(...added),
      updateContentScripts: async (changed: Registered[]) => {
        registered = registered.map((one) => ({ ...one, ...changed.find(({ id }) => id === one.id) }));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async (run: Run) => void runs.push(run),
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url?: string[] }) =>
    tabs.filter(({ of }) => url === undefined || of.some((pattern) => url.includes(pattern)))) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody is there'));
  scripts = runScripts(async (platform) => {
    asked.push(platform);
    return wanted.includes(platform);
  });
});

const now = () => Object.fromEntries(registered.map(({ id, matches, js }) => [id, [...matches, ...(js ?? [])]]));
const ran = () => runs.map(({ target, files }) => [target.tabId, files?.[0] ?? 'a function']);

describe('what draws marks', () => {
  it('is registered where it is wanted and allowed, beside the readers', async () => {
    wanted = ['youtube', 'bluesky', 'x'];
    await scripts.keepInStep();
    expect(now()).toEqual({
      bluesky: [...bluesky, 'content-scripts/bluesky.js'],
      'marks-youtube': [...youtube, 'marks.js'],
      'marks-bluesky': [...bluesky, 'marks.js'],
    });
  });

  it('starts in the tabs that are open, but for private ones', async () => {
    wanted = ['youtube'];
    await scripts.followMarks({ platform: 'youtube', saved: true });
    expect(ran()).toEqual([[1, 'marks.js']]);
  });

  it('is not looked after again when one more creator of its network is saved', async () => {
    wanted = ['youtube'];
    await scripts.followMarks({ platform: 'youtube', saved: true });
    const { id } = registered.find((script) => script.id === 'marks-youtube') ?? {};
    wanted = [];
    await scripts.followMarks({ platform: 'youtube', saved: true });
    expect([id, ran().length, 'marks-youtube' in now()]).toEqual(['marks-youtube', 1, true]);
  });

  it('ends where nobody is on a list any more, in open tabs too', async () => {
    wanted = ['youtube'];
    await scripts.followMarks();
    wanted = [];
    runs = [];
    const stop = vi.fn();
    globalThis.creatorLoupeMarks = { isGoing: () => true, stop };
    await scripts.followMarks();
    runs[0]?.func?.();
    expect([now()['marks-youtube'], ran(), stop.mock.calls.length]).toEqual([undefined, [[1, 'a function']], 1]);
    globalThis.creatorLoupeMarks = undefined;
  });

  it.each<[string, PlatformId[], { platform: PlatformId; saved: boolean }, PlatformId[]]>([
    ['the first of a network is saved', [], { platform: 'youtube', saved: true }, ['youtube']],
    ['one more of a network is saved', ['youtube'], { platform: 'youtube', saved: true }, []],
    ['somebody of a network is taken off a list', ['youtube', 'bluesky'], { platform: 'youtube', saved: false }, ['youtube']],
    ['somebody is taken off where nothing is marked', ['bluesky'], { platform: 'youtube', saved: false }, []],
  ])('asks about no other network when %s', async (_, before, change, asks) => {
    wanted = before;
    await scripts.keepInStep();
    asked = [];
    await scripts.followMarks(change);
    expect(asked).toEqual(asks);
    expect(Object.keys(now()).filter((id) => id.startsWith('marks-'))).toEqual(before.map((id) => `marks-${id}`));
  });

  it('is looked after once more for all changes that came while it was', async () => {
    const first = scripts.followMarks();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    wanted = ['youtube'];
    await Promise.all([first, ...Array.from({ length: 20 }, () => scripts.followMarks())]);
    expect(asked).toEqual(['youtube', 'bluesky', 'youtube', 'bluesky']);
    expect(now()).toHaveProperty('marks-youtube');
  });

  it('starts readers wherever leave came while a page was open, of the installation too', async () => {
    await scripts.followLeave();
    expect(ran().sort()).toEqual([
      [1, 'content-scripts/youtube.js'],
      [2, 'content-scripts/youtube.js'],
      [3, 'content-scripts/bluesky.js'],
    ]);
  });

  it('goes with the leave', async () => {
    wanted = ['bluesky'];
    await scripts.keepInStep();
    origins = [];
    await scripts.followLeave();
    expect(now()).toEqual({});
  });

  it('costs no reader when the store does not open', async () => {
    scripts = runScripts(() => Promise.reject(new Error('no store')));
    await scripts.followLeave();
    expect(Object.keys(now())).toEqual(['bluesky']);
  });
});
