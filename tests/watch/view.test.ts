import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Look } from '../../lib/model/look';
import type { Diagnostics, Reading } from '../../lib/model/reading';
import { startView, type ViewOptions, type ViewState } from '../../lib/watch/view';
import { anItem, aReading, exactly } from './readings';

const diagnostics: Diagnostics = { platform: 'instagram', layout: 'none', lang: 'en', identity: 'differs', selectors: {} };
const ana = aReading('ana', { followers: exactly(48_210), items: [anItem('a1')] });
const bo = aReading('bo', { followers: exactly(2_050), items: [anItem('b1')] });

const profile = (reading: Reading): Look => ({ kind: 'profile', reading });

/** A page whose look the test sets, and every state that the view reported of it. */
function watchPage(first: Look, options: ViewOptions = { left: [], inSite: false }) {
  const page = { look: first };
  const states: ViewState[] = [];
  const ending = new AbortController();
  const view = startView(
    {
      look: () => page.look,
      diagnose: () => diagnostics,
      onState: (state) => states.push(state),
      later: (milliseconds, callback) => void setTimeout(callback, milliseconds),
    },
    options,
    ending.signal,
  );
  const shows = (look: Look) => {
    page.look = look;
    view.refresh();
  };
  return { shows, states, end: () => ending.abort(), last: () => states.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a page that was just loaded', () => {
  test('is believed at the first look', () => {
    expect(watchPage(profile(ana)).states).toEqual([{ kind: 'profile', reading: ana }]);
  });

  test('reports nothing twice', () => {
    const page = watchPage(profile(ana));
    page.shows(profile({ ...ana }));
    expect(page.states).toHaveLength(1);
  });

  test('adds later posts in place', () => {
    const page = watchPage(profile(ana));
    page.shows(profile({ ...ana, items: [anItem('a1'), anItem('a2')] }));
    expect(page.last()).toMatchObject({ kind: 'profile', reading: { items: [{ id: 'a1' }, { id: 'a2' }] } });
  });

  test('takes the numbers away when the page stops agreeing with the address', () => {
    const page = watchPage(profile(ana));
    page.shows({ kind: 'waiting' });
    expect(page.last()).toEqual({ kind: 'loading' });
  });

  test('is called unreadable only after ten seconds without the profile', () => {
    const page = watchPage({ kind: 'waiting' });
    vi.advanceTimersByTime(9_999);
    expect(page.states).toEqual([{ kind: 'loading' }]);
    vi.advanceTimersByTime(1);
    expect(page.last()).toEqual({ kind: 'unreadable', diagnostics });
  });

  test('is read even after it was called unreadable', () => {
    const page = watchPage({ kind: 'waiting' });
    vi.advanceTimersByTime(10_000);
    page.shows(profile(ana));
    expect(page.last()).toEqual({ kind: 'profile', reading: ana });
  });

  test('says why it has no profile at once', () => {
    expect(watchPage({ kind: 'unavailable', why: 'private' }).last()).toEqual({ kind: 'unavailable', why: 'private' });
  });

  test('says nothing more once the view has ended', () => {
    const page = watchPage({ kind: 'waiting' });
    page.end();
    page.shows(profile(ana));
    vi.advanceTimersByTime(20_000);
    expect(page.states).toEqual([{ kind: 'loading' }]);
  });
});

describe('after an in-site navigation', () => {
  test('one look is not believed, two equal ones 150 ms apart are', () => {
    const page = watchPage(profile(bo), { left: [ana], inSite: true });
    expect(page.states).toEqual([{ kind: 'loading' }]);
    vi.advanceTimersByTime(150);
    expect(page.last()).toEqual({ kind: 'profile', reading: bo });
  });

  test('two equal looks at the same moment are one look', () => {
    const page = watchPage(profile(bo), { left: [ana], inSite: true });
    page.shows(profile(bo));
    expect(page.states).toEqual([{ kind: 'loading' }]);
  });

  test('counts that change between two looks start the wait again', () => {
    const page = watchPage(profile({ ...bo, followers: exactly(999) }), { left: [ana], inSite: true });
    page.shows(profile(bo));
    expect(page.states).toEqual([{ kind: 'loading' }]);
    vi.advanceTimersByTime(300);
    expect(page.last()).toEqual({ kind: 'profile', reading: bo });
  });

  test('a new name above the old count shows nothing while it stands there', () => {
    const page = watchPage(profile({ ...bo, followers: ana.followers }), { left: [ana], inSite: true });
    vi.advanceTimersByTime(2_499);
    expect(page.states).toEqual([{ kind: 'loading' }]);
    page.shows(profile(bo));
    vi.advanceTimersByTime(150);
    expect(page.states).toEqual([{ kind: 'loading' }, { kind: 'profile', reading: bo }]);
  });

  test('a new name that comes late above the old count is not believed the sooner', () => {
    const page = watchPage({ kind: 'waiting' }, { left: [ana], inSite: true });
    vi.advanceTimersByTime(5_000);
    page.shows(profile({ ...bo, followers: ana.followers }));
    vi.advanceTimersByTime(2_499);
    expect(page.states).toEqual([{ kind: 'loading' }]);
  });

  test('counts that change one by one are believed when the last is new', () => {
    const page = watchPage(profile({ ...ana, handle: 'bo', posts: exactly(312) }), {
      left: [{ ...ana, posts: exactly(312) }],
      inSite: true,
    });
    vi.advanceTimersByTime(400);
    page.shows(profile({ ...bo, posts: exactly(312) }));
    vi.advanceTimersByTime(2_000);
    expect(page.states).toEqual([{ kind: 'loading' }]);
    page.shows(profile({ ...bo, posts: exactly(95) }));
    vi.advanceTimersByTime(150);
    expect(page.last()).toMatchObject({ kind: 'profile', reading: { followers: { value: 2_050 }, posts: { value: 95 } } });
  });

  test('an equal count that stays is believed in the end', () => {
    const twin = { ...bo, followers: ana.followers };
    const page = watchPage(profile(twin), { left: [ana], inSite: true });
    vi.advanceTimersByTime(2_500);
    expect(page.last()).toEqual({ kind: 'profile', reading: twin });
  });

  test('posts that belonged to the account before are not counted', () => {
    const page = watchPage(profile({ ...bo, items: [anItem('a1'), anItem('b1')] }), { left: [ana], inSite: true });
    vi.advanceTimersByTime(150);
    expect(page.last()).toMatchObject({ reading: { items: [{ id: 'b1' }] } });
  });
});
