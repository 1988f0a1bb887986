import { describe, expect, it } from 'vitest';
import { judgeAuthenticity } from '../../lib/scoring/authenticity';
import { creator, exact } from '../scoring/facts';
import { BadRow, rowScorer } from './score-rows';

/** What comes out for one row, by column. */
function scored(row: Record<string, string>, prior = 0.1): Record<string, string> {
  const scorer = rowScorer(Object.keys(row), prior);
  if (scorer === null) throw new Error('nothing to say of these columns');
  const fields = scorer.score(Object.values(row));
  return Object.fromEntries(scorer.header.map((name, at) => [name, fields[at] ?? '']));
}

const row = (over: Record<string, string> = {}) => ({ followers: '900', following: '950', posts: '30', has_avatar: '1', ...over });

describe('a row', () => {
  it('has the probability that the extension gives, under the same prior', () => {
    const facts = creator({ handle: 'mira22', followers: exact(900), following: exact(950), posts: exact(30), avatar: 'present' });
    const judged = judgeAuthenticity(facts, 0.3);
    expect(Number(scored(row({ handle: '@mira22' }), 0.3)['probability'])).toBeCloseTo(judged.known ? judged.probability.value : -1, 7);
  });

  it.each([
    ['resembles-genuine', {}],
    ['resembles-purchased', { followers: '3', following: '3000', posts: '0', has_avatar: '0' }],
    ['mixed', { followers: '60', following: '700', posts: '12' }],
    ['cannot-tell', { followers: '60', following: '700', posts: '1' }],
    ['cannot-tell', { followers: '0', following: '0', posts: '0', has_avatar: '0' }],
  ])('is in the band %s', (band, over) => {
    expect(scored(row(over))['band']).toBe(band);
  });

  it('has a probability where no band can be told, for ranking', () => {
    expect(Number(scored(row({ followers: '60', following: '700', posts: '1' }))['probability'])).toBeGreaterThan(0.1);
  });

  it('has neither where a count is empty', () => {
    const { probability, band } = scored(row({ posts: '' }));
    expect([probability, band]).toEqual(['', 'cannot-tell']);
  });

  it.each([
    ['decimals', '900.0', '1300000.0'],
    ['spaces around', ' 900 ', '1300000'],
  ])('may have %s', (_, followers, plain) => {
    expect([scored(row({ followers }))['probability'], scored(row({ followers: plain }))['band']]).toEqual([
      scored(row())['probability'],
      'resembles-genuine',
    ]);
  });

  it.each([
    ['none', 'many fields', ['1', '2', '3', '4', '5']],
    ['none', 'few fields', ['1']],
    ['a negative count', 'followers', ['-1', '2', '3', '1']],
    ['words for a count', 'posts', ['1', '2', 'three', '1']],
    ['no number', 'following', ['1', 'NaN', '3', '1']],
    ['an endless one', 'following', ['1', 'Infinity', '3', '1']],
    ['another notation', 'posts', ['1', '2', '0x10', '1']],
  ])('is bad with %s: %s', (_, _what, fields) => {
    const scorer = rowScorer(Object.keys(row()), 0.1);
    expect(() => scorer?.score(fields)).toThrow(BadRow);
  });
});

describe('the picture', () => {
  const of = (has_avatar: string) => scored(row({ has_avatar, followers: '30', posts: '2' }))['probability'];
  const { has_avatar: _, ...without } = row({ followers: '30', posts: '2' });

  it.each([
    ['1.0', '1'],
    ['True', '1'],
    ['0.0', '0'],
    ['false', '0'],
    ['Yes', '1'],
    ['no', '0'],
    ['', 'unknown'],
  ])('%j is %s', (written, same) => {
    expect(of(written)).toBe(of(same));
  });

  it('is neither there nor absent where it is not known, with or without the column', () => {
    expect(new Set([of('1'), of('0'), of('')]).size).toBe(3);
    expect(scored(without)['probability']).toBe(of(''));
  });
});

describe('digits in the handle', () => {
  const of = (over: Record<string, string>) => scored(row(over))['probability'];

  it.each([
    ['their share', { digit_frac: '0.5' }],
    ['their number and the length', { uname_digits: '4', uname_len: '8' }],
    ['the handle', { handle: 'mira2468' }],
    ['the share before the handle', { handle: 'mira', digit_frac: '0.5' }],
    ['the handle where the share is empty', { handle: 'mira2468', digit_frac: '' }],
  ])('come from %s', (_, over) => {
    expect(of(over)).toBe(of({ digit_frac: '0.50' }));
  });

  it('are neither many nor none where nothing tells', () => {
    expect(new Set([of({}), of({ handle: 'mira' }), of({ handle: 'mira2468' })]).size).toBe(3);
  });
});

describe('engagement', () => {
  it.each([
    ['mean likes: 45 / 900', { avg_likes: '45' }, { engagement_rate: '0.05', engagement_basis: 'likes' }],
    ['likes and comments: (40 + 5) / 900', { likes: '40', comments: '5' }, { engagement_rate: '0.05', engagement_basis: 'likes+comments' }],
    ['likes of a whole life', { lifetime_likes_per_video: '90' }, { engagement_rate: '0.1', engagement_basis: 'lifetime-likes' }],
    ['nothing for no likes told', { avg_likes: '' }, { engagement_rate: '', engagement_basis: '' }],
    ['nothing for no followers', { avg_likes: '45', followers: '0' }, { engagement_rate: '', engagement_basis: '' }],
    ['views per follower: 1,800 / 900', { lifetime_views_per_video: '1800' }, { views_per_follower: '2' }],
    [
      'reactions per view: (40 + 5 + 5) / 1,000',
      { views: '1000', likes: '40', comments: '5', shares: '5' },
      { engagement_by_views: '0.05' },
    ],
  ])('is %s', (_, over, figures) => {
    expect(scored(row(over))).toMatchObject(figures);
  });

  it('has no column where no count is', () => {
    expect(Object.keys(scored(row()))).toEqual(['followers', 'following', 'posts', 'has_avatar', 'probability', 'band']);
  });

  it('is told of rows that cannot be judged', () => {
    expect(scored({ followers: '900', likes: '45' })).toMatchObject({ probability: '', band: 'cannot-tell', engagement_rate: '0.05' });
  });
});

describe('columns', () => {
  it('stand in any order and any case, and those that are not known are kept', () => {
    const out = scored({ Posts: '30', note: 'kept', ' Followers ': '900', has_avatar: '1', FOLLOWING: '950' });
    expect([out['probability'], out['note']]).toEqual([scored(row())['probability'], 'kept']);
  });

  it('of an earlier scoring are replaced', () => {
    expect(scored({ probability: 'old', band: 'old', ...row() })).toEqual(scored(row()));
  });

  it('that tell nothing give no scorer', () => {
    expect(rowScorer(['handle', 'followers'], 0.1)).toBeNull();
  });
});
