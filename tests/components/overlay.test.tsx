// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawLater } from '../../components/overlay/draw-later';
import type { LaterSource } from '../../components/overlay/later';
import { Overlay, type OverlayActions, type OverlayState } from '../../components/overlay/overlay';
import type { Judged, SavedIn } from '../../lib/messages/protocol';
import type { Diagnostics } from '../../lib/model/reading';
import { fullAssessment } from './audience-samples';
import { assessment, estimate, judged, knownRate, reading } from './overlay-samples';

const spring = { id: 'f1', name: 'Spring launch', size: 3 };
const someReason = { code: 'many-posts', tone: 'good', strength: 0.5, figures: { posts: 1204 }, exact: true } as const;

const parts = { draw: drawLater, pointAt: vi.fn() };
const isHere: LaterSource = { here: parts, fetch: async () => parts };

function actions(over: Partial<OverlayActions> = {}): OverlayActions {
  return {
    lists: vi.fn(async () => ({ ok: true as const, value: [spring] })),
    save: vi.fn(async () => ({ ok: true as const, value: { listId: spring.id, listName: spring.name, already: false, newList: false } })),
    unsave: vi.fn(async () => ({ ok: true as const, value: null })),
    place: vi.fn(),
    hideHere: vi.fn(),
    openDashboard: vi.fn(),
    startSampling: vi.fn(),
    stopSampling: vi.fn(),
    ...over,
  };
}

const profile = (over: Partial<Judged> = {}): OverlayState => ({
  kind: 'profile',
  reading: reading(),
  judged: judged(over),
  sampling: null,
});

function show(state: OverlayState = profile(), asked = actions(), later = isHere) {
  const overlay = (now: OverlayState) => <Overlay state={now} actions={asked} later={later} docked />;
  const view = render(overlay(state));
  return { asked, again: (next: OverlayState) => view.rerender(overlay(next)) };
}

const chip = () => screen.getByRole('button', { name: /Micro/ });
const card = () => screen.queryByRole('dialog');
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.2.3' });
  // The top layer is the browser's; happy-dom has none.
  HTMLElement.prototype.showPopover = vi.fn();
});
afterEach(cleanup);

describe('the chip', () => {
  test('tells size, engagement against what is usual, and the band in one line', () => {
    show();
    expect(chip().textContent).toBe('Micro Engagement by followers 2.1% as usual usual 1.2 – 3.4% resembles genuine ');
  });

  test('collapsed keeps the size alone', () => {
    show(profile({ overlay: { collapsed: true, moved: null, shown: true } }));
    expect(chip().textContent?.trim()).toBe('Micro');
  });

  const place = (listName: string): SavedIn => ({ listId: listName, listName, note: '', status: null });
  test.each([
    [['Spring launch'], 'on 1 list', 'Saved in Spring launch'],
    [['Spring', 'Summer'], 'on 2 lists', 'Saved in Spring and Summer'],
  ])('says on how many lists the creator is, and on which under the pointer: %j', (lists, words, title) => {
    show(profile({ savedIn: lists.map(place) }));
    expect(chip().textContent).toContain(words);
    expect(screen.getByTitle(title)).toBeTruthy();
  });

  test('gives a dash and the reason where no rate could be had', () => {
    show(profile({ assessment: assessment({ engagement: [{ known: false, basis: 'followers', why: 'no-posts-seen' }] }) }));
    expect(chip().textContent).toContain('— no post seen yet');
  });
});

test.each([
  ['hover-to-see', '— point at posts to see likes'],
  ['hidden', '— counts not shown'],
] as const)('the chip says what would help where counts are %s', (why, words) => {
  const engagement = [{ known: false, basis: 'followers', why: 'counts-not-shown' } as const];
  show(profile({ assessment: assessment({ engagement, missing: [{ what: 'likes', why }] }) }));
  expect(chip().textContent).toContain(words);
});

