// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fullAssessment } from '../audience-samples';
import { assessment, estimate, judged, knownRate, reading } from '../overlay-samples';
import { actions, card, chip, click, likeAPage, parts, profile, show } from './on-the-page';

const someReason = { code: 'many-posts', tone: 'good', strength: 0.5, figures: { posts: 1204 }, exact: true } as const;

beforeEach(likeAPage);
afterEach(cleanup);

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
