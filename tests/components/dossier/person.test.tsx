// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DossierPage } from '../../../components/dashboard/dossier/dossier-page';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import { firstDesk } from '../../../lib/model/desk';
import type { Database } from '../../../lib/store/database';
import { personOf } from '../../../lib/store/persons';
import { defaultSettings } from '../../../lib/store/settings';
import { freshDatabase } from '../../store/fresh-database';
import { creator, exactly, remember } from './invented';

// The store is a real one, and machines are slow at times.
configure({ asyncUtilTimeout: 4_000 });
vi.setConfig({ testTimeout: 20_000 });

const mira = creator({ bio: 'Bread. TikTok: @ovenlight · YT: @mirabakes' });
const onTikTok = creator({ platform: 'tiktok', handle: 'ovenlight', followers: exactly(20_000) });
const stranger = creator({ platform: 'x', handle: 'tomas', name: 'Tomás Ferreira' });

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await remember(db, mira, onTikTok, stranger);
  render(
    <ToasterProvider>
      <Toasts />
      <DossierPage db={db} profileId={mira.id} lists={[]} settings={defaultSettings} desk={firstDesk} now={0} />
    </ToasterProvider>,
  );
  await screen.findByText(/same person:/);
});
afterEach(() => {
  cleanup();
  db.close();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const together = async () => new Set((await personOf(db, mira.id))?.profileIds ?? []);

test('who may be the same person is proposed with the reasons, and joined by a click alone', async () => {
  expect(screen.getByText('Because: this bio names it and the names are the same.')).toBeTruthy();
  expect(await together()).toEqual(new Set());
  press('Join');
  await waitFor(async () => expect(await together()).toEqual(new Set([mira.id, onTikTok.id])));
  expect(await screen.findByRole('table', { name: 'Profiles of the same person' })).toBeTruthy();
  expect(screen.getByText('30K')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/same person:/)).toBeNull());
});

test('joining is taken back', async () => {
  press('Join');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await together()).toEqual(new Set()));
});

test('who is not the same is not proposed again', () => {
  press('Not the same');
  expect(screen.queryByText(/same person:/)).toBeNull();
});

test('whom the bio names without being remembered is named with the way there', () => {
  expect(screen.getByText(/The bio says “YT: @mirabakes”/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open on YouTube' }).getAttribute('href')).toBe('https://www.youtube.com/@mirabakes');
});

test('anybody who is remembered is found and joined by hand', async () => {
  const field = screen.getByRole('combobox', { name: 'Join with another profile' });
  fireEvent.focus(field);
  fireEvent.input(field, { target: { value: 'tomas' } });
  await screen.findByRole('option', { name: /Tomás Ferreira/ });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(async () => expect(await together()).toEqual(new Set([mira.id, stranger.id])));
});
