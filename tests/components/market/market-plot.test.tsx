// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MarketPlot } from '../../../components/dashboard/market/market-plot';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import type { ShelfRow } from '../../../lib/model/shelf';
import { defaultSettings } from '../../../lib/store/settings';
import { about, exactly, noRate, rateOf, unknown } from '../../desk/market-samples';
import { shelfRow } from './samples';

afterEach(cleanup);

const small = shelfRow('Ada Ashgrove', exactly(2_000), rateOf(0.05));
const middle = shelfRow('Bo Birkenau', about(20_000, 19_950, 20_049), rateOf(0.01));
const large = shelfRow('Cleo Coldwater', exactly(400_000), rateOf(0.001));
const three = [small, middle, large];

/** The plot with a page that keeps what was selected. */
function open(rows: readonly ShelfRow[]) {
  const onOpen = vi.fn();
  const kept: { selected: ReadonlySet<string> } = { selected: new Set() };
  function Page() {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    kept.selected = selected;
    return (
      <ToasterProvider>
        <Toasts />
        <MarketPlot rows={rows} settings={defaultSettings} selected={selected} onSelect={setSelected} onOpen={onOpen} />
      </ToasterProvider>
    );
  }
  render(<Page />);
  const names = () => rows.filter(({ digest }) => kept.selected.has(digest.id)).map(({ digest }) => digest.name);
  return { onOpen, names };
}

const picture = () => screen.getByRole('application');
const press = (key: string) => fireEvent.keyDown(picture(), { key });
const told = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join('');
const pointer = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', [clientX, clientY]: readonly [number, number], more = {}) =>
  fireEvent(
    picture(),
    new PointerEvent(type.toLowerCase(), { bubbles: true, clientX, clientY, button: 0, pointerId: 1, isPrimary: true, ...more }),
  );

/** Draws around the whole of the left or right half of the picture, which is 640 by 400 where nothing is laid out. */
const halves = {
  left: [
    [56, 50],
    [330, 50],
    [330, 352],
    [56, 352],
  ],
  right: [
    [330, 50],
    [624, 50],
    [624, 352],
    [330, 352],
  ],
} as const;
async function drawAround(corners: readonly (readonly [number, number])[], more = {}) {
  const [first, ...others] = corners;
  if (first === undefined) return;
  pointer('pointerDown', first);
  for (const each of others) pointer('pointerMove', each);
  await waitFor(() => expect(document.querySelector('.market-drawn')).not.toBeNull());
  pointer('pointerUp', first, more);
}

describe('whose rates are shown together', () => {
  test('are of one network and kind, the most frequent first, and one may choose', async () => {
    open([...three, shelfRow('Dalia Dunmore', exactly(5_000), rateOf(1.2, 'views-per-follower'), 'youtube')]);
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Network and rate' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Instagram, engagement by followers (3)', 'YouTube, views by followers (1)']);
    expect(document.body.textContent).toContain('1 creator is on another network.');
    choice.selectedIndex = 1;
    fireEvent.change(choice);
    await screen.findByRole('application', { name: /1 creator on YouTube/ });
    expect(document.body.textContent).toContain('3 creators are on other networks.');
    expect(document.body.textContent).toContain('Usual: TIDES, 2023');
    expect(document.body.textContent).not.toContain('article');
  });

  test('those who are no points are counted, and why', () => {
    open([
      ...three,
      shelfRow('E', exactly(9), noRate),
      shelfRow('F', exactly(9), noRate),
      shelfRow('G', unknown, noRate),
      shelfRow('H', exactly(9), rateOf(0)),
    ]);
    const text = document.body.textContent;
    expect(text).toContain('2 creators have no rate yet.');
    expect(text).toContain('Of 1 creator the followers are not known.');
    expect(text).toContain('1 creator has a rate of zero');
  });

  test('where none has a rate it is said what to do', () => {
    open([shelfRow('E', exactly(9), noRate)]);
    expect(screen.getByRole('heading', { name: 'No rate is known yet' })).toBeDefined();
  });
});

test('the band and the article’s line are named with their years', () => {
  open(three);
  const text = document.body.textContent;
  expect(text).toContain('Usual: Social Cat, 2024');
  expect(text).toContain(
    'Line: Micro-influencer article, 2018. Creators with 1K to 10K followers had about 7.4% of them engage per post, at 100K followers 2.4%.',
  );
  expect(text).toContain('Lighter points rest on a count that the page had shortened');
  expect([...document.querySelectorAll('.market-legend li')].map(({ textContent }) => textContent)).toEqual([
    '2 as usual',
    '1 below usual',
  ]);
});

describe('by keys', () => {
  test('from one creator to the next, open and select', async () => {
    const { onOpen, names } = open(three);
    press('Home');
    await waitFor(() => expect(told()).toBe('Ada Ashgrove. Followers 2,000, 5.0%, as usual.'));
    press('ArrowRight');
    await waitFor(() => expect(told()).toBe('Bo Birkenau. Followers ≈20K, 1.0%, as usual.'));
    press(' ');
    await waitFor(() => expect(names()).toEqual(['Bo Birkenau']));
    expect(told()).toContain('Selected.');
    press('End');
    await waitFor(() => expect(told()).toContain('Cleo Coldwater'));
    press('ArrowRight');
    await waitFor(() => expect(told()).toBe('No creator there.'));
    press('Enter');
    expect(onOpen.mock.calls).toEqual([[large.digest.id]]);
  });

  test('the card beside the point has the same figures, and goes on Escape', async () => {
    open(three);
    press('End');
    await waitFor(() =>
      expect(document.querySelector('.market-card')?.textContent).toContain('Cleo Coldwater@cleo.coldwaterFollowers400K'),
    );
    press('Escape');
    await waitFor(() => expect(document.querySelector('.market-card')).toBeNull());
  });

  test('what belongs to the page or the browser is left to them', () => {
    open(three);
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    for (const key of ['a', 'Tab', '?']) press(key);
    fireEvent.keyDown(picture(), { key: '+', ctrlKey: true });
    expect(outside).toHaveBeenCalledTimes(4);
    press('ArrowLeft');
    expect(outside).toHaveBeenCalledTimes(4);
  });
});

