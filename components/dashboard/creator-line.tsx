import { i18n } from '#i18n';
import type { EngagementRate } from '../../lib/model/assessment';
import { siteName } from '../../lib/platforms/sites';
import { AuthenticityBand } from '../score/authenticity-band';
import { ExpectationBar } from '../score/expectation-bar';
import { PositionMark } from '../score/position-mark';
import { TierBadge } from '../score/tier-badge';
import { formatCount, formatEstimate, unknownMark } from '../ui/format';
import { When } from '../ui/when';
import { keyPart } from '../ui/words';
import type { CreatorRow } from './creator-rows';
import { NoteCell } from './note-cell';

type CreatorLineProps = { row: CreatorRow; now: number; selected: boolean; onToggle: () => void; onNote: (note: string) => void };

/** One creator in the table. */
export function CreatorLine({ row, now, selected, onToggle, onNote }: CreatorLineProps) {
  const title = row.title ?? i18n.t('dashboard.list.unnamed');
  const { assessment } = row;
  return (
    <tr class={selected ? 'selected' : undefined}>
      <td class="col-tick">
        <input type="checkbox" aria-label={i18n.t('dashboard.list.selectOne', [title])} checked={selected} onChange={onToggle} />
      </td>
      <th scope="row" class="col-creator">
        <ProfileLink row={row} title={title} />
        <span class="soft">
          {row.handle !== null && <bdi>@{row.handle} · </bdi>}
          {siteName(row.platform)}
        </span>
      </th>
      <td class="col-tier">
        <TierBadge tier={assessment.tier} />
      </td>
      <td class="col-followers">{formatCount(row.followers, 'compact')}</td>
      <td class="col-engagement">
        <Engagement rate={assessment.engagement[0]} />
      </td>
      <td class="col-authenticity">
        <AuthenticityBand authenticity={assessment.authenticity} />
      </td>
      <td class="col-note">
        <NoteCell creator={title} note={row.note} onNote={onNote} />
      </td>
      <td class="col-seen">
        <When at={row.seenAt} now={now} />
      </td>
    </tr>
  );
}

function ProfileLink({ row, title }: { row: CreatorRow; title: string }) {
  if (row.address === null) return <bdi class="creator-name">{title}</bdi>;
  return (
    <a
      class="creator-name"
      href={row.address}
      target="_blank"
      rel="noreferrer"
      dir="auto"
      title={i18n.t('dashboard.list.openProfile', [title, siteName(row.platform)])}
    >
      {title}
    </a>
  );
}

function Engagement({ rate }: { rate: EngagementRate | undefined }) {
  if (!rate?.known) {
    const why = rate ? i18n.t(`score.no_rate.${keyPart(rate.why)}`) : i18n.t('dashboard.list.unknown');
    return <span title={why}>{unknownMark}</span>;
  }
  const [expected] = rate.expected;
  return (
    <>
      <span class="rate-brief" title={i18n.t(`score.basis.${keyPart(rate.basis)}`)}>
        {formatEstimate(rate.mean)}
        {expected && <PositionMark position={expected.position} brief />}
      </span>
      {expected && <ExpectationBar figure={rate.mean} expected={expected} />}
    </>
  );
}
