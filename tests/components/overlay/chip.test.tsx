// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SavedIn } from '../../../lib/messages/protocol';
import { assessment } from '../overlay-samples';
import { card, chip, click, likeAPage, profile, show } from './on-the-page';

beforeEach(likeAPage);
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

test('after an update the chip only asks to reload', () => {
  show({ kind: 'outdated' });
  expect(screen.getByRole('button').textContent).toBe('Creator Loupe was updated – reload to continue');
});