describe('the card', () => {
  test('opens at the chip, takes the focus and is named after the creator', () => {
    show();
    fireEvent.click(chip());
    expect(chip().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('dialog', { name: 'Mira Stone' })).toBe(document.activeElement);
  });

  test('closes by Escape and gives the focus back', () => {
    show();
    fireEvent.click(chip());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(chip());
  });

  test('says what is shown of the audience is evidence and not proof', () => {
    show(profile({ assessment: fullAssessment() }));
    fireEvent.click(chip());
    expect(card()?.textContent).toContain('so this is evidence and not proof.');
  });

  test('has the leading figures in their order, and the other rates after the reasons', () => {
    show(profile({ assessment: fullAssessment() }));
    fireEvent.click(chip());
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Engagement by followers',
      'Audience',
      'Account authenticity',
      'Focus',
      'Why, strongest first',
      'Engagement by views',
    ]);
  });

  test('shows four reasons at first, and how many more there are', () => {
    show(profile({ assessment: fullAssessment() }));
    fireEvent.click(chip());
    expect([...document.querySelectorAll('summary')].map((summary) => summary.textContent)).toContain('1 more reason');
    expect(document.querySelectorAll('.part > .reasons > li')).toHaveLength(4);
    expect(card()?.textContent).toContain('Has a profile picture of its own.');
  });

  const exactCounts = reading({ followers: { value: 69_200, exact: true, from: 'text' } });
  test.each([
    ['the page shortens a count', judged(), true],
    [
      'a rate rests on shortened counts',
      judged({ counts: exactCounts, assessment: assessment({ engagement: [knownRate({ mean: estimate(0.021, 0.019, 0.024) })] }) }),
      true,
    ],
    [
      'a reason rests on shortened counts',
      judged({ counts: exactCounts, assessment: assessment({ reasons: [{ ...someReason, exact: false }] }) }),
      true,
    ],
    ['every figure is exact', judged({ counts: exactCounts }), false],
  ])('explains the sign for about where %s: once, or not at all', (_, judgement, explains) => {
    show({ kind: 'profile', reading: reading(), judged: judgement, sampling: null });
    fireEvent.click(chip());
    expect(card()?.textContent?.split('≈ marks a figure').length).toBe(explains ? 2 : 1);
  });

  test('has no place for a count that the network shows to nobody, and says so', () => {
    const unknown = { value: null, why: 'absent' } as const;
    const missing = [
      { what: 'following', why: 'network-never-shows' },
      { what: 'posts', why: 'absent' },
    ] as const;
    show(profile({ counts: { ...reading(), following: unknown, posts: unknown }, assessment: assessment({ missing: [...missing] }) }));
    fireEvent.click(chip());
    expect([...document.querySelectorAll('.count dt')].map((name) => name.textContent)).toEqual(['Followers', 'Posts']);
    expect(card()?.textContent).toContain('Following: never shown by this network.');
  });

  test('follows late counts without closing', () => {
    const { again } = show();
    fireEvent.click(chip());
    again(profile({ postsKnown: 16 }));
    expect(card()?.textContent).toContain('Knows 16 posts');
  });

  test('is closed again when another profile is shown', () => {
    const { again } = show();
    fireEvent.click(chip());
    again({
      kind: 'profile',
      reading: reading({ ref: { platform: 'instagram', kind: 'handle', value: 'other' } }),
      judged: judged(),
      sampling: null,
    });
    expect(card()).toBeNull();
  });

  test('shows a name with markup as text', () => {
    show({ kind: 'profile', reading: reading({ name: '<b>Mira</b>' }), judged: judged(), sampling: null });
    fireEvent.click(chip());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('<b>Mira</b>');
  });
});

