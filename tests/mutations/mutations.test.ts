import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';
import type { Look } from '../../lib/model/look';
import type { PlatformId, Reading } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { textOf } from '../../lib/platforms/dom';
import { instagram } from '../../lib/platforms/instagram/adapter';
import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { tiktok } from '../../lib/platforms/tiktok/adapter';
import { samplePage } from '../e2e/sample-pages';
import { written } from './carriers';
import { countsIn } from './counts';
import { Edits } from './edits';
import { expectGoals } from './goals';
import { judge } from './judge';
import { measure, shareOf } from './measure';
import { type Kind, kinds } from './mutate';
import { randomFrom } from './random';
import { openSubject, type Subject } from './subject';

describe('after random redesigns', { timeout: 120_000 }, () => {
  it.each(['instagram', 'tiktok', 'youtube', 'x'] as const)(
    '%s is read right four times of five, and wrong never but once in 200',
    (id) => {
      expectGoals(id, 0.8);
    },
  );
});

function subjectOf(platform: PlatformId, start: string): Subject {
  const page = samplePage(platform, start);
  const adapter = adapterFor(new URL(page.url));
  if (adapter === null) throw new Error(`no adapter for ${page.url}`);
  return openSubject(page, adapter);
}

describe('a kind of change', () => {
  const subjects = [subjectOf('instagram', 'reels-spanish-2026'), subjectOf('tiktok', 'profile-2026'), subjectOf('x', 'profile-2025')];

  it.each(Object.keys(kinds).filter((name): name is Kind => name in kinds))('%s changes the page, and can be taken back', (name) => {
    let occasions = 0;
    for (const subject of subjects) {
      const before = subject.doc.documentElement.cloneNode(true);
      for (let turn = 0; turn < 30; turn += 1) {
        const edits = new Edits();
        const isDone = kinds[name](subject, randomFrom(`${turn}`), edits);
        expect(subject.doc.documentElement.isEqualNode(before)).toBe(!isDone);
        edits.undo();
        expect(subject.doc.documentElement.isEqualNode(before)).toBe(true);
        occasions += isDone ? 1 : 0;
      }
      expect(look(subject.adapter, subject.doc, subject.url)).toEqual(subject.original);
    }
    expect(occasions).toBeGreaterThan(15);
  });

  it('finds each count where it stands, exact and abbreviated', () => {
    const { carriers } = subjectOf('instagram', 'profile-2026');
    const found = carriers.filter(({ counts }) => counts.has('profile followers')).map((carrier) => written(carrier));
    expect(found).toEqual(['86,412', '86.4K']);
  });

  it('finds what is read only once the number on the screen is gone', () => {
    const { carriers } = subjectOf('x', 'contradiction-2025');
    const holders = carriers.filter(({ counts }) => counts.has('profile followers')).map(({ holder }) => holder.localName);
    expect(holders).toEqual(['script', 'span']);
  });

  it('swaps no counters that only their place tells apart', () => {
    const subject = subjectOf('instagram', 'profile-2021');
    const tile = subject.doc.querySelector('main a[href="/p/COtto0aaa1/"]');
    const before = tile?.outerHTML;
    for (let turn = 0; turn < 100; turn += 1) {
      const edits = new Edits();
      kinds.swapCounters(subject, randomFrom(`${turn}`), edits);
      expect(tile?.outerHTML).toBe(before);
      edits.undo();
    }
  });

  it('chooses the same for the same seed and another for another', () => {
    const choices = (seed: string) => Array.from({ length: 20 }, (_, at) => randomFrom(`${seed} ${at}`).below(1000));
    expect(choices('a')).toEqual(choices('a'));
    expect(choices('a')).not.toEqual(choices('b'));
    expect(new Set(choices('a')).size).toBeGreaterThan(15);
  });
});

