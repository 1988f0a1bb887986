// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FocusFigure, FocusLine } from '../../components/score/focus-figure';
import type { Focus } from '../../lib/model/assessment';
import { focus, span } from './audience-samples';
import { estimate } from './overlay-samples';

afterEach(cleanup);

const text = () => document.body.textContent ?? '';

describe('focus', () => {
  test('names the topics with their shares and since when each was seen, the smallest in a line', () => {
    render(<FocusFigure focus={focus()} />);
    expect(screen.getAllByRole('listitem').map((topic) => topic.textContent)).toEqual([
      'Foodseen since March 202468%',
      // A date is the day that it is at the posts' own clock, which nobody knows: everywhere the same.
      'Familyseen since November 202517%',
      'Home9%',
    ]);
    expect(text()).toContain('Also: Pets 6%');
  });

  test.each([
    [100, 'About one thing'],
    [67, 'About one thing'],
    [66.9, 'A few things'],
    [34, 'A few things'],
    [33.9, 'Many things'],
    [0, 'Many things'],
  ])('is called by thirds of its concentration: %d', (value, words) => {
    render(<FocusFigure focus={focus({ concentration: span(value) })} />);
    expect(document.querySelector('.focus-words')?.textContent).toBe(words);
  });

  test.each([
    [span(71.4, 58.4, 83.2), '(71 of 100, likely 58 to 84)'],
    [span(71), '(71 of 100)'],
  ])('gives the figure with its interval rounded outwards, where there is one', (concentration, words) => {
    render(<FocusFigure focus={focus({ concentration })} />);
    expect(text()).toContain(words);
  });

  const marked = (count: number, posts: number) => ({ share: estimate(count / posts, 0, 0.5), marked: count, posts });
  test.each([
    [marked(2, 12), '2 of 12 posts are marked as advertising.'],
    [marked(1, 12), '1 of 12 posts is marked as advertising.'],
    [marked(0, 12), 'None of 12 posts is marked as advertising.'],
    [null, 'Too few posts were read to tell how many are advertising.'],
  ])('counts the posts that are marked as advertising', (sponsored, words) => {
    render(<FocusFigure focus={focus({ sponsored })} />);
    expect(text()).toContain(words);
  });

  test.each([
    [1, 'the words of 1 post, and'],
    [12, 'the words of 12 posts, and'],
  ])('says what it was read from: %d', (posts, words) => {
    render(<FocusFigure focus={focus({ posts })} />);
    expect(text()).toContain(words);
  });

  test.each<[Extract<Focus, { known: false }>['why'], string]>([
    ['no-words', 'No bio, caption or hashtag could be read here yet.'],
    ['too-little', 'The words seen so far do not tell what this account is about.'],
  ])('that is not known is a dash with the reason: %s', (why, words) => {
    render(<FocusFigure focus={{ known: false, why }} />);
    expect(text()).toBe(`Focus—${words}`);
  });

  test.each<[Focus, string]>([
    [focus(), 'Focus Food 68% · About one thing'],
    [focus({ topics: [] }), 'Focus — not known'],
    [{ known: false, why: 'no-words' }, 'Focus — not known'],
  ])('in one line keeps the main topic', (shown, line) => {
    render(<FocusLine focus={shown} />);
    expect(text()).toBe(line);
  });
});
