import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { AccountCounts, Judged } from '../../lib/messages/protocol';
import type { Assessment, Missing, Reason, Tier } from '../../lib/model/assessment';
import { AudienceSection } from '../score/audience-section';
import { AuthenticityFigure } from '../score/authenticity-figure';
import { CountFigure } from '../score/count-figure';
import { FocusFigure } from '../score/focus-figure';
import { leadingRate } from '../score/leading-rate';
import { MissingList } from '../score/missing-list';
import { RateFigure, SmallRate } from '../score/rate-figure';
import { ReasonList } from '../score/reason-list';
import { tierLine } from '../score/tier-badge';
import { counted } from '../ui/counted';
import { Disclosure } from '../ui/disclosure';
import { isCertain } from '../ui/format';

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3 class="heading">{heading}</h3>
      {children}
    </section>
  );
}

const always = ['followers', 'following', 'posts'] as const;

/** A count that the network shows to nobody has no place here; it is named among what is missing. */
function Counts({ counts, tier, missing }: { counts: AccountCounts; tier: Tier | null; missing: readonly Missing[] }) {
  const never = missing.filter(({ why }) => why === 'network-never-shows').map(({ what }) => what);
  const shown = always.filter((name) => !never.includes(name));
  if (shown.length === 0) return null;
  return (
    <div class="part">
      <dl class="counts">
        {shown.map((name) => (
          <CountFigure key={name} name={name} count={counts[name]} />
        ))}
        {counts.totalLikes.value !== null && <CountFigure name="likes" count={counts.totalLikes} />}
      </dl>
      {tier && <p class="soft">{tierLine(tier)}</p>}
    </div>
  );
}

/** Whether a figure of the card carries the sign for "about". */
function isSomethingAbout({ followers, following, posts, totalLikes }: AccountCounts, { engagement, reasons }: Assessment): boolean {
  return (
    [followers, following, posts, totalLikes].some((count) => count.value !== null && !count.exact) ||
    engagement.some((rate) => rate.known && !isCertain(rate.mean)) ||
    reasons.some((reason) => !reason.exact)
  );
}

type JudgementProps = {
  judged: Judged;
  /** The way to more posts, where there is one; it stands with the rates that it would make surer. */
  sample: ComponentChildren;
};

/** As many reasons as a glance takes in; the others are one step away. */
const atFirst = 4;

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  const others = reasons.slice(atFirst);
  return (
    <Part heading={i18n.t('overlay.reasons')}>
      <ReasonList reasons={reasons.slice(0, atFirst)} />
      {others.length > 0 && (
        <Disclosure summary={counted('overlay.more_reasons', others.length)}>
          <ReasonList reasons={others} />
        </Disclosure>
      )}
    </Part>
  );
}

/** Everything behind the chip: counts, each rate with what it rests on, audience, account and focus, the reasons, and what could not be had. */
export function Judgement({ judged: { assessment, counts, postsKnown }, sample }: JudgementProps) {
  const { platform, tier, engagement, authenticity, audience, focus, reasons, missing } = assessment;
  const leading = leadingRate(assessment);
  return (
    <>
      <Counts counts={counts} tier={tier} missing={missing} />
      {leading && <RateFigure rate={leading} missing={missing} platform={platform} />}
      <p class="soft">
        {(engagement.length > 0 || postsKnown > 0) && counted('overlay.posts_known', postsKnown)}
        {isSomethingAbout(counts, assessment) && ` ${i18n.t('overlay.shortened')}`}
      </p>
      {sample}
      <AudienceSection audience={audience} />
      <AuthenticityFigure authenticity={authenticity} />
      <FocusFigure focus={focus} />
      <Reasons reasons={reasons} />
      {engagement
        .filter((rate) => rate !== leading)
        .map((rate) => (
          <SmallRate key={rate.basis} rate={rate} missing={missing} platform={platform} />
        ))}
      {missing.length > 0 && (
        <section class="part">
          <Disclosure summary={i18n.t('overlay.missing')}>
            <MissingList missing={missing} />
          </Disclosure>
        </section>
      )}
    </>
  );
}
