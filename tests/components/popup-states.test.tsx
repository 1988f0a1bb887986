// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/popup';
import { askTab, askWorker } from '../../lib/messages/client';
import type { Answer, PageState } from '../../lib/messages/protocol';
import type { Diagnostics, PlatformId, PostReading } from '../../lib/model/reading';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { visitor } from '../fake-permissions';
import { fullAssessment } from './audience-samples';
import { judged, reading } from './popup-samples';

vi.mock('../../lib/messages/client');

const diagnostics: Diagnostics = { platform: 'instagram', layout: 'header-2025', lang: 'en', identity: 'agrees', selectors: { header: 1 } };

function openOn(url: string | undefined, page: Answer<PageState> = { ok: false, code: 'no-answer' }, status = 'complete') {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 7, index: 0, active: true, highlighted: true, pinned: false, incognito: false, status, ...(url !== undefined && { url }) },
  ]);
  vi.mocked(askTab).mockResolvedValue(page);
  return render(<Popup />);
}

const profilePage = 'https://www.instagram.com/mira.bakes/';
const shows = (state: PageState) => openOn(profilePage, { ok: true, value: state });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.2.3' });
  vi.mocked(askTab).mockReset();
  vi.mocked(askWorker).mockReset().mockResolvedValue({ ok: false, code: 'no-answer' });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const instagram = 'instagram' satisfies PlatformId;

describe('each state of the page has its own words and its own next step', () => {
  test.each<[string, PageState, string, string | null]>([
    ['no profile', { kind: 'elsewhere' }, 'This is not a profile', null],
    ['loading', { kind: 'loading', platform: instagram }, 'Reading the profile', null],
    ['switched off', { kind: 'off', platform: instagram }, 'Switched off on Instagram', 'Switch on'],
    [
      'unreadable',
      { kind: 'unreadable', platform: instagram, diagnostics, overlayShown: true },
      'Instagram changed something here',
      'Copy diagnostics',
    ],
    [
      'nobody to be found',
      { kind: 'unreadable', platform: instagram, diagnostics: { ...diagnostics, identity: 'none' }, overlayShown: true },
      'No profile found on this page',
      'Copy diagnostics',
    ],
    ['not found', { kind: 'unavailable', platform: instagram, why: 'not-found' }, 'No such profile', null],
    ['private', { kind: 'unavailable', platform: instagram, why: 'private' }, 'This account is private', null],
    ['suspended', { kind: 'unavailable', platform: instagram, why: 'suspended' }, 'This account is suspended', null],
    ['wall', { kind: 'unavailable', platform: instagram, why: 'wall' }, 'Instagram asks something first', 'Look again'],
    ['no figures', { kind: 'unavailable', platform: 'telegram', why: 'no-figures' }, 'No figures at this address', null],
    ['age gate', { kind: 'unavailable', platform: instagram, why: 'age-gate' }, 'Instagram asks for your age first', 'Look again'],
    ['failed', { kind: 'failed', platform: instagram, code: 'internal' }, 'That did not work', 'Try again'],
    ['outdated', { kind: 'failed', platform: instagram, code: 'outdated' }, 'That did not work', 'Reload the tab'],
    ['profile', { kind: 'profile', reading, judged }, 'Mira <b>Okonjo</b>', 'Show all 5 reasons'],
  ])('%s', async (_, state, title, step) => {
    shows(state);
    expect((await screen.findByRole('heading', { level: 1, name: title })).textContent).toBe(title);
    const steps = screen.getByRole('main').querySelectorAll('button');
    if (step === null) expect(steps).toHaveLength(0);
    else expect([...steps].map((button) => button.textContent)).toContain(step);
  });
});

describe('a network that is read only where the visitor wants it', () => {
  test.each([
    ['a network', 'https://uk.linkedin.com/company/kiln', 'LinkedIn', 'https://*.linkedin.com/*'],
    ['an instance of Mastodon', 'https://fosstodon.org/@ada', 'fosstodon.org', 'https://fosstodon.org/*'],
  ])('%s is asked for by name, and looked at again once it was allowed', async (_, url, name, pattern) => {
    openOn(url, { ok: true, value: { kind: 'elsewhere' } });
    await screen.findByRole('heading', { name: `Read creators on ${name}?` });
    expect(askTab).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: `Read creators on ${name}` }));
    await screen.findByRole('heading', { name: 'This is not a profile' });
    expect(visitor.asked).toEqual([[pattern]]);
    expect(askWorker).toHaveBeenCalledWith('leave/changed', {});
  });

  test('is looked at where one of its hosts is allowed', async () => {
    visitor.origins.push('https://www.threads.com/*');
    openOn('https://www.threads.com/@ada', { ok: true, value: { kind: 'elsewhere' } });
    await screen.findByRole('heading', { name: 'This is not a profile' });
  });

  test('an instance is asked for although a browser allows every page', async () => {
    visitor.origins.push('https://*/*');
    openOn('https://fosstodon.org/@ada');
    await screen.findByRole('heading', { name: 'Read creators on fosstodon.org?' });
  });

  test('nothing happens when the visitor says no', async () => {
    visitor.agrees = false;
    openOn('https://bsky.app/profile/ada.example');
    fireEvent.click(await screen.findByRole('button', { name: 'Read creators on Bluesky' }));
    await screen.findByText(/Nothing was changed/);
    expect(askTab).not.toHaveBeenCalled();
  });

  test.each([
    ['a page on an unknown host that is shaped like no profile', 'https://example.com/ada'],
    ['a page that is not secure', 'http://fosstodon.org/@ada'],
    ['a page of the browser', 'chrome://extensions/'],
  ])('%s is not asked for', async (_, url) => {
    openOn(url);
    await screen.findByRole('heading', { name: 'This site is not read' });
  });
});

