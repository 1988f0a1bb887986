// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OverlayActions } from '../../../components/overlay/overlay';
import { actions, card, chip, click, likeAPage, profile, show } from './on-the-page';

beforeEach(likeAPage);
afterEach(cleanup);

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
