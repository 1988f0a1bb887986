// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Dashboard } from '../../components/dashboard/dashboard';
import { digestOf } from '../../lib/scoring/digest';
import { type Database, openDatabase } from '../../lib/store/database';
import { createList, listsByName } from '../../lib/store/named-lists';
import { saveCreator } from '../../lib/store/saved-creators';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { visitor } from '../fake-permissions';
import { creatorsOn } from '../store/on-list';
import { reading } from './popup-samples';

const hour = 3_600_000;

let db: Database;
let spring: string;
let maybe: string;

/** Two creators on "Spring launch", seen three hours ago, and an empty list. */
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.2.3' });
  vi.stubGlobal('navigator', { storage: { persisted: async () => true } });
  db = openDatabase(digestOf, `dashboard-${crypto.randomUUID()}`);
  const seen = Date.now() - 3 * hour;
  spring = (await createList(db, 'Spring launch', seen)).id;
  maybe = (await createList(db, 'Maybe', seen)).id;
  await saveCreator(db, reading, { listId: spring }, 'Warm tone', seen + 1);
  const tomas = { ...reading, ref: { ...reading.ref, value: 'tomas' }, handle: 'tomas', name: 'Tomás' };
  await saveCreator(db, tomas, { listId: spring }, '', seen);
});

afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
  await db.delete();
});

async function openAt(hash: string) {
  location.hash = hash;
  render(<Dashboard db={db} />);
  await screen.findByRole('heading', { level: 1 });
}

const openSpring = async () => {
  await openAt(`#/lists/${spring}`);
  await screen.findByRole('grid');
};

const main = () => within(screen.getByRole('main'));
const press = (name: string | RegExp) => fireEvent.click(main().getByRole('button', { name }));
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
const nameIt = (value: string) => {
  fireEvent.input(screen.getByRole('textbox', { name: 'Name of the list' }), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: /^(Save|Create)$/ }));
};

const names = async () => (await listsByName(db)).map((list) => list.name);
const notes = async (listId: string) => (await creatorsOn(db, listId)).map(({ saved }) => saved.note);
const titles = () => [...document.querySelectorAll('.creator-name')].map((title) => title.textContent);

