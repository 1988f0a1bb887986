// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { AudienceBrief, AudienceFigure } from '../../components/score/audience-figure';
import { AudienceSection } from '../../components/score/audience-section';
import { EvidenceList } from '../../components/score/evidence-list';
import type { AbsentEvidence, AudienceScore, Evidence, Span } from '../../lib/model/assessment';
import { absentEvidence, audience, evidence, noAudience, span } from './audience-samples';

afterEach(cleanup);

const text = () => document.body.textContent ?? '';
const proof = 'No public data labels creators by bought audiences, so this is evidence and not proof.';

describe('an audience score', () => {
  test('is told in whole points, its interval rounded outwards', () => {
    render(<AudienceFigure audience={audience(span(71.6, 55.4, 85.2))} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('72, likely between 55 and 86');
    expect(text()).toContain('Likely 55 to 86 of 100');
  });

  test('draws the interval as a band and the score as a mark, from 0 to 100', () => {
    render(<AudienceFigure audience={audience(span(72, 55, 86))} />);
    const parts = [...screen.getByRole('img').children] as HTMLElement[];
    expect(parts.map(({ style }) => [style.insetInlineStart, style.width])).toEqual([
      ['55%', '31%'],
      ['72%', ''],
    ]);
  });

  test.each<[Span, string]>([
    [span(75, 60, 90), 'behaves like a real audience'],
    [span(75, 59.9, 90), 'unclear'],
    [span(25, 10, 40), 'unusual for a real audience'],
    [span(25, 10, 40.1), 'unclear'],
    [span(50, 0, 100), 'unclear'],
  ])('gets its words by where the whole interval lies', (score, words) => {
    render(<AudienceFigure audience={audience(score)} />);
    expect(document.querySelector('.audience-mark')?.textContent).toBe(words);
  });

  test.each<[AudienceScore, string]>([
    [noAudience, 'Too little is known to compare this audience with others.'],
    [{ ...noAudience, why: 'no-followers' }, 'Without a number of followers there is nothing to compare with.'],
  ])('that is not there is a dash with the reason, and draws no scale', (unknown, why) => {
    render(<AudienceFigure audience={unknown} />);
    expect(text()).toBe(`—${why}`);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('in a cell keeps its words for screen readers, and says briefly that it is not there', () => {
    const { rerender } = render(<AudienceBrief audience={audience(span(18, 6, 33))} />);
    expect(document.querySelector('.visually-hidden')?.textContent).toBe('unusual for a real audience');
    rerender(<AudienceBrief audience={noAudience} />);
    expect(text()).toBe('— too little to say');
  });
});

describe('the section about the audience', () => {
  test.each<[string, AudienceScore, boolean]>([
    ['with a score', audience(span(72, 55, 86)), true],
    ['with evidence that is too little', { ...noAudience, evidence: [evidence()] }, true],
    ['without anything', noAudience, false],
  ])('says once that it is no proof, %s', (_, shown, says) => {
    render(<AudienceSection audience={shown} />);
    expect(text().split(proof)).toHaveLength(says ? 2 : 1);
  });

  test('tells the visitor what to gather next, before everything else that would help', () => {
    render(<AudienceSection audience={noAudience} />);
    expect(document.querySelector('.next-step')?.textContent).toBe('Open a few posts: what the comments say would help most.');
  });

  test('names each thing to do once, with all that it brings', () => {
    render(<AudienceSection audience={noAudience} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Open a few posts: what the comments say and how many comments come with the likes.',
      'Come back in a week or two: how the number of followers moves.',
    ]);
  });

  test.each<[string, AbsentEvidence[], string[]]>([
    ['nothing is missing', [], ['What it rests on']],
    ['one thing is missing, which was named before', absentEvidence.slice(0, 1), ['What it rests on']],
    ['more is missing', absentEvidence, ['What it rests on', 'What would make it surer']],
  ])('has as much behind it as there is to say: %s', (_, absent, summaries) => {
    render(<AudienceSection audience={audience(span(72, 55, 86), { absent })} />);
    expect([...document.querySelectorAll('summary')].map((summary) => summary.textContent)).toEqual(summaries);
  });
});

describe('a piece of evidence', () => {
  const shown = (over: Partial<Evidence>) => {
    render(<EvidenceList evidence={[evidence(over)]} />);
    return [...document.querySelectorAll('.evidence-body p')].map((line) => line.textContent);
  };

  test.each<[string, Partial<Evidence>, string[]]>([
    [
      'a rate against both borders',
      {},
      ['Engagement 2.1%', 'usual 1.2 – 3.4% · speaks for a real audience', 'high confidence · 12 posts · Survey, 2025'],
    ],
    [
      'a shortened count behind it, and one border',
      { code: 'likes-above-followers', measured: span(1.4, 1.39, 1.41), low: null, high: 1, weight: 1.2, confidence: 0.5, count: 1 },
      ['Likes for each follower ≈1.4', 'usual 1 or less · unusual for a real audience', 'medium confidence · 1 post · Survey, 2025'],
    ],
    [
      'a spread',
      { code: 'likes-spread', measured: span(0.05), low: 0.1, high: null, weight: 1, confidence: 0.3 },
      [
        'How much likes differ from post to post 5.0%',
        'usual 10% or more · unusual for a real audience',
        'low confidence · 12 posts · Survey, 2025',
      ],
    ],
    [
      'counted in comments',
      { code: 'comments-read', measured: span(0.52), low: null, high: 0.35, count: 48 },
      [
        'Comments that say nothing, or advertise 52%',
        'usual 35% or less · speaks for a real audience',
        'high confidence · 48 comments · Survey, 2025',
      ],
    ],
    [
      'for 100 likes',
      { code: 'comments-per-like', measured: span(0.019), low: 0.006, high: 0.054, weight: 0.01 },
      ['Comments for 100 likes 1.9', 'usual 0.6 – 5.4 · says little either way', 'high confidence · 12 posts · Survey, 2025'],
    ],
    [
      'no sample and no border',
      { code: 'following-in-bulk', measured: span(7321), low: null, high: null, count: 1 },
      ['Accounts followed 7,321', 'no usual range is known · speaks for a real audience', 'high confidence · Survey, 2025'],
    ],
    [
      'counted in visits',
      { code: 'growth', measured: span(0.004), low: null, high: 0.03, count: 3, source: '' },
      ['Growth in a week 0.40%', 'usual 3.0% or less · speaks for a real audience', 'high confidence · 3 visits'],
    ],
    [
      'counted in followers',
      { code: 'followers-sampled', measured: span(0.2), low: null, high: 0.3, count: 50 },
      [
        'Sampled followers that resemble purchased ones 20%',
        'usual 30% or less · speaks for a real audience',
        'high confidence · 50 followers · Survey, 2025',
      ],
    ],
  ])('is told with all that it rests on: %s', (_, over, lines) => {
    expect(shown(over)).toEqual(lines);
  });

  test.each([
    [-0.19, 'speaks for a real audience'],
    [-0.17, 'says little either way'],
    [0.17, 'says little either way'],
    [0.19, 'unusual for a real audience'],
  ])('points somewhere once it moves the odds by a fifth: %d', (weight, words) => {
    expect(shown({ weight })[1]).toBe(`usual 1.2 – 3.4% · ${words}`);
  });
});