describe('an opened post', () => {
  const post: PostReading = {
    platform: 'tiktok',
    handle: 'marlo',
    canonicalId: null,
    name: null,
    followers: { value: null, why: 'absent' },
    post: {
      id: '1',
      href: '/@marlo/video/1',
      by: 'marlo',
      pinned: false,
      date: null,
      age: null,
      likes: { value: 25_500, exact: false, range: [25_450, 25_549], from: 'text' },
      comments: { value: 146, exact: true, from: 'text' },
      shares: { value: null, why: 'absent' },
    },
    lang: 'en',
    layout: 'video-2025',
  };
  test.each([
    ['added', 'Its counts were added to the creator’s profile.'],
    ['author-unknown', /Its author’s profile was not opened yet/],
    ['private-window', 'Private window; nothing of it is kept.'],
  ] as const)('says what became of its counts: %s', async (outcome, words) => {
    openOn('https://www.tiktok.com/@marlo/video/1', { ok: true, value: { kind: 'post', reading: post, outcome } });
    await screen.findByRole('heading', { name: 'A post of @marlo' });
    await screen.findByText(words);
    expect([...document.querySelectorAll('dl > div')].map((row) => row.textContent)).toEqual(['likes≈25.5K', 'comments146']);
    expect(screen.getByRole('link', { name: 'Open the creator’s profile' }).getAttribute('href')).toBe('https://www.tiktok.com/@marlo');
  });
});

describe('without an answer from the page', () => {
  test('a site that is not read leads to those that are', async () => {
    openOn('https://example.com/');
    await screen.findByRole('heading', { name: 'This site is not read' });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Instagram', 'TikTok', 'YouTube', 'X']);
  });

  test('a network of the installation that the browser keeps us out of is allowed by a button, never by reloading', async () => {
    visitor.origins = [];
    openOn(profilePage);
    await screen.findByRole('heading', { name: 'Your browser keeps Creator Loupe out' });
    fireEvent.click(screen.getByRole('button', { name: 'Allow on Instagram' }));
    await screen.findByRole('heading', { name: 'Reload this tab' });
    expect(visitor.asked).toEqual([['https://www.instagram.com/*']]);
  });

  test('a page that the browser lets us read for one click alone says so, and is allowed for good by a button', async () => {
    visitor.origins = [];
    shows({ kind: 'profile', reading, judged });
    await screen.findByRole('heading', { name: 'Mira <b>Okonjo</b>' });
    fireEvent.click(screen.getByRole('button', { name: 'Allow on Instagram' }));
    await waitFor(() => expect(screen.queryByText(/only when you click its icon/)).toBeNull());
    expect(visitor.asked).toEqual([['https://www.instagram.com/*']]);
  });

  test('a browser that refuses to tell leaves words and a next step', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockRejectedValue(new Error('no'));
    openOn(profilePage);
    await screen.findByRole('heading', { name: 'That did not work' });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  test('a tab that is older than the extension is reloaded by a button', async () => {
    vi.stubGlobal('close', vi.fn());
    const reload = vi.spyOn(browser.tabs, 'reload').mockResolvedValue();
    openOn(profilePage);
    fireEvent.click(await screen.findByRole('button', { name: 'Reload the tab' }));
    expect(reload).toHaveBeenCalledWith(7);
  });

  test('a tab that is still loading has nobody to answer yet', async () => {
    openOn(profilePage, { ok: false, code: 'no-answer' }, 'loading');
    await screen.findByRole('heading', { name: 'Reading the profile' });
  });

  test('where the browser withholds the addresses, only the missing networks are asked for', async () => {
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins }) => !origins?.includes('https://x.com/*'));
    const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(true);
    openOn(undefined);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on X' }));
    expect(request.mock.calls[0]?.[0].origins).toContain('https://x.com/*');
    expect(request.mock.calls[0]?.[0].origins).not.toContain('https://www.tiktok.com/*');
  });
});