describe('a list', () => {
  test('shows who is on it, as text, with a link that tells the network nothing', async () => {
    await openSpring();
    expect(screen.getByRole('link', { name: 'Mira <b>Okonjo</b>' }).getAttribute('href')).toMatch(/^#\/creators\//);
    const link = screen.getByRole('link', { name: 'Open Mira <b>Okonjo</b> on Instagram' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://www.instagram.com/mira.bakes/', 'noreferrer']);
    expect((await screen.findAllByText('3 hours ago'))[0]?.getAttribute('title')).toContain(String(new Date().getFullYear()));
  });

  test('says why there is no rate, and by what one was counted', async () => {
    const exactly = (value: number) => ({ value, exact: true, from: 'text' }) as const;
    const item = { id: '1', href: '', by: null, pinned: false, date: null, age: null, likes: exactly(900), comments: exactly(30) };
    const noor = { ...reading, ref: { ...reading.ref, value: 'noor' }, handle: 'noor', name: 'Noor', items: [item] };
    await saveCreator(db, noor, { listId: spring }, '', Date.now());
    await openSpring();
    const words = [...document.querySelectorAll('.cell.col-engagement .soft')].map((each) => each.textContent);
    expect(words).toEqual(['by followers', '— no post seen yet', '— no post seen yet']);
  });

  test('judges by the tier scheme that the visitor chose', async () => {
    await changeSettings((settings) => ({ ...settings, tierScheme: 'article' }));
    await openSpring();
    expect(document.querySelector('.tier')?.textContent).toBe('Micro');
  });

  test('judges by the tiers that the visitor placed', async () => {
    await changeSettings((settings) => ({ ...settings, tierScheme: 'own', ownTiers: [{ id: 'mega', from: 1 }] }));
    await openSpring();
    expect(document.querySelector('.tier')?.textContent).toBe('Mega');
  });

  test('follows what another window changes', async () => {
    await openSpring();
    await saveCreator(
      db,
      { ...reading, ref: { ...reading.ref, value: 'noor' }, handle: 'noor', name: 'Noor' },
      { listId: spring },
      '',
      Date.now(),
    );
    await screen.findByRole('link', { name: 'Noor' });
  });

  test('without creators leads to where they are found', async () => {
    await openAt(`#/lists/${maybe}`);
    await screen.findByRole('heading', { name: 'Nobody on this list yet' });
    expect(screen.getByRole('link', { name: 'TikTok' }).getAttribute('href')).toBe('https://www.tiktok.com');
  });

  test('that is gone says so', async () => {
    await openAt('#/lists/5f1c');
    expect(screen.getByRole('heading', { name: 'This list is gone' })).toBeTruthy();
  });
});

describe('what changes lists can be taken back', () => {
  const choose = async (name: string) => {
    press('More for this list');
    fireEvent.click(await screen.findByRole('menuitem', { name }));
  };

  test('renaming', async () => {
    await openSpring();
    await choose('Rename');
    nameIt('Summer launch');
    await screen.findByRole('heading', { name: 'Summer launch' });
    await undo();
    await screen.findByRole('heading', { name: 'Spring launch' });
    expect(await names()).toEqual(['Maybe', 'Spring launch']);
  });

  test('a new list', async () => {
    await openAt('#/lists');
    fireEvent.click(screen.getByRole('button', { name: 'New list' }));
    nameIt('Bakers');
    await screen.findByRole('heading', { name: 'Bakers' });
    await undo();
    await waitFor(async () => expect(await names()).toEqual(['Maybe', 'Spring launch']));
  });

  test('removing a list', async () => {
    await openSpring();
    await choose('Remove list');
    await waitFor(async () => expect(await names()).toEqual(['Maybe']));
    await undo();
    await screen.findByRole('link', { name: 'Mira <b>Okonjo</b>' });
    expect(await notes(spring)).toEqual(['Warm tone', '']);
  });

  test('moving the selected creators', async () => {
    await openSpring();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Mira <b>Okonjo</b>' }));
    fireEvent.click(await main().findByRole('button', { name: 'Move to…' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Maybe' }));
    await screen.findByText('1 creator moved to “Maybe”');
    expect(await notes(maybe)).toEqual(['Warm tone']);
    await undo();
    await waitFor(async () => expect(await notes(spring)).toEqual(['Warm tone', '']));
    expect(await notes(maybe)).toEqual([]);
  });

  test('removing the selected creators', async () => {
    await openSpring();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all creators' }));
    fireEvent.click(await main().findByRole('button', { name: 'Remove' }));
    await screen.findByText('2 creators removed from this list');
    await screen.findByRole('heading', { name: 'Nobody on this list yet' });
    await undo();
    await waitFor(() => expect(titles()).toEqual(['Mira <b>Okonjo</b>', 'Tomás']));
  });
});

test('a name that another list has is refused in words', async () => {
  await openSpring();
  press('More for this list');
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  nameIt('MAYBE');
  await screen.findByText(/Another list is called “MAYBE”/);
  expect(await names()).toEqual(['Maybe', 'Spring launch']);
});

test('making a list that exists opens it, and offers no undo that would remove it', async () => {
  await openAt('#/lists');
  fireEvent.click(screen.getByRole('button', { name: 'New list' }));
  nameIt('spring launch');
  await screen.findByText(/There is already a list “Spring launch”/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

describe('settings', () => {
  const openSettings = () => openAt('#/settings');
  const flip = async (name: string) => fireEvent.click(await screen.findByRole('switch', { name }));

  test('a network that is not read draws no overlay either', async () => {
    await openSettings();
    await flip('Read profiles on TikTok');
    await waitFor(() => expect(screen.getByRole('switch', { name: 'Show the overlay on TikTok' })).toHaveProperty('disabled', true));
    expect((await readSettings()).networksOff).toEqual(['tiktok']);
  });

  test('the overlay is hidden on one network alone', async () => {
    await openSettings();
    await flip('Show the overlay on X');
    await waitFor(async () => expect((await readSettings()).overlayOff).toEqual(['x']));
  });

  test('a further network is read from the moment in which the browser gives leave, until it is taken away', async () => {
    await openSettings();
    expect(await screen.findByRole('switch', { name: 'Show the overlay on LinkedIn' })).toHaveProperty('disabled', true);
    await flip('Read profiles on LinkedIn');
    await waitFor(() => expect(screen.getByRole('switch', { name: 'Read profiles on LinkedIn' })).toHaveProperty('checked', true));
    expect(visitor.asked).toEqual([['https://*.linkedin.com/*']]);
    expect(screen.getByRole('switch', { name: 'Show the overlay on LinkedIn' })).toHaveProperty('disabled', false);
    await flip('Read profiles on LinkedIn');
    await waitFor(() => expect(screen.getByRole('switch', { name: 'Read profiles on LinkedIn' })).toHaveProperty('checked', false));
    expect(visitor.origins).not.toContain('https://*.linkedin.com/*');
  });

  test('a network stays unread when the visitor says no, and that is said', async () => {
    visitor.agrees = false;
    await openSettings();
    await flip('Read profiles on Threads');
    await screen.findByText('The browser gave no leave for Threads, so nothing was changed.');
    expect(screen.getByRole('switch', { name: 'Read profiles on Threads' })).toHaveProperty('checked', false);
  });

  describe('an instance of Mastodon', () => {
    const add = async (typed: string) => {
      const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of a server' });
      field.value = typed;
      const form = field.closest<HTMLElement>('.instances-field');
      if (!form) throw new Error('The field stands alone');
      fireEvent.click(within(form).getByRole('button', { name: 'Add' }));
    };

    test('is added by its address and asked for by its own origin alone', async () => {
      await openSettings();
      await add(' https://Fosstodon.org/@ada ');
      await screen.findByText('Profiles on fosstodon.org are read from now on.');
      expect(visitor.asked).toEqual([['https://fosstodon.org/*']]);
      press('Stop reading fosstodon.org');
      await screen.findByText('fosstodon.org is not read any more.');
      expect(visitor.origins).not.toContain('https://fosstodon.org/*');
    });

    test.each(['no address', 'localhost', 'https://www.tiktok.com/@ada', 'http://fosstodon.org'])('is not “%s”', async (typed) => {
      await openSettings();
      await add(typed);
      await screen.findByText(/That is no address of a Mastodon server/);
      expect(visitor.asked).toEqual([]);
    });
  });

  test('the default benchmark is chosen until another one is', async () => {
    await openSettings();
    const choices = within(screen.getByRole('group', { name: /Instagram/ })).getAllByRole<HTMLInputElement>('radio');
    expect(choices.map((choice) => choice.checked).indexOf(true)).toBe(0);
    const second = choices[1];
    if (!second) throw new Error('Instagram offers one benchmark only');
    fireEvent.click(second);
    await waitFor(async () => expect((await readSettings()).benchmark.instagram).toBe('article-2018'));
  });

  test('another window keeps in step', async () => {
    await openSettings();
    await changeSettings((settings) => ({ ...settings, tierScheme: 'hypeauditor' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: /HypeAuditor.*Nano.*1,000/ })).toHaveProperty('checked', true));
  });

  test('forgetting says what goes, and nothing goes unless it is confirmed', async () => {
    await openSettings();
    await waitFor(() => expect(main().getByRole('button', { name: 'Forget everything…' })).toHaveProperty('disabled', false));
    press('Forget everything…');
    expect((await screen.findByRole('dialog')).textContent).toContain('2 lists, 2 remembered creators');
    press('Keep it');
    expect(await names()).toHaveLength(2);
  });

  test('after forgetting nothing is left', async () => {
    visitor.origins.push('https://bsky.app/*');
    await changeSettings((settings) => ({ ...settings, networksOff: ['x'] }));
    await openSettings();
    await waitFor(() => expect(main().getByRole('button', { name: 'Forget everything…' })).toHaveProperty('disabled', false));
    press('Forget everything…');
    press('Forget everything');
    await screen.findByText('Everything is forgotten.');
    expect([await names(), await db.profiles.count(), (await readSettings()).networksOff]).toEqual([[], 0, []]);
    expect(visitor.origins).not.toContain('https://bsky.app/*');
  });
});
