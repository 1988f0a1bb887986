import { i18n } from '#i18n';
import type { EngagementRate, Expectation, Missing, Sample } from '../../lib/model/assessment';
import type { PlatformId } from '../../lib/model/reading';
import { counted } from '../ui/counted';
import { Disclosure } from '../ui/disclosure';
import { formatEstimate, formatList, formatRate, formatRateRange, joinParts, unknownMark } from '../ui/format';
import { keyPart } from '../ui/words';
import { ExpectationBar, usualRange } from './expectation-bar';
import { noRateText } from './no-rate';
import { percentileText } from './percentile-text';
import { PositionMark } from './position-mark';

type KnownRate = Extract<EngagementRate, { known: true }>;

/** What the page left out or withheld, one sentence each. */
function exceptionsOf(sample: Sample): string[] {
  const { pinnedLeftOut, othersLeftOut, incomplete } = sample;
  return [
    pinnedLeftOut > 0 && counted('score.sample.pinned', pinnedLeftOut),
    othersLeftOut > 0 && counted('score.sample.others', othersLeftOut),
    incomplete > 0 && counted('score.sample.incomplete', incomplete),
  ].filter((sentence) => sentence !== false);
}

/** "Mean of 12 posts, 3 pinned left out; median 1.9%". */
function basisText({ sample, median }: KnownRate): string {
  if (sample === null) return i18n.t('score.sample.lifetime');
  const posts = counted('score.sample.used', sample.used);
  const middle = median ? [i18n.t('score.sample.median', [formatEstimate(median)])] : [];
  return joinParts([joinParts([posts, ...exceptionsOf(sample)]), ...middle], 'semicolon');
}

/** How far a benchmark's definition is from the figure's. */
function Caveat({ caveat }: Pick<Expectation, 'caveat'>) {
  if (caveat === 'same') return null;
  return <span class="soft"> · {i18n.t(`score.caveat.${keyPart(caveat)}`)}</span>;
}

function ExpectedLine({ expected }: { expected: Expectation }) {
  const { name, year, position, caveat } = expected;
  return (
    <li>
      <span class="expected-range">{usualRange(expected)}</span> {i18n.t('score.benchmark', [name, String(year)])}
      {' · '}
      {i18n.t(`score.position.${position}`)}
      <Caveat caveat={caveat} />
    </li>
  );
}

function Value({ rate }: { rate: KnownRate }) {
  const [first] = rate.expected;
  return (
    <p class="rate-line">
      <strong class="rate-value">{formatEstimate(rate.mean)}</strong>
      {first && <PositionMark position={first.position} />}
    </p>
  );
}

function UsualBar({ rate }: { rate: KnownRate }) {
  const [first] = rate.expected;
  if (!first) return null;
  return (
    <>
      <ExpectationBar figure={rate.mean} expected={first} />
      <p class="soft">
        {i18n.t('score.usual_by', [usualRange(first), first.name, String(first.year)])}
        <Caveat caveat={first.caveat} />
      </p>
    </>
  );
}

type KnownRateProps = { rate: KnownRate; platform: PlatformId };

/** Among which accounts it stands where, and of which posts it is. */
function Standing({ rate, platform }: KnownRateProps) {
  return (
    <>
      {rate.percentile && <p class="soft">{percentileText(rate.percentile, platform)}</p>}
      <p class="soft">{basisText(rate)}</p>
    </>
  );
}

function Counting({ rate }: { rate: KnownRate }) {
  const { mean, trimmed, likely, basis, sample, expected } = rate;
  const others = expected.slice(1);
  const range = formatRateRange(mean.low, mean.high);
  return (
    <>
      <p>{i18n.t(`score.definition.${keyPart(basis)}`)}</p>
      {sample && <p>{i18n.t('score.sample.metrics', [formatList(sample.metrics.map((metric) => i18n.t(`score.metric.${metric}`)))])}</p>}
      {trimmed && <p>{i18n.t('score.trimmed', [formatEstimate(trimmed)])}</p>}
      {likely && <p>{i18n.t('score.likely_median', [formatRateRange(likely.low, likely.high)])}</p>}
      {range !== formatRate(mean.value) && <p>{i18n.t('score.open_range', [range])}</p>}
      {others.length > 0 && (
        <>
          <p>{i18n.t('score.expected')}</p>
          <ul class="expected">
            {others.map((one) => (
              <ExpectedLine key={one.benchmarkId} expected={one} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** How a rate is counted and what it rests on, on demand. */
export function RateDetails({ rate, platform }: KnownRateProps) {
  return (
    <Disclosure summary={i18n.t('score.how_counted')}>
      <Standing rate={rate} platform={platform} />
      <Counting rate={rate} />
    </Disclosure>
  );
}

type RateGaugeProps = { rate: EngagementRate; missing: readonly Missing[] };

/** One rate at a glance: the figure against what is usual, or why there is none. */
export function RateGauge({ rate, missing }: RateGaugeProps) {
  return (
    <section class="rate">
      <RateHead rate={rate} missing={missing} />
      {rate.known && <UsualBar rate={rate} />}
    </section>
  );
}

function RateHead({ rate, missing }: RateGaugeProps) {
  return (
    <>
      <h3 class="heading">{i18n.t(`score.basis.${keyPart(rate.basis)}`)}</h3>
      {rate.known ? (
        <Value rate={rate} />
      ) : (
        <p class="rate-line">
          <strong>{unknownMark}</strong>
          <span class="soft">{noRateText(rate, missing)}</span>
        </p>
      )}
    </>
  );
}

type RateFigureProps = RateGaugeProps & { platform: PlatformId };

/** One rate with everything it rests on: where it stands, by whose benchmark, of which posts, and how it is defined; or why there is none. */
export function RateFigure({ rate, missing, platform }: RateFigureProps) {
  return (
    <section class="rate">
      <RateHead rate={rate} missing={missing} />
      {rate.known && (
        <>
          <UsualBar rate={rate} />
          <Standing rate={rate} platform={platform} />
          <Disclosure summary={i18n.t('score.how_counted')}>
            <Counting rate={rate} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

/** A rate beside the leading one: its figure, and the rest on demand. */
export function SmallRate({ rate, missing, platform }: RateFigureProps) {
  return (
    <section class="rate rate-small">
      <RateHead rate={rate} missing={missing} />
      {rate.known && (
        <Disclosure summary={i18n.t('score.how_counted')}>
          <UsualBar rate={rate} />
          <Standing rate={rate} platform={platform} />
          <Counting rate={rate} />
        </Disclosure>
      )}
    </section>
  );
}
