import { i18n } from '#i18n';
import type { Assessment } from '../../../lib/model/assessment';
import type { Profile } from '../../../lib/model/profile';
import { AudienceSection } from '../../score/audience-section';
import { AuthenticityFigure } from '../../score/authenticity-figure';
import { CountFigure } from '../../score/count-figure';
import { FocusFigure } from '../../score/focus-figure';
import { leadingRate } from '../../score/leading-rate';
import { MissingList } from '../../score/missing-list';
import { RateFigure, SmallRate } from '../../score/rate-figure';
import { ReasonList } from '../../score/reason-list';
import { tierLine } from '../../score/tier-badge';
import { Disclosure } from '../../ui/disclosure';

type FiguresProps = { profile: Profile; assessment: Assessment };

const always = ['followers', 'following', 'posts'] as const;

/** Counts that the network shows to nobody have no place here; they are named among what is missing. */
export function Counts({ profile, assessment: { missing, tier } }: FiguresProps) {
  const never = missing.filter(({ why }) => why === 'network-never-shows').map(({ what }) => what);
  const shown = always.filter((name) => !never.includes(name));
  const shortened = [...shown.map((name) => profile[name]), profile.totalLikes].some((count) => count.value !== null && !count.exact);
  const notes = [tier && tierLine(tier), shortened && i18n.t('overlay.shortened')].filter((note) => typeof note === 'string');
  return (
    <div class="dossier-counts">
      <dl class="counts">
        {shown.map((name) => (
          <CountFigure key={name} name={name} count={profile[name]} />
        ))}
        {profile.totalLikes.value !== null && <CountFigure name="likes" count={profile.totalLikes} />}
      </dl>
      {notes.length > 0 && <p class="soft">{notes.join(' ')}</p>}
    </div>
  );
}

/** Every figure with what it rests on, as the card on a profile page has it. */
export function Figures({ assessment }: Pick<FiguresProps, 'assessment'>) {
  const { platform, engagement, authenticity, audience, focus, reasons, missing } = assessment;
  const leading = leadingRate(assessment);
  return (
    <section class="figures-grid" aria-labelledby="figures-title">
      <h2 class="visually-hidden" id="figures-title">
        {i18n.t('dossier.figures.title')}
      </h2>
      <div class="sheet">
        {leading ? (
          <RateFigure rate={leading} missing={missing} platform={platform} />
        ) : (
          <>
            <h3 class="heading">{i18n.t('dossier.figures.engagement')}</h3>
            <p class="soft">{i18n.t('dossier.figures.no_rates')}</p>
          </>
        )}
        {engagement
          .filter((rate) => rate !== leading)
          .map((rate) => (
            <SmallRate key={rate.basis} rate={rate} missing={missing} platform={platform} />
          ))}
      </div>
      <div class="sheet">
        <AudienceSection audience={audience} />
      </div>
      <div class="sheet">
        <AuthenticityFigure authenticity={authenticity} />
      </div>
      <div class="sheet">
        <FocusFigure focus={focus} />
      </div>
      {(reasons.length > 0 || missing.length > 0) && (
        <div class="sheet sheet-wide">
          {reasons.length > 0 && (
            <>
              <h3 class="heading">{i18n.t('overlay.reasons')}</h3>
              <ReasonList reasons={reasons} />
            </>
          )}
          {missing.length > 0 && (
            <Disclosure summary={i18n.t('overlay.missing')}>
              <MissingList missing={missing} />
            </Disclosure>
          )}
        </div>
      )}
    </section>
  );
}
