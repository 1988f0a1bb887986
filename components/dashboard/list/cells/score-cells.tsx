import { i18n } from '#i18n';
import { bandOfDigest, positionOfDigest, tierOfDigest } from '../../../../lib/desk/standing';
import type { AudienceScore } from '../../../../lib/model/assessment';
import type { Count } from '../../../../lib/model/count';
import type { Digest } from '../../../../lib/model/digest';
import type { Settings } from '../../../../lib/model/settings';
import { toEstimate } from '../../../../lib/scoring/interval';
import { AudienceBrief } from '../../../score/audience-figure';
import { BandMark } from '../../../score/authenticity-band';
import { ExpectationBar } from '../../../score/expectation-bar';
import { concentrationText } from '../../../score/focus-words';
import { PositionMark } from '../../../score/position-mark';
import { TierBadge } from '../../../score/tier-badge';
import { formatCount, formatEstimate, formatNumber, formatShare, unknownMark } from '../../../ui/format';
import { keyPart } from '../../../ui/words';

type Figure = { digest: Digest; settings: Settings };

export function TierCell({ digest, settings }: Figure) {
  const tier = tierOfDigest(digest, settings);
  return tier === null ? <Unknown /> : <TierBadge tier={tier} />;
}

export function CountCell({ count }: { count: Count }) {
  if (count.value === null) return <Unknown />;
  return <span title={count.exact ? formatCount(count) : undefined}>{formatCount(count, 'compact')}</span>;
}

/** The leading rate, where it stands, and what it divides by, since networks differ in what they show. */
export function EngagementCell({ digest, settings }: Figure) {
  const { rate } = digest;
  if (!rate.known) return <Unknown why={noRateWords(rate.why)} />;
  const figure = toEstimate(rate);
  const expected = positionOfDigest(digest, settings);
  const basis = i18n.t(`dashboard.list.basis.${keyPart(rate.basis)}`);
  return (
    <div class="cell-figure">
      <span class="rate-brief">
        {formatEstimate(figure)}
        {expected && <PositionMark position={expected.position} brief />}
      </span>
      {expected && <ExpectationBar figure={figure} expected={expected} />}
      <span class="soft cell-second" title={basis}>
        {basis}
      </span>
    </div>
  );
}

const noRates = ['no-followers', 'zero-followers', 'no-posts-seen', 'counts-not-shown', 'post-count-not-shown', 'no-posts'] as const;

function noRateWords(why: string | null): string | undefined {
  const known = noRates.find((one) => one === why);
  return known && i18n.t(`score.no_rate_brief.${keyPart(known)}`);
}

export function AudienceCell({ digest }: Figure) {
  const bare = { evidence: [], absent: [] };
  const why = digest.followers.value === null ? 'no-followers' : 'too-little';
  const audience: AudienceScore = digest.audience ? { known: true, score: digest.audience, ...bare } : { known: false, why, ...bare };
  if (!audience.known) return <Unknown why={i18n.t('score.audience.unknown')} />;
  return (
    <div class="cell-figure">
      <AudienceBrief audience={audience} />
    </div>
  );
}

export function AuthenticityCell({ digest, settings }: Figure) {
  return <BandMark band={bandOfDigest(digest, settings) ?? 'cannot-tell'} />;
}

/** The main topic, and how much of it is one thing. */
export function FocusCell({ digest: { topics, concentration } }: Figure) {
  const [main] = topics;
  if (main === undefined) return <Unknown />;
  return (
    <>
      <span class="focus-main">{i18n.t('score.focus.topic_share', [i18n.t(`score.topic.${main.topic}`), formatShare(main.share)])}</span>
      {concentration !== null && (
        <span class="soft cell-second">{concentrationText({ value: concentration, low: concentration, high: concentration })}</span>
      )}
    </>
  );
}

const signed: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' };

export function GrowthCell({ growth }: { growth: number | null }) {
  if (growth === null) return <Unknown />;
  return <span class={growth < 0 ? 'falling' : undefined}>{formatNumber(growth, signed)}</span>;
}

/** What is not known, and why in a few words. */
export function Unknown({ why }: { why?: string | undefined }) {
  return (
    <span class="soft" title={why}>
      {unknownMark}
      {why !== undefined && <span class="cell-why"> {why}</span>}
    </span>
  );
}
