import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Assessment } from '../../lib/model/assessment';
import { siteName } from '../../lib/platforms/sites';
import { AudienceBrief } from '../score/audience-figure';
import { AuthenticityBand } from '../score/authenticity-band';
import { ExpectationBar } from '../score/expectation-bar';
import { FocusBrief } from '../score/focus-figure';
import { leadingRate } from '../score/leading-rate';
import { noRateBrief } from '../score/no-rate';
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
  // A tick redraws the whole table; what it cannot change is kept, or a list of 300 would feel slow.
  const figures = useMemo(() => <Figures row={row} />, [row]);
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
      {figures}
      <Cell column="note">
        <NoteCell creator={title} note={row.note} onNote={onNote} />
      </Cell>
      <Cell column="seen">
        <When at={row.seenAt} now={now} />
      </Cell>
    </tr>
  );
}

function Figures({ row: { assessment, followers } }: { row: CreatorRow }) {
  return (
    <>
      <Cell column="tier">
        <TierBadge tier={assessment.tier} />
      </Cell>
      <Cell column="followers">{formatCount(followers, 'compact')}</Cell>
      <Cell column="engagement">
        <Engagement assessment={assessment} />
      </Cell>
      <Cell column="audience">
        <AudienceBrief audience={assessment.audience} />
      </Cell>
      <Cell column="authenticity">
        <AuthenticityBand authenticity={assessment.authenticity} />
      </Cell>
      <Cell column="focus">
        <FocusBrief focus={assessment.focus} />
      </Cell>
    </>
  );
}

type Column = 'tier' | 'followers' | 'engagement' | 'audience' | 'authenticity' | 'focus' | 'note' | 'seen';
type CellProps = { column: Column; children: ComponentChildren };

/** Where there is room for a card only, each figure stands under its name; screen readers have the head of the column. */
function Cell({ column, children }: CellProps) {
  return (
    <td class={`col-${column}`}>
      <span class="cell-name" aria-hidden="true">
        {i18n.t(`dashboard.list.columns.${column}`)}
      </span>
      {children}
    </td>
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

/** The headline rate and what it divides by, since networks differ in what they show. */
function Engagement({ assessment }: { assessment: Assessment }) {
  const rate = leadingRate(assessment);
  if (!rate?.known)
    return (
      <>
        {unknownMark} <span class="soft">{rate && noRateBrief(rate, assessment.missing)}</span>
      </>
    );
  const [expected] = rate.expected;
  return (
    <>
      <span class="rate-brief">
        {formatEstimate(rate.mean)}
        {expected && <PositionMark position={expected.position} brief />}
      </span>
      {expected && <ExpectationBar figure={rate.mean} expected={expected} />}
      <span class="soft rate-basis">{i18n.t(`dashboard.list.basis.${keyPart(rate.basis)}`)}</span>
    </>
  );
}
