import { i18n } from '#i18n';
import { type CurvePoint, type Growth, type Jump, type RateCurve, readHistory } from '../../../lib/desk/history';
import type { Profile } from '../../../lib/model/profile';
import { Disclosure } from '../../ui/disclosure';
import { approximately, formatNumber, formatRate, unknownMark } from '../../ui/format';
import { keyPart } from '../../ui/words';
import { FiguresTable } from '../method/figures-table';
import { dayText } from '../when';
import { Curve } from './curve';
import { growthNote, growthText, jumpText } from './growth-words';
import { countWriter, valueAxis } from './value-axis';

/** How followers and engagement moved from visit to visit. */
export function HistoryPanel({ profile }: { profile: Profile }) {
  const { followers, rates, growth, recentGrowth, jumps } = readHistory(profile);
  const days = new Set([...followers, ...(rates?.points ?? [])].map(({ day }) => day)).size;
  return (
    <section class="sheet history" aria-labelledby="history-title">
      <h2 id="history-title">{i18n.t('dossier.history.title')}</h2>
      {days < 2 ? (
        <p class="sheet-empty">{i18n.t('dossier.history.empty')}</p>
      ) : (
        <>
          <GrowthTiles growth={growth} recent={recentGrowth} />
          {followers.length > 1 && <FollowersCurve points={followers} jumps={jumps} />}
          <Jumps jumps={jumps} />
          {rates !== null && rates.points.length > 1 && <EngagementCurve rates={rates} />}
          <Disclosure summary={i18n.t('dossier.history.table')}>
            <HistoryTable followers={followers} rates={rates} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function GrowthTiles({ growth, recent }: { growth: Growth; recent: Growth }) {
  const tiles = [
    { name: i18n.t('dossier.history.growth'), growth },
    { name: i18n.t('dossier.history.recent'), growth: recent },
  ];
  return (
    <dl class="tiles">
      {tiles.map(({ name, growth }) => (
        <div key={name} class="tile">
          <dt>{name}</dt>
          <dd>
            <strong>{growthText(growth)}</strong>
            <span class="soft">{growthNote(growth)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const about = ({ value, low, high }: CurvePoint, write: (value: number) => string) => (low === high ? '' : approximately) + write(value);

function FollowersCurve({ points, jumps }: { points: readonly CurvePoint[]; jumps: readonly Jump[] }) {
  const axis = valueAxis(
    points.flatMap(({ low, high }) => [low, high]),
    false,
  );
  const [first, last] = [points[0], points.at(-1)];
  const label = i18n.t('dossier.history.followers_label', [
    dayText(first?.at ?? 0),
    dayText(last?.at ?? 0),
    first ? about(first, formatNumber) : '',
    last ? about(last, formatNumber) : '',
  ]);
  return (
    <figure class="curve-figure">
      <figcaption class="heading">{i18n.t('score.count.followers')}</figcaption>
      <Curve
        label={label}
        points={points}
        jumps={jumps}
        axis={axis}
        writeY={countWriter(axis.ticks)}
        says={(point) => i18n.t('dossier.history.followers_on', [dayText(point.at), about(point, formatNumber)])}
      />
    </figure>
  );
}

function EngagementCurve({ rates }: { rates: RateCurve }) {
  const { basis, points, otherBasis } = rates;
  const axis = valueAxis(
    points.flatMap(({ low, high }) => [low, high]),
    true,
  );
  const name = i18n.t(`score.basis.${keyPart(basis)}`);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure class="curve-figure">
      <figcaption class="heading">{name}</figcaption>
      <Curve
        label={i18n.t('dossier.history.rate_label', [name, dayText(first?.at ?? 0), dayText(last?.at ?? 0)])}
        points={points}
        jumps={[]}
        axis={axis}
        writeY={formatRate}
        says={(point) => i18n.t('dossier.history.rate_on', [dayText(point.at), about(point, formatRate)])}
      />
      {otherBasis > 0 && <p class="soft">{i18n.t('dossier.history.other_basis')}</p>}
    </figure>
  );
}

/** Names the days and what may be behind them, and accuses nobody. */
function Jumps({ jumps }: { jumps: readonly Jump[] }) {
  if (jumps.length === 0) return null;
  const ups = jumps.some(({ direction }) => direction === 'up');
  const downs = jumps.some(({ direction }) => direction === 'down');
  return (
    <div class="jumps">
      <ul>
        {jumps.map((jump) => (
          <li key={jump.to.day} class={`jump jump-${jump.direction}`}>
            {jumpText(jump)}
          </li>
        ))}
      </ul>
      {ups && <p class="soft">{i18n.t('dossier.history.jump_up')}</p>}
      {downs && <p class="soft">{i18n.t('dossier.history.jump_down')}</p>}
    </div>
  );
}

/** The same as the curves, day by day, the newest first. */
function HistoryTable({ followers, rates }: { followers: readonly CurvePoint[]; rates: RateCurve | null }) {
  const days = new Map<string, { at: number; followers: string; rate: string }>();
  for (const point of followers) days.set(point.day, { at: point.at, followers: about(point, formatNumber), rate: unknownMark });
  for (const point of rates?.points ?? [])
    days.set(point.day, { at: point.at, followers: days.get(point.day)?.followers ?? unknownMark, rate: about(point, formatRate) });
  const rows = [...days.values()].sort((a, b) => b.at - a.at).map((row) => [dayText(row.at), row.followers, row.rate]);
  return (
    <FiguresTable
      caption={i18n.t('dossier.history.caption')}
      columns={[
        { head: i18n.t('dossier.history.day') },
        { head: i18n.t('score.count.followers'), isNumber: true },
        { head: rates ? i18n.t(`score.basis.${keyPart(rates.basis)}`) : i18n.t('dossier.posts.rate'), isNumber: true },
      ]}
      rows={rows}
    />
  );
}