test('a page that is loading is asked again by itself until it shows a profile', async () => {
  vi.useFakeTimers();
  shows({ kind: 'loading', platform: instagram });
  await vi.advanceTimersByTimeAsync(100);
  vi.mocked(askTab).mockResolvedValue({ ok: true, value: { kind: 'profile', reading, judged } });
  await vi.advanceTimersByTimeAsync(1000);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mira <b>Okonjo</b>');
});

test('a page that never shows a profile is given up, and asked again on request', async () => {
  vi.useFakeTimers();
  shows({ kind: 'loading', platform: instagram });
  await vi.advanceTimersByTimeAsync(10_000);
  const asked = vi.mocked(askTab).mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(vi.mocked(askTab).mock.calls).toHaveLength(asked);
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  await vi.advanceTimersByTimeAsync(10);
  expect(vi.mocked(askTab).mock.calls).toHaveLength(asked + 1);
});

test('switching on takes the network out of those that are off, and looks again', async () => {
  await changeSettings((settings) => ({ ...settings, networksOff: ['instagram', 'x'] }));
  shows({ kind: 'off', platform: instagram });
  const button = await screen.findByRole('button', { name: 'Switch on' });
  vi.mocked(askTab).mockResolvedValue({ ok: true, value: { kind: 'loading', platform: instagram } });
  fireEvent.click(button);
  await screen.findByRole('heading', { name: 'Reading the profile' });
  expect((await readSettings()).networksOff).toEqual(['x']);
});

test('a hidden overlay is shown again from the popup', async () => {
  shows({ kind: 'profile', reading, judged: { ...judged, overlay: { ...judged.overlay, shown: false } } });
  const button = await screen.findByRole('button', { name: 'Show it again' });
  vi.mocked(askWorker).mockResolvedValue({ ok: true, value: null });
  fireEvent.click(button);
  await screen.findByText('The overlay is back on Instagram.');
  expect(askWorker).toHaveBeenCalledWith('overlay/shown', { platform: 'instagram', shown: true });
});

test('the report holds versions and what was found, and nothing else', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/156.0.1.2 Safari/537.36 Edg/156.0.3.4', clipboard: { writeText } });
  shows({ kind: 'unreadable', platform: instagram, diagnostics, overlayShown: true });
  fireEvent.click(await screen.findByRole('button', { name: 'Copy diagnostics' }));
  await screen.findByText('Copied');
  expect(JSON.parse(writeText.mock.calls[0]?.[0])).toEqual({ extension: '1.2.3', browser: 'Edge 156.0.3.4', ...diagnostics });
});

test('a report that may not be copied is shown to be copied by hand', async () => {
  vi.stubGlobal('navigator', { userAgent: '', clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  shows({ kind: 'unreadable', platform: instagram, diagnostics, overlayShown: true });
  fireEvent.click(await screen.findByRole('button', { name: 'Copy diagnostics' }));
  expect(await screen.findByRole('textbox', { name: 'Diagnostics' })).toHaveProperty('value', expect.stringContaining('"agrees"'));
});

describe('the scores of a creator', () => {
  test('are told in brief: rate, audience with its interval, account and focus', async () => {
    shows({ kind: 'profile', reading, judged: { ...judged, assessment: fullAssessment() } });
    await screen.findByRole('heading', { level: 1, name: 'Mira <b>Okonjo</b>' });
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Engagement by followers',
      'Audience',
      'Account authenticity',
    ]);
    expect(screen.getByRole('img', { name: '72, likely between 55 and 86' })).toBeTruthy();
    expect(document.querySelector('.focus-line')?.textContent).toBe('Focus Food 68% · About one thing');
  });

  test.each([
    ['where a score stands', fullAssessment(), 1],
    ['nowhere else', judged.assessment, 0],
  ])('say that they are no proof %s', async (_, assessment, times) => {
    shows({ kind: 'profile', reading, judged: { ...judged, assessment } });
    await screen.findByRole('heading', { level: 1, name: 'Mira <b>Okonjo</b>' });
    expect(screen.queryAllByText(/this is evidence and not proof/)).toHaveLength(times);
  });
});

test('three reasons are shown at first, all on demand', async () => {
  shows({ kind: 'profile', reading, judged });
  const more = await screen.findByRole('button', { name: 'Show all 5 reasons' });
  expect(document.querySelectorAll('.reason')).toHaveLength(3);
  fireEvent.click(more);
  await screen.findByRole('button', { name: 'Show fewer' });
  expect(document.querySelectorAll('.reason')).toHaveLength(5);
});
