import { i18n } from '#i18n';
import type { Authenticity, Contribution, Estimate } from '../../lib/model/assessment';
import { Disclosure } from '../ui/disclosure';
import { approximately, formatNumber, formatShare } from '../ui/format';
import { inflect, keyPart } from '../ui/words';
import { AuthenticityBand } from './authenticity-band';
import { forceOf } from './force';

/** Chances are told in steps of five in a hundred, rounded outwards: nothing finer is known. */
const step = 5;

/** "Of 100 accounts with numbers like these, we expect at most 10 to have been made to be sold as followers." About such accounts, never about this one. */
export function chanceText({ low, high }: Estimate): string {
  const from = Math.min(100 - step, Math.floor((low * 100) / step) * step);
  const to = Math.max(from + step, Math.ceil((high * 100) / step) * step);
  if (from === 0) return i18n.t('score.chance.at_most', [formatNumber(to)]);
  return to === 100
    ? i18n.t('score.chance.at_least', [formatNumber(from)])
    : i18n.t('score.chance.between', [formatNumber(from), formatNumber(to)]);
}

/** What was seen of one feature. */
function featureText(contribution: Contribution): string {
  const { plain, exact } = contribution;
  const about = exact ? '' : approximately;
  switch (contribution.feature) {
    case 'ratio':
      return i18n.t('score.moved.follows', [about + formatNumber(contribution.followers), about + formatNumber(contribution.following)]);
    case 'posts':
      return inflect('score.moved.posts', plain, [about + formatNumber(plain)]);
    case 'avatar':
      return plain === 1 ? i18n.t('score.moved.avatar') : i18n.t('score.moved.no_avatar');
    case 'digits':
      return plain === 0 ? i18n.t('score.moved.no_digits') : i18n.t('score.moved.digits', [formatShare(plain)]);
  }
}

/** Which way it moved the judgement, and how far. */
function effectText({ weight }: Contribution): string {
  const force = forceOf(weight);
  if (force === 'hardly') return i18n.t('score.moved.hardly');
  return i18n.t(`score.moved.${weight > 0 ? 'purchased' : 'genuine'}_${force}`);
}

function Contributions({ contributions }: { contributions: readonly Contribution[] }) {
  if (contributions.length === 0) return null;
  return (
    <Disclosure summary={i18n.t('score.what_moved')}>
      <ul class="moved">
        {contributions.map((contribution) => (
          <li key={contribution.feature}>{i18n.t('score.moved.line', [featureText(contribution), effectText(contribution)])}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The band with what it means: the chance as a careful range, what moved it, how it is judged, or why nothing can be said. */
export function AuthenticityFigure({ authenticity }: { authenticity: Authenticity }) {
  return (
    <section class="authenticity">
      <h3 class="heading">{i18n.t('score.account')}</h3>
      <p class="authenticity-band">
        <AuthenticityBand authenticity={authenticity} />
      </p>
      <p class="soft">
        {authenticity.known ? chanceText(authenticity.probability) : i18n.t(`score.cannot_tell.${keyPart(authenticity.why)}`)}
      </p>
      <div class="disclosures">
        {authenticity.known && <Contributions contributions={authenticity.contributions} />}
        <Disclosure summary={i18n.t('score.how_judged')}>
          <p>{i18n.t('score.judged_by')}</p>
          {authenticity.known && (
            <>
              <p>{i18n.t('score.prior', [formatNumber(Math.round(authenticity.prior * 100))])}</p>
              {authenticity.unseen.map((unseen) => (
                <p key={unseen}>{i18n.t(`score.unseen.${unseen}`)}</p>
              ))}
            </>
          )}
        </Disclosure>
      </div>
    </section>
  );
}
