import { i18n } from '#i18n';
import type { EngagementRate, Expectation, Missing, Sample } from '../../lib/model/assessment';
import { Disclosure } from '../ui/disclosure';
import { formatEstimate, formatList, formatNumber, formatRateRange, isCertain, unknownMark } from '../ui/format';
import { keyPart, pluralKey } from '../ui/words';
import { ExpectationBar, usualRange } from './expectation-bar';
import { noRateText } from './no-rate';
import { PositionMark } from './position-mark';

type KnownRate = Extract<EngagementRate, { known: true }>;

/** What the page left out or withheld, one sentence each. */
function exceptionsOf(sample: Sample): string[] {
  const { pinnedLeftOut, othersLeftOut, incomplete } = sample;
  return [
    pinnedLeftOut > 0 && i18n.t(`score.sample.pinned.${pluralKey(pinnedLeftOut)}`, [formatNumber(pinnedLeftOut)]),
    othersLeftOut > 0 && i18n.t(`score.sample.others.${pluralKey(othersLeftOut)}`, [formatNumber(othersLeftOut)]),
    incomplete > 0 && i18n.t(`score.sample.incomplete.${pluralKey(incomplete)}`, [formatNumber(incomplete)]),
  ].filter((sentence) => sentence !== false);
}

/** "Mean of 12 posts, 3 pinned left out; median 1.9%". */
function basisText({ sample, median }: KnownRate): string {
  if (sample === null) return i18n.t('score.sample.lifetime');
  const posts = i18n.t(`score.sample.used.${pluralKey(sample.used)}`, [formatNumber(sample.used)]);
  const middle = median ? [i18n.t('score.sample.median', [formatEstimate(median)])] : [];
  return [[posts, ...exceptionsOf(sample)].join(', '), ...middle].join('; ');
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

function KnownFigure({ rate }: { rate: KnownRate }) {
  const [first, ...others] = rate.expected;
  const { mean, basis, sample } = rate;
  return (
    <>
      <p class="rate-line">
        <strong class="rate-value">{formatEstimate(mean)}</strong>
        {first && <PositionMark position={first.position} />}
      </p>
      {first && (
        <>
          <ExpectationBar figure={mean} expected={first} />
          <p class="soft">
            {i18n.t('score.usual_by', [usualRange(first), first.name, String(first.year)])}
            <Caveat caveat={first.caveat} />
          </p>
        </>
      )}
      <p class="soft">{basisText(rate)}</p>
      <Disclosure summary={i18n.t('score.how_counted')}>
        <p>{i18n.t(`score.definition.${keyPart(basis)}`)}</p>
        {sample && <p>{i18n.t('score.sample.metrics', [formatList(sample.metrics.map((metric) => i18n.t(`score.metric.${metric}`)))])}</p>}
        {!isCertain(mean) && <p>{i18n.t('score.open_range', [formatRateRange(mean.low, mean.high)])}</p>}
        {others.length > 0 && (
          <>
            <p>{i18n.t('score.expected')}</p>
            <ul class="expected">
              {others.map((expected) => (
                <ExpectedLine key={expected.benchmarkId} expected={expected} />
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </>
  );
}

/** One rate with everything it rests on: where it stands, by whose benchmark, of which posts, and how it is defined; or why there is none. */
export function RateFigure({ rate, missing }: { rate: EngagementRate; missing: readonly Missing[] }) {
  return (
    <section class="rate">
      <h3 class="heading">{i18n.t(`score.basis.${keyPart(rate.basis)}`)}</h3>
      {rate.known ? (
        <KnownFigure rate={rate} />
      ) : (
        <p class="rate-line">
          <strong>{unknownMark}</strong>
          <span class="soft">{noRateText(rate, missing)}</span>
        </p>
      )}
    </section>
  );
}
