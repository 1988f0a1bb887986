// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MarkSettings } from '../../components/dashboard/mark-settings';
import { PriorSettings } from '../../components/dashboard/prior-settings';
import { SeenSettings } from '../../components/dashboard/seen-settings';
import { TierSettings } from '../../components/dashboard/tier-settings';
import { type Change, useSettings } from '../../components/dashboard/use-settings';
import { changeSettings, readSettings } from '../../lib/store/settings';

const change: Change = (how) => void changeSettings(how);

/** Takes part in every change, as the page does. */
function Settings() {
  const settings = useSettings();
  return (
    settings && (
      <>
        <MarkSettings settings={settings} change={change} />
        <TierSettings settings={settings} change={change} />
        <PriorSettings settings={settings} change={change} />
        <SeenSettings settings={settings} change={change} />
      </>
    )
  );
}

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const own = () => screen.findByRole<HTMLInputElement>('radio', { name: /Your own/ });
const field = (name: string) => screen.findByRole<HTMLInputElement>('spinbutton', { name });
const type = async (name: string, value: string) => fireEvent.change(await field(name), { target: { value } });
const kept = async () => (await readSettings()).ownTiers;
const problemOf = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .at(-1);

describe('tiers of one’s own', () => {
  const openOwn = async () => {
    render(<Settings />);
    fireEvent.click(await own());
    await field('Micro begins at');
  };

  test('begin as a copy of what was chosen before', async () => {
    await changeSettings((settings) => ({ ...settings, tierScheme: 'article' }));
    await openOwn();
    expect((await own()).checked).toBe(true);
    expect([(await field('Nano begins at')).value, (await field('Macro begins at')).value]).toEqual(['', '100000']);
    expect(await readSettings()).toMatchObject({
      tierScheme: 'own',
      ownTiers: [
        { id: 'micro', from: 300 },
        { id: 'macro', from: 100_000 },
      ],
    });
  });

  test('stay as they are while another scheme is chosen', async () => {
    await changeSettings((settings) => ({ ...settings, ownTiers: [{ id: 'mid', from: 42 }] }));
    await openOwn();
    expect((await field('Mid-tier begins at')).value).toBe('42');
    fireEvent.click(screen.getByRole('radio', { name: /HypeAuditor/ }));
    await waitFor(() => expect(screen.queryByRole('spinbutton', { name: 'Micro begins at' })).toBeNull());
    expect(await kept()).toEqual([{ id: 'mid', from: 42 }]);
  });

  test('are kept as soon as they make sense, without a size that is left out', async () => {
    await openOwn();
    await type('Nano begins at', '');
    await type('Micro begins at', '5000');
    await waitFor(async () =>
      expect(await kept()).toEqual([
        { id: 'micro', from: 5000 },
        { id: 'mid', from: 50_000 },
        { id: 'macro', from: 500_000 },
        { id: 'mega', from: 1_000_000 },
      ]),
    );
  });

  test.each([
    ['Mid-tier begins at', '9000', 'Mid-tier has to begin above Micro.'],
    ['Micro begins at', '0', 'Use a whole number from 1 on, or leave it empty.'],
  ])('that make no sense say why at their field, keep what was typed and are not saved: %s %s', async (name, value, words) => {
    await openOwn();
    const before = await kept();
    await type(name, value);
    const input = await field(name);
    await waitFor(() => expect(problemOf(input)).toBe(words));
    expect([input.getAttribute('aria-invalid'), input.value]).toEqual(['true', value]);
    expect(screen.getByText(/Not saved yet/)).toBeTruthy();
    expect(await kept()).toEqual(before);
  });

  test('are saved once they are mended, and nothing is wrong any more', async () => {
    await openOwn();
    await type('Mid-tier begins at', '9000');
    await screen.findByText(/Not saved yet/);
    await type('Micro begins at', '8000');
    await waitFor(async () => expect(await kept()).toContainEqual({ id: 'mid', from: 9000 }));
    await waitFor(() => expect(screen.queryByText(/Not saved yet/)).toBeNull());
    expect((await field('Mid-tier begins at')).getAttribute('aria-invalid')).toBe('false');
  });

  test('ask for one size at least', async () => {
    await changeSettings((settings) => ({ ...settings, ownTiers: [{ id: 'mid', from: 42 }] }));
    await openOwn();
    await type('Mid-tier begins at', '');
    await screen.findByText(/Give at least one size a beginning/);
    expect(await kept()).toEqual([{ id: 'mid', from: 42 }]);
  });

  test('follow what another window keeps', async () => {
    await openOwn();
    await changeSettings((settings) => ({ ...settings, ownTiers: [{ id: 'mega', from: 7 }] }));
    await waitFor(async () => expect((await field('Mega begins at')).value).toBe('7'));
  });
});