describe('the card’s script', () => {
  test('is fetched as soon as the pointer or the focus comes near, and the card drawn when it is here', async () => {
    const fetch = vi.fn(async () => parts);
    show(profile(), actions(), { here: null, fetch });
    expect(fetch).not.toHaveBeenCalled();
    fireEvent.focus(chip());
    expect(fetch).toHaveBeenCalled();
    fireEvent.click(chip());
    await screen.findByRole('dialog', { name: 'Mira Stone' });
    fireEvent.click(chip());
    expect(card()).toBeNull();
  });

  test('that does not come leaves words with a next step', async () => {
    show(profile(), actions(), { here: null, fetch: async () => null });
    fireEvent.click(chip());
    expect((await screen.findByRole('alert')).textContent).toContain('reload the page');
  });
});

describe('the place of the chip', () => {
  test('collapsing is asked to be remembered and takes effect at once', () => {
    const { asked } = show();
    fireEvent.click(chip());
    click('Show only the size on the page');
    expect(asked.place).toHaveBeenCalledWith({ collapsed: true, moved: null });
    expect(chip().textContent?.trim()).toBe('Micro');
  });

  test('arrow keys on the handle move it, and the place is remembered once the key is released', () => {
    const { asked } = show();
    const handle = screen.getByRole('button', { name: /arrow keys/ });
    fireEvent.keyDown(handle, { key: 'ArrowDown' });
    expect(asked.place).not.toHaveBeenCalled();
    fireEvent.keyUp(handle, { key: 'ArrowDown' });
    expect(asked.place).toHaveBeenCalledWith({ collapsed: false, moved: { x: expect.any(Number), y: expect.any(Number) } });
  });

  test('a moved chip can be put back beside the name', () => {
    const { asked } = show(profile({ overlay: { collapsed: false, moved: { x: 0.5, y: 0.5 }, shown: true } }));
    fireEvent.click(chip());
    click('Put back beside the name');
    expect(asked.place).toHaveBeenCalledWith({ collapsed: false, moved: null });
  });

  test('switching off says first how to get it back', () => {
    const { asked } = show();
    fireEvent.click(chip());
    click('Hide on Instagram');
    expect(asked.hideHere).not.toHaveBeenCalled();
    expect(card()?.textContent).toContain('you can switch it on again');
    click('Hide it');
    expect(asked.hideHere).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  async function save(asked: OverlayActions) {
    const shown = show(profile(), asked);
    fireEvent.click(chip());
    click('Save to list');
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    return shown;
  }

  test('puts the creator on the chosen list and offers to undo it', async () => {
    const asked = actions();
    await save(asked);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(asked.save).toHaveBeenCalledWith({ listId: 'f1' }, '');
    expect(asked.unsave).toHaveBeenCalledWith('f1', false);
    expect(await screen.findByText('Removed from Spring launch.')).toBeTruthy();
  });

  test('to a new list is undone together with the list', async () => {
    const value = { listId: 'f2', listName: 'Summer', already: false, newList: true };
    const asked = actions({ save: async () => ({ ok: true, value }) });
    await save(asked);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(asked.unsave).toHaveBeenCalledWith('f2', true);
  });

  test('leaves the focus in the card when its undo is gone', async () => {
    await save(actions());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Removed from Spring launch.');
    expect(card()?.contains(document.activeElement)).toBe(true);
  });

  test('begins in the form, and Escape closes the form before the card', async () => {
    show();
    fireEvent.click(chip());
    click('Save to list');
    const picker = await screen.findByRole('combobox');
    expect(document.activeElement).toBe(picker);
    fireEvent.keyDown(picker, { key: 'Escape' });
    expect([screen.queryByRole('combobox'), card() === null]).toEqual([null, false]);
  });

  test('that failed says why and keeps the form', async () => {
    await save(actions({ save: async () => ({ ok: false, code: 'storage-full' }) }));
    expect((await screen.findByRole('alert')).textContent).toContain('not saved. What you saved before is safe');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });

  test('names the lists that the creator is on already', () => {
    show(profile({ savedIn: [{ listId: 'f1', listName: 'Spring launch', note: '', status: null }] }));
    fireEvent.click(chip());
    expect(screen.getByText('Already in Spring launch')).toBeTruthy();
  });

  test.each([
    [{ id: 'contacted', name: null }, 'Already in Spring launch · Contacted'],
    [{ id: 'contacted', name: 'Asked twice' }, 'Already in Spring launch · Asked twice'],
  ])('says how far the visitor is with the creator there: %j', (status, words) => {
    show(profile({ savedIn: [{ listId: 'f1', listName: 'Spring launch', note: '', status }] }));
    fireEvent.click(chip());
    expect(screen.getByText(/Already in/).textContent).toBe(words);
  });

  test('takes one click where a list was used before', async () => {
    const { asked } = show(profile({ proposes: { listId: 'f1', listName: 'Spring launch' } }));
    fireEvent.click(chip());
    click('Save to Spring launch');
    expect(asked.save).toHaveBeenCalledWith({ listId: 'f1' }, '');
  });

  test('does not propose a list that the creator is on', () => {
    const spring = { listId: 'f1', listName: 'Spring launch' };
    show(profile({ proposes: spring, savedIn: [{ ...spring, note: '', status: null }] }));
    fireEvent.click(chip());
    expect(screen.queryByRole('button', { name: 'Save to Spring launch' })).toBeNull();
  });

  test('is not offered in a private window, which says so', () => {
    show(profile({ keeps: false }));
    fireEvent.click(chip());
    expect(screen.queryByRole('button', { name: 'Save to list' })).toBeNull();
    expect(card()?.textContent).toContain('nothing about this profile is kept');
  });
});

describe('sampling', () => {
  test('says what it will do before it starts', () => {
    const { asked } = show();
    fireEvent.click(chip());
    expect(card()?.textContent).toContain('Points at each visible tile for a moment to show its likes. No scrolling, no clicks.');
    expect(asked.startSampling).not.toHaveBeenCalled();
    click('Sample posts');
    expect(asked.startSampling).toHaveBeenCalledOnce();
  });

  test('shows how far it is and can be stopped', () => {
    const { asked } = show({ kind: 'profile', reading: reading(), judged: judged(), sampling: { done: 3, total: 12 } });
    fireEvent.click(chip());
    expect(screen.getByText('3 of 12 posts')).toBeTruthy();
    click('Stop');
    expect(asked.stopSampling).toHaveBeenCalledOnce();
  });

  test('is not offered where the network shows its counts without pointing', () => {
    show(profile(), actions({ startSampling: null }));
    fireEvent.click(chip());
    expect(screen.queryByRole('button', { name: 'Sample posts' })).toBeNull();
  });
});

test('after an update the chip only asks to reload', () => {
  show({ kind: 'outdated' });
  expect(screen.getByRole('button').textContent).toBe('Creator Loupe was updated – reload to continue');
});

describe('a page that could not be read', () => {
  const diagnostics: Diagnostics = { platform: 'instagram', layout: 'none', lang: 'en', identity: 'agrees', selectors: { main: 1 } };
  const open = (more: Partial<Diagnostics> = {}) =>
    show({ kind: 'unreadable', network: 'Instagram', diagnostics: { ...diagnostics, ...more } });

  test.each([
    ['agrees', 'Instagram changed something here'],
    ['none', 'No profile found on this page'],
    ['differs', 'No profile found on this page'],
  ] as const)('says so, by whether it is the profile’s for sure: %s', (identity, words) => {
    open({ identity });
    expect(screen.getByRole('button', { name: /Copy diagnostics/ }).textContent).toContain(words);
  });

  test('gives its report to the clipboard, without a name or a text of the page', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { userAgent: 'Firefox/153.0', clipboard: { writeText } });
    open();
    click(/Copy diagnostics/);
    await screen.findByText('Copied');
    expect(JSON.parse(writeText.mock.calls[0]?.[0] ?? '')).toEqual({ extension: '1.2.3', browser: 'Firefox 153.0', ...diagnostics });
    vi.unstubAllGlobals();
  });

  test('goes away when it is closed', () => {
    open();
    click('Close');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
