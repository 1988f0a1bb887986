// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { AuthenticityBand } from '../../components/score/authenticity-band';
import { AuthenticityFigure, chanceText } from '../../components/score/authenticity-figure';
import { CountFigure } from '../../components/score/count-figure';
import { ExpectationBar } from '../../components/score/expectation-bar';
import { MissingList } from '../../components/score/missing-list';
import { RateDetails, RateFigure, RateGauge, SmallRate } from '../../components/score/rate-figure';
import { ReasonList } from '../../components/score/reason-list';
import { tierLine, tierName } from '../../components/score/tier-badge';
import type { Authenticity, Contribution, Missing, Reason, Tier } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import { assessment, estimate, expectation, fraction, knownRate } from './overlay-samples';

afterEach(cleanup);

type KnownAuthenticity = Extract<Authenticity, { known: true }>;

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
    render(<RateFigure rate={knownRate()} missing={[]} platform="tiktok" />);
    expect(screen.getByText('Mean of 12 posts, 3 pinned left out; median 1.9%')).toBeTruthy();
  });

  test('names every benchmark with its year and how it differs, each once', () => {
    const line = expectation({ benchmarkId: 'line', name: 'Line', year: 2018, low: null, high: null, caveat: 'likes-only' });
    render(<RateFigure rate={knownRate({ expected: [expectation({ caveat: 'lifetime' }), line] })} missing={[]} platform="tiktok" />);
    expect(text()).toContain('Usual for this size: 1.2 – 3.4% (Survey, 2025) · over the account’s whole life');
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual(['2.0% by Line, 2018 · as usual · counts likes only']);
  });

  test.each<[string, Missing[], string]>([
    ['where they appear under the pointer', [{ what: 'likes', why: 'hover-to-see' }], 'use “Sample posts” in the card'],
    ['where they are withheld', [{ what: 'likes', why: 'hidden' }], 'The posts seen show no counts.'],
  ])('without visible counts says what would help, %s', (_, missing, words) => {
    render(<RateFigure rate={{ known: false, basis: 'followers', why: 'counts-not-shown' }} missing={missing} platform="tiktok" />);
    expect(text()).toContain(words);
  });

  test('that is not known is a dash with the reason, and draws no bar', () => {
    render(<RateFigure rate={{ known: false, basis: 'followers', why: 'no-posts-seen' }} missing={[]} platform="tiktok" />);
    expect(text()).toContain('—No post seen on this page yet.');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test.each([
    [estimate(0.71, 0.69, 0.72), 'Higher than about 70% of TikTok creators of this size (TIDES, 2023)'],
    [estimate(0.71, 0.62, 0.84), 'Higher than 60 to 85% of TikTok creators of this size (TIDES, 2023)'],
    [estimate(0.05, 0, 0.1), 'Higher than at most 10% of TikTok creators of this size (TIDES, 2023)'],
    [estimate(0.95, 0.9, 1), 'Higher than at least 90% of TikTok creators of this size (TIDES, 2023)'],
  ])(
    'stands among accounts of its size in steps of five, in a range where it may be either, and never beyond the outer quantiles',
    (below, words) => {
      const percentile = { name: 'TIDES', year: 2023, source: 'https://set.example', below };
      render(<RateFigure rate={knownRate({ percentile })} missing={[]} platform="tiktok" />);
      expect(text()).toContain(words);
    },
  );

  test('tells the mean without the ends, and where the median of many such posts lies', () => {
    render(
      <RateFigure rate={knownRate({ trimmed: estimate(0.02), likely: estimate(0.019, 0.015, 0.026) })} missing={[]} platform="tiktok" />,
    );
    expect(text()).toContain('Without the highest and the lowest posts the mean is 2.0%.');
    expect(text()).toContain('The median of many posts like these is likely within 1.5 – 2.6%.');
  });

  test('of a whole life says nothing of single posts', () => {
    render(<RateFigure rate={knownRate({ sample: null, median: null, trimmed: null, likely: null })} missing={[]} platform="tiktok" />);
    expect(text()).toContain('All posts of the account together');
    expect(text()).not.toMatch(/lowest posts|further posts/);
  });

  test('beside the leading one is its figure, with all the rest on demand', () => {
    render(<SmallRate rate={knownRate()} missing={[]} platform="tiktok" />);
    expect(document.querySelector('details')?.textContent).toContain('Mean of 12 posts');
    expect(document.querySelector('.rate-line')?.textContent).toBe('2.1%as usual');
  });

  test('at a glance keeps its bar, and leaves what it rests on to its details', () => {
    render(<RateGauge rate={knownRate()} missing={[]} />);
    expect(screen.getByRole('img')).toBeTruthy();
    expect(text()).not.toContain('Mean of 12 posts');
    cleanup();
    render(<RateDetails rate={knownRate()} platform="tiktok" />);
    expect(text()).toContain('Mean of 12 posts');
  });

  test('whose shortened counts leave nothing open that could be read says nothing of them', () => {
    render(<RateFigure rate={knownRate({ mean: estimate(0.0212, 0.021, 0.0214) })} missing={[]} platform="tiktok" />);
    expect(text()).toContain('≈2.1%');
    expect(text()).not.toContain('anywhere in');
  });

  test('tells what shortened counts leave open', () => {
    render(<RateFigure rate={knownRate({ mean: estimate(0.021, 0.019, 0.024) })} missing={[]} platform="tiktok" />);
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

  test.each([
    [0.1, 'about 10 in 100 followers'],
    [0.25, 'about 25 in 100 followers'],
  ])('names the share that the visitor expects before looking: %d', (prior, words) => {
    render(<AuthenticityFigure authenticity={{ ...known('mixed'), prior: fraction(prior) }} />);
    expect(text()).toContain(words);
  });

  test.each([
    [['avatar' as const], true],
    [[], false],
  ])('says what could not be seen', (unseen, says) => {
    render(<AuthenticityFigure authenticity={{ ...known('mixed'), unseen }} />);
    expect(text().includes('Whether it has a profile picture is not known')).toBe(says);
  });

  test.each<[Contribution, string]>([
    [
      { feature: 'ratio', followers: 20, following: 1_500, plain: 71.5, weight: 1.2, exact: true },
      'Followed by 20, follows 1,500: strongly towards purchased',
    ],
    [
      { feature: 'ratio', followers: 20, following: 20, plain: 1, weight: 1.2, exact: true },
      'Followed by 20, follows 20: strongly towards purchased',
    ],
    [{ feature: 'posts', plain: 1, weight: 0.5, exact: true }, '1 post: slightly towards purchased'],
    [{ feature: 'posts', plain: 1204, weight: -0.5, exact: true }, '1,204 posts: slightly towards genuine'],
    [{ feature: 'avatar', plain: 1, weight: 0.1, exact: true }, 'A profile picture of its own: hardly matters'],
    [{ feature: 'avatar', plain: 0, weight: 2, exact: true }, 'No profile picture of its own: strongly towards purchased'],
    [{ feature: 'digits', plain: 0.4, weight: 1.05, exact: true }, '40% of the handle are digits: slightly towards purchased'],
    [{ feature: 'digits', plain: 0, weight: 0, exact: true }, 'No digits in the handle: hardly matters'],
  ])('says of each feature what was seen and how far it moved the judgement', (contribution, words) => {
    render(<AuthenticityFigure authenticity={{ ...known('mixed'), contributions: [contribution] }} />);
    expect(screen.getByRole('listitem').textContent).toBe(words);
  });

  test('marks what rests on a shortened count', () => {
    const contribution = { feature: 'posts', plain: 1200, weight: -1.2, exact: false } as const;
    render(<AuthenticityFigure authenticity={{ ...known('mixed'), contributions: [contribution] }} />);
    expect(screen.getByRole('listitem').textContent).toBe('≈1,200 posts: strongly towards genuine');
  });
});

function known(band: KnownAuthenticity['band']): KnownAuthenticity {
  return { known: true, band, probability: estimate(0.5), prior: fraction(0.1), unseen: [], contributions: [] };
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
    [reason('follows-in-bulk', { measured: 7321 }), 'Follows 7,321 accounts, which is more than most people can look at.'],
    [
      reason('grew-in-a-jump', { measured: 0.42, high: 0.03 }, false),
      'Followers grew by ≈42% a week between your visits; up to 3.0% is usual.',
    ],
    [
      reason('comments-say-nothing', { measured: 0.52, posts: 48 }),
      '52% of the 48 comments that were read say nothing about the post, or advertise.',
    ],
    [
      reason('comments-say-nothing', { measured: 1, posts: 1 }),
      'The one comment that was read says nothing about the post, or advertises.',
    ],
    [
      reason('followers-resemble-purchased', { measured: 0.4, posts: 50 }),
      '40% of the 50 followers that were sampled resemble accounts that were made to be sold as followers.',
    ],
    [
      reason('followers-resemble-purchased', { measured: 1, posts: 1 }),
      'The one follower that was sampled resembles accounts that were made to be sold as followers.',
    ],
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
