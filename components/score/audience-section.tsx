import { i18n } from '#i18n';
import type { AudienceScore } from '../../lib/model/assessment';
import { Disclosure } from '../ui/disclosure';
import { plus } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { AudienceFigure, NotProof } from './audience-figure';
import { EvidenceList } from './evidence-list';
import { nextStepText, stepsToGather } from './gather-words';

/** Whether a real audience would behave so, on what evidence, and what the visitor could gather next. */
export function AudienceSection({ audience }: { audience: AudienceScore }) {
  const { evidence, absent } = audience;
  const [first, ...others] = absent;
  return (
    <section class="audience">
      <h3 class="heading">{i18n.t('score.audience.title')}</h3>
      <AudienceFigure audience={audience} />
      {first && (
        <p class="next-step">
          <Icon of={plus} />
          <span>{nextStepText(first)}</span>
        </p>
      )}
      <div class="disclosures">
        {evidence.length > 0 && (
          <Disclosure summary={i18n.t('score.audience.rests_on')}>
            <EvidenceList evidence={evidence} />
          </Disclosure>
        )}
        {others.length > 0 && (
          <Disclosure summary={i18n.t('score.audience.surer')}>
            <ul class="missing">
              {stepsToGather(absent).map(({ how, what, brings }) => (
                <li key={how}>{i18n.t('score.missing.line', [what, brings])}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {(audience.known || evidence.length > 0) && <NotProof />}
    </section>
  );
}
