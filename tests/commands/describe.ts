import type { Assessment, EngagementRate, Estimate } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

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
        ? `${authenticity.band}, chance of purchased followers ${describeChance(authenticity.probability)}`
        : `cannot tell: ${authenticity.why}`,
    ],
    ['reasons', reasons.map((reason) => reason.code).join(', ') || 'none'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

function describeCount(count: Count): string {
  if (count.value === null) return `unknown (${count.why})`;
  return `${count.exact ? '' : '≈'}${number.format(count.value)}`;
}

function describeRate(rate: EngagementRate): string {
  if (!rate.known) return `unknown: ${rate.why}`;
  const [expected] = rate.expected;
  const usual = expected
    ? `, ${expected.position} what ${expected.name} ${expected.year} expects (${percent.format(expected.middle)})`
    : '';
  return `${describeEstimate(rate.mean)}${usual}`;
}

function describeChance({ value }: Estimate): string {
  return value < 0.01 ? 'below 1%' : percent.format(value);
}

function describeEstimate({ value, low, high }: Estimate): string {
  const [least, most] = [percent.format(low), percent.format(high)];
  return least === most ? percent.format(value) : `${percent.format(value)} (${least} to ${most})`;
}
