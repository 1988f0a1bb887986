import type { Assessment, AudienceScore, EngagementRate, Estimate, Focus, Position, Reason } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

const positions: Record<Position, string> = { below: 'below', within: 'within', above: 'above', unclear: 'hard to compare with' };

/** A judgement as a small table for a terminal. */
export function describeJudgement(reading: Reading, assessment: Assessment): string {
  const { tier, authenticity, reasons } = assessment;
  const rows: [string, string][] = [
    ['creator', `${reading.name ?? ''} @${reading.handle ?? reading.ref.value}`.trim()],
    ['followers', describeCount(reading.followers)],
    ['following', describeCount(reading.following)],
    ['posts', `${describeCount(reading.posts)}, ${reading.items.length} of them seen`],
    ['tier', tier?.id ?? 'unknown'],
    ...assessment.engagement.map((rate): [string, string] => [`engagement (${rate.basis})`, describeRate(rate)]),
    [
      'authenticity',
      authenticity.known
        ? `${authenticity.band}: of 100 accounts with numbers like these at most ${atMost(authenticity.probability)} are expected to be made to be sold as followers`
        : `cannot tell: ${inWords(authenticity.why)}`,
    ],
    ['audience', describeAudience(assessment.audience)],
    ['focus', describeFocus(assessment.focus)],
    ['reasons', reasons.map(describeReason).join(', ') || 'none'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

function describeCount(count: Count): string {
  if (count.value === null) return `unknown (${count.why})`;
  return `${count.exact ? '' : '≈'}${number.format(count.value)}`;
}

function describeRate(rate: EngagementRate): string {
  if (!rate.known) return `unknown: ${inWords(rate.why)}`;
  const [expected] = rate.expected;
  const usual = expected
    ? `, ${positions[expected.position]} what ${expected.name} ${expected.year} expects (${percent.format(expected.middle)})`
    : '';
  return `${describeEstimate(rate.mean)}${usual}`;
}

function describeAudience(audience: AudienceScore): string {
  const { evidence, absent } = audience;
  const rests = evidence.length === 0 ? 'nothing yet' : evidence.map(({ code }) => inWords(code)).join(', ');
  const [next] = absent;
  const helps = next ? `; next: ${inWords(next.how)} for ${inWords(next.code)}` : '';
  if (!audience.known) return `unknown: ${inWords(audience.why)}${helps}`;
  const { value, low, high } = audience.score;
  return `${Math.round(value)} of 100, likely ${Math.floor(low)} to ${Math.ceil(high)}, evidence and not proof; rests on ${rests}${helps}`;
}

function describeFocus(focus: Focus): string {
  if (!focus.known) return `unknown: ${inWords(focus.why)}`;
  const topics = focus.topics.map(({ topic, share }) => `${topic} ${percent.format(share)}`).join(', ');
  const { sponsored } = focus;
  const advertising = sponsored ? `; ${sponsored.marked} of ${sponsored.posts} posts marked as advertising` : '';
  return `${topics}; concentration ${Math.round(focus.concentration.value)} of 100${advertising}`;
}

const tones: Record<Reason['tone'], string> = { good: '+', caution: '!', neutral: '·' };

function describeReason({ code, tone }: Reason): string {
  return `${tones[tone]} ${inWords(code)}`;
}

/** "likes too even" for one of our ids. */
function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}

/** Told in steps of five, as the card does: nothing finer is known. */
function atMost({ high }: Estimate): number {
  return Math.max(5, Math.ceil((high * 100) / 5) * 5);
}

function describeEstimate({ value, low, high }: Estimate): string {
  const [least, most] = [percent.format(low), percent.format(high)];
  return least === most ? percent.format(value) : `${percent.format(value)} (${least} to ${most})`;
}