describe('drawing around points', () => {
  test('selects those inside; Shift adds, Alt takes away', async () => {
    const { names } = open(three);
    await drawAround(halves.left);
    await waitFor(() => expect(names()).toEqual(['Ada Ashgrove', 'Bo Birkenau']));
    await drawAround(halves.right);
    await waitFor(() => expect(names()).toEqual(['Cleo Coldwater']));
    await drawAround(halves.left, { shiftKey: true });
    await waitFor(() => expect(names()).toEqual(['Ada Ashgrove', 'Bo Birkenau', 'Cleo Coldwater']));
    await drawAround(halves.right, { altKey: true });
    await waitFor(() => expect(names()).toEqual(['Ada Ashgrove', 'Bo Birkenau']));
  });

  test('as a rectangle', async () => {
    const { names } = open(three);
    fireEvent.click(screen.getByRole('button', { name: 'Select a rectangle' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Select a rectangle' }).getAttribute('aria-pressed')).toBe('true'));
    await drawAround([
      [330, 50],
      [624, 352],
    ]);
    await waitFor(() => expect(names()).toEqual(['Cleo Coldwater']));
  });

  test('is left by Escape', async () => {
    const { names } = open(three);
    pointer('pointerDown', [56, 50]);
    pointer('pointerMove', [330, 50]);
    pointer('pointerMove', [330, 352]);
    await waitFor(() => expect(document.querySelector('.market-drawn')).not.toBeNull());
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(document.querySelector('.market-drawn')).toBeNull());
    pointer('pointerUp', [56, 352]);
    expect(names()).toEqual([]);
  });
});

describe('a point under the pointer', () => {
  // Where the paper has it: the middle one is between the ends in followers.
  const at = async (name: string) => {
    press(name === 'Ada Ashgrove' ? 'Home' : 'End');
    const ring = await waitFor(() => document.querySelector('.market-mark circle') ?? Promise.reject(new Error('no ring')));
    return [Number(ring.getAttribute('cx')), Number(ring.getAttribute('cy'))] as const;
  };

  test('is named, and opened by a click', async () => {
    const { onOpen } = open(three);
    const place = await at('Ada Ashgrove');
    pointer('pointerMove', [place[0] + 5, place[1] - 4]);
    await waitFor(() => expect(document.querySelector('.market-card')?.textContent).toContain('Ada Ashgrove'));
    pointer('pointerDown', place);
    pointer('pointerUp', place);
    expect(onOpen.mock.calls).toEqual([[small.digest.id]]);
  });

  test('is selected by a click with Shift, and let go by another', async () => {
    const { onOpen, names } = open(three);
    const place = await at('Cleo Coldwater');
    for (const expected of [['Cleo Coldwater'], []]) {
      pointer('pointerDown', place);
      pointer('pointerUp', place, { shiftKey: true });
      await waitFor(() => expect(names()).toEqual(expected));
    }
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('is first named where a finger touches it, then opened', async () => {
    const { onOpen } = open(three);
    const place = await at('Ada Ashgrove');
    press('Escape');
    await waitFor(() => expect(document.querySelector('.market-card')).toBeNull());
    const touch = async () => {
      pointer('pointerDown', place, { pointerType: 'touch' });
      pointer('pointerUp', place, { pointerType: 'touch' });
    };
    await touch();
    await waitFor(() => expect(document.querySelector('.market-card')).not.toBeNull());
    expect(onOpen).not.toHaveBeenCalled();
    await touch();
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('the points as a table', () => {
  test('have the same creators, to select and to open', async () => {
    const { onOpen, names } = open(three);
    fireEvent.click(screen.getByRole('button', { name: 'Points as a table' }));
    const table = await screen.findByRole('table', { name: '1 to 3 of 3 creators' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Cleo Coldwater', 'Bo Birkenau', 'Ada Ashgrove']);
    expect(within(table).getAllByRole('row')[2]?.textContent).toContain('≈20K1.0%as usual');
    fireEvent.click(within(table).getByRole('checkbox', { name: 'Select Bo Birkenau' }));
    await waitFor(() => expect(names()).toEqual(['Bo Birkenau']));
    fireEvent.click(within(table).getByRole('button', { name: 'Ada Ashgrove' }));
    expect(onOpen.mock.calls).toEqual([[small.digest.id]]);
  });

  test('come by fifties', async () => {
    open(Array.from({ length: 120 }, (_, index) => shelfRow(`Number ${index}`, exactly(1_000 + index))));
    fireEvent.click(screen.getByRole('button', { name: 'Points as a table' }));
    await screen.findByText('1 to 50 of 120 creators');
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByText('51 to 100 of 120 creators');
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByText('101 to 120 of 120 creators');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next page' }).disabled).toBe(true);
    expect(screen.getByRole('rowheader', { name: 'Number 0' })).toBeDefined();
  });
});

test('a picture that cannot be made is said so, with what to do', async () => {
  open(three);
  fireEvent.click(screen.getByRole('button', { name: 'Save image' }));
  await screen.findByText(/The picture could not be made/);
});
