// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { AuthenticityBand, AuthenticityFigure, chanceText } from '../../components/score/authenticity-band';
import { CountFigure } from '../../components/score/count-figure';
import { ExpectationBar } from '../../components/score/expectation-bar';
import { MissingList } from '../../components/score/missing-list';
import { RateFigure } from '../../components/score/rate-figure';
import { ReasonList } from '../../components/score/reason-list';
import { tierLine, tierName } from '../../components/score/tier-badge';
import type { Authenticity, Missing, Reason, Tier } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import { assessment, estimate, expectation, fraction, knownRate } from './overlay-samples';

afterEach(cleanup);

const text = () => document.body.textContent ?? '';
const micro: Tier = { id: 'micro', schemeId: 'usual', from: 10_000, below: 100_000, orTier: null };

test.each([
  [micro, 'Micro'],
  [{ ...micro, orTier: 'nano' } satisfies Tier, 'Micro or Nano'],
  [null, 'Size unknown'],
])('a tier is named, with the other one that a shortened count leaves open, or is unknown', (tier, name) => {
  expect(tierName(tier)).toBe(name);
});

test.each([
  [micro, 'Micro: 10K to under 100K followers.'],
  [{ ...micro, id: 'mega', from: 1_000_000, below: null } satisfies Tier, 'Mega: 1M followers or more.'],
])('a tier is explained by its limits', (tier, line) => {
  expect(tierLine(tier)).toBe(line);
});

test.each<[Count, string]>([
  [{ value: 698_079_524, exact: true, from: 'text' }, 'Followers698,079,524 (exact)'],
  [{ value: 69_200, exact: false, range: [69_150, 69_249], from: 'text' }, 'Followers≈69.2K (shortened by the page)'],
  [{ value: null, why: 'hidden' }, 'Followers— (withheld by the owner or the network)'],
])('a count is in full where it is exact, and says what it is where not', (count, shown) => {
  render(<CountFigure name="followers" count={count} />);
  expect(text()).toBe(shown);
});

describe('a rate', () => {
  test('names the posts it rests on, those left out, and the median beside the mean', () => {
    render(<RateFigure rate={knownRate()} missing={[]} />);
    expect(screen.getByText('Mean of 12 posts, 3 pinned left out; median 1.9%')).toBeTruthy();
  });

  test('names every benchmark with its year and how it differs, each once', () => {
    const line = expectation({ benchmarkId: 'line', name: 'Line', year: 2018, low: null, high: null, caveat: 'likes-only' });
    render(<RateFigure rate={knownRate({ expected: [expectation({ caveat: 'lifetime' }), line] })} missing={[]} />);
    expect(text()).toContain('Usual for this size: 1.2 – 3.4% (Survey, 2025) · over the account’s whole life');
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual(['2.0% by Line, 2018 · as usual · counts likes only']);
  });

  test.each<[string, Missing[], string]>([
    ['where they appear under the pointer', [{ what: 'likes', why: 'hover-to-see' }], 'use “Sample posts” in the card'],
    ['where they are withheld', [{ what: 'likes', why: 'hidden' }], 'The posts seen show no counts.'],
  ])('without visible counts says what would help, %s', (_, missing, words) => {
    render(<RateFigure rate={{ known: false, basis: 'followers', why: 'counts-not-shown' }} missing={missing} />);
    expect(text()).toContain(words);
  });

  test('that is not known is a dash with the reason, and draws no bar', () => {
    render(<RateFigure rate={{ known: false, basis: 'followers', why: 'no-posts-seen' }} missing={[]} />);
    expect(text()).toContain('—No post seen on this page yet.');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('tells what shortened counts leave open', () => {
    render(<RateFigure rate={knownRate({ mean: estimate(0.021, 0.019, 0.024) })} missing={[]} />);
    expect(text()).toContain('≈2.1%');
    expect(text()).toContain('anywhere in 1.9 – 2.4%');
  });
});

test.each(['below', 'within', 'above', 'unclear'] as const)('the bar says in words that a figure is %s what is usual', (position) => {
  render(<ExpectationBar figure={estimate(0.021)} expected={expectation({ position })} />);
  const words = { below: 'below usual', within: 'as usual', above: 'above usual', unclear: 'hard to tell' };
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(`2.1%: ${words[position]}. Usual for this size: 1.2 – 3.4%.`);
});

describe('authenticity', () => {
  test.each<[Authenticity, string]>([
    [assessment().authenticity, 'resembles genuine'],
    [{ ...known('mixed') }, 'mixed signs'],
    [{ ...known('resembles-purchased') }, 'resembles purchased followers'],
    [{ known: false, why: 'lurker' }, 'cannot tell'],
  ])('is told in careful words', (authenticity, words) => {
    render(<AuthenticityBand authenticity={authenticity} />);
    expect(text()).toBe(words);
  });

  test.each([
    [estimate(0.03, 0.012, 0.08), 'at most 10'],
    [estimate(0), 'at most 5'],
    [estimate(0.873), '85 to 90'],
    [estimate(1), 'at least 95'],
  ])('is a range in steps of five, rounded outwards, never one figure', (probability, range) => {
    expect(chanceText(probability)).toBe(
      `Of 100 accounts with numbers like these, we expect ${range} to have been made to be sold as followers.`,
    );
  });

  test('that cannot be told says why and gives no chance', () => {
    render(<AuthenticityFigure authenticity={{ known: false, why: 'following-not-shown' }} />);
    expect(text()).toContain('does not show how many accounts this one follows');
    expect(text()).not.toContain('we expect');
  });
});

function known(band: Extract<Authenticity, { known: true }>['band']): Authenticity {
  return { known: true, band, probability: estimate(0.5), prior: fraction(0.1), scorecard: 'without-avatar', contributions: [] };
}

describe('reasons', () => {
  const reason = (code: Reason['code'], figures: Reason['figures'] = {}, exact = true): Reason => ({
    code,
    tone: 'caution',
    strength: 0.5,
    figures,
    exact,
  });

  test.each([
    [
      reason('likes-too-even', { measured: 0.041, low: 0.1 }),
      'Likes hardly differ from post to post (by 4.1%; most accounts by 10% or more).',
    ],
    [reason('comments-per-like-low', { measured: 0.002, low: 0.006 }), '0.2 comments for 100 likes; most accounts get 0.6 or more.'],
    [reason('many-posts', { posts: 75_000 }, false), 'Has published ≈75,000 posts.'],
    [
      reason('likes-too-even', { measured: 0.041, low: 0.1 }, false),
      'Likes hardly differ from post to post (by ≈4.1%; most accounts by 10% or more).',
    ],
    [reason('few-posts', { posts: 1 }), 'Has published 1 post only.'],
    [reason('few-posts', { posts: 4 }), 'Has published 4 posts only.'],
    [reason('follows-far-more', { ratio: 3.21 }), 'Follows 3.2 accounts for each follower of its own.'],
    [reason('mean-far-above-median', { mean: 0.05 }), 'A few posts carry the average: mean 5.0%, median —.'],
  ])('give the figures they rest on', (one, sentence) => {
    render(<ReasonList reasons={[one]} />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('keep their order and say which way they point without colour', () => {
    render(<ReasonList reasons={[reason('default-avatar'), { ...reason('many-posts', { posts: 1204 }), tone: 'good' }]} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Unusual:Has no profile picture of its own.',
      'In favour:Has published 1,204 posts.',
    ]);
  });
});

test('what is missing comes with its reason', () => {
  render(<MissingList missing={[{ what: 'likes', why: 'hover-to-see' }]} />);
  expect(text()).toBe('Likes of each post: shown only while the pointer is over a post.');
});