describe('the share of purchased followers that is expected', () => {
  const label = 'How many followers in a hundred do you expect to be purchased?';
  const open = async () => {
    render(<Settings />);
    return field(label);
  };
  const prior = async () => (await readSettings()).prior;

  test('is ten in a hundred at first, with where that comes from', async () => {
    expect((await open()).value).toBe('10');
    expect(screen.getByText(/975 followers of Swiss influencers/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Back to 10' })).toBeNull();
  });

  test.each([
    ['1', 0.01],
    ['25', 0.25],
    ['50', 0.5],
  ])('holds as soon as it was given: %s', async (value, share) => {
    await open();
    await type(label, value);
    await waitFor(async () => expect(await prior()).toBe(share));
  });

  test.each(['0', '51', '12.5', ''])('is a whole number from 1 to 50: not “%s”', async (value) => {
    await changeSettings((settings) => ({ ...settings, prior: 0.2 }));
    const input = await open();
    await type(label, value);
    await waitFor(() => expect(problemOf(input)).toBe('Use a whole number from 1 to 50. Until then 20 holds.'));
    expect([input.getAttribute('aria-invalid'), input.value, await prior()]).toEqual(['true', value, 0.2]);
  });

  test('goes back to ten, with the focus in its field', async () => {
    await changeSettings((settings) => ({ ...settings, prior: 0.2 }));
    const input = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Back to 10' }));
    await waitFor(async () => expect(await prior()).toBe(0.1));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Back to 10' })).toBeNull());
    expect([document.activeElement === input, input.value]).toEqual([true, '10']);
  });

  test('goes back to ten from what was refused', async () => {
    const input = await open();
    await type(label, '77');
    fireEvent.click(await screen.findByRole('button', { name: 'Back to 10' }));
    await waitFor(() => expect([input.value, problemOf(input)]).toEqual(['10', '']));
  });

  test('follows what another window chooses', async () => {
    const input = await open();
    await changeSettings((settings) => ({ ...settings, prior: 0.33 }));
    await waitFor(() => expect(input.value).toBe('33'));
  });
});

describe('marks on other pages', () => {
  test.each([
    [/A small bookmark/, 'marks'],
    [/^Marks with the size/, 'tiers'],
    [/^No marks/, 'off'],
  ])('hold as they are chosen: %s', async (name, marks) => {
    await changeSettings((settings) => ({ ...settings, marks: marks === 'off' ? 'marks' : 'off' }));
    render(<Settings />);
    const choice = await screen.findByRole<HTMLInputElement>('radio', { name });
    expect(choice.checked).toBe(false);
    fireEvent.click(choice);
    await waitFor(async () => expect(await readSettings()).toMatchObject({ marks }));
    await waitFor(() => expect(choice.checked).toBe(true));
  });
});

describe('profiles that were only looked at', () => {
  const choice = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Forget them after' });

  test('are forgotten after a month unless another time is chosen', async () => {
    render(<Settings />);
    expect([...(await choice()).options].map(({ text }) => text)).toEqual(['7 days', '30 days (default)', '90 days', '1 year', 'Never']);
    expect((await choice()).value).toBe('30');
    fireEvent.change(await choice(), { target: { value: '90' } });
    await waitFor(async () => expect((await readSettings()).forgetSeenAfter).toBe(90));
    fireEvent.change(await choice(), { target: { value: 'never' } });
    await waitFor(async () => expect((await readSettings()).forgetSeenAfter).toBeNull());
    await waitFor(async () => expect((await choice()).value).toBe('never'));
  });

  test('keep a time that a backup brought', async () => {
    await changeSettings((settings) => ({ ...settings, forgetSeenAfter: 14 }));
    render(<Settings />);
    expect((await choice()).value).toBe('14');
  });
});