describe('a judgement', () => {
  const { original } = subjectOf('tiktok', 'profile-2026');
  const all = () => true;
  const changed = (change: Partial<Reading>): Look =>
    original.kind === 'profile' ? { kind: 'profile', reading: { ...original.reading, ...change } } : original;
  const about = (value: number, range: [number, number]) => ({ value, exact: false, range, from: 'text' }) as const;
  const [item] = original.kind === 'profile' ? original.reading.items : [];
  const withItem = (change: Partial<NonNullable<typeof item>>) => changed({ items: item === undefined ? [] : [{ ...item, ...change }] });
  const others = (count: string) => !count.startsWith(`${item?.id}`) && /^\d/.test(count);

  it.each([
    ['the same', changed({}), 'right'],
    ['the abbreviated number instead of the exact one', changed({ followers: about(72_400, [72_300, 72_500]) }), 'right'],
    ['another abbreviated number', changed({ followers: about(1_900_000, [1_800_000, 2_000_000]) }), 'wrong'],
    ['another count in its place', changed({ followers: { value: 318, exact: true, from: 'text' } }), 'wrong'],
    ['a count that was not there', withItem({ likes: { value: 3, exact: true, from: 'text' } }), 'wrong'],
    ['a short number passed off as an exact one', withItem({ views: { value: 2_400_000, exact: true, from: 'text' } }), 'wrong'],
    ['a count less', changed({ following: { value: null, why: 'absent' } }), 'silent'],
    ['nothing', { kind: 'waiting' } as const, 'silent'],
    ['another account', changed({ handle: 'pebble.post' }), 'wrong'],
    ['a post of somebody else', withItem({ by: 'pebble.post' }), 'wrong'],
    ['a post that the page did not have', withItem({ id: '7000000000000000001' }), 'wrong'],
  ])('of %s', (_, seen, is) => {
    expect(judge(original, seen, (count) => !others(count)).is).toBe(is);
  });

  it('is that silence is right where the number is gone', () => {
    const seen = changed({ following: { value: null, why: 'absent' } });
    expect(judge(original, seen, (count) => count !== 'profile following').is).toBe('right');
    expect(judge(original, { kind: 'unreadable', diagnostics: diagnostics() }, (count) => count !== 'profile followers').is).toBe('right');
  });

  it('is that a profile where none was read is wrong', () => {
    expect(judge({ kind: 'unavailable', why: 'private' }, original, all).is).toBe('wrong');
    expect(judge({ kind: 'unavailable', why: 'private' }, { kind: 'waiting' }, all).is).toBe('right');
  });

  function diagnostics() {
    return { platform: 'tiktok', layout: 'none', lang: 'en', identity: 'none', selectors: {} } as const;
  }
});

describe('an adapter that is badly made', { timeout: 60_000 }, () => {
  const pages = [samplePage('tiktok', 'profile-2026'), samplePage('tiktok', 'profile-german-2026')];
  const none = { right: 1, silent: 0, wrong: 0 };
  const readBy = (followersIn: (doc: Document) => Element | null | undefined): PlatformAdapter => ({
    ...tiktok,
    read(doc, ref, lang) {
      const followers = parseCount(textOf(followersIn(doc)), { lang, notation: 'latin', from: 'text' });
      return { ...tiktok.read(doc, ref, lang), followers };
    },
  });

  it('and reads counters by their place is found wrong', () => {
    const { read, failures } = measure('tiktok', { pages, turns: 100, adapter: readBy((doc) => doc.querySelectorAll('h3 strong')[1]) });
    expect(read.wrong).toBeGreaterThan(10);
    expect(failures.filter(({ is }) => is === 'wrong').every(({ why }) => why.startsWith('profile followers is '))).toBe(true);
  });

  it('and reads by class names is found silent', () => {
    const { byKind } = measure('tiktok', {
      pages,
      turns: 100,
      adapter: readBy((doc) => doc.querySelector('.counts div:nth-child(2) strong')),
    });
    expect(shareOf(byKind.get('renameClasses') ?? none, 'right')).toBeLessThan(0.2);
  });

  it('and believes whatever page it is on is found wrong', () => {
    const stubborn: PlatformAdapter = { ...instagram, unavailable: () => null };
    const { mute } = measure('instagram', { pages: [samplePage('instagram', 'private-2026')], turns: 50, adapter: { ...stubborn } });
    expect(mute.right).toBe(0);
  });

  it('and throws is found wrong', () => {
    const fragile = readBy((doc) =>
      doc.querySelector('.counts') === null
        ? doc.querySelectorAll('i')[9]?.querySelector('!')
        : doc.querySelector('h3 div:nth-child(2) strong'),
    );
    const { failures } = measure('tiktok', { pages, turns: 50, adapter: fragile });
    expect(failures.length).toBeGreaterThan(0);
  });
});

it('names every count of a look', () => {
  const { original } = subjectOf('x', 'staged-rebuild-2026');
  expect([...countsIn(original).keys()]).toContain('1990000000000000001 likes');
  expect([...countsIn({ kind: 'waiting' })]).toEqual([]);
});
