import { i18n } from '#i18n';
import { topicIdSchema } from '../../../lib/model/topic';
import { focusRules } from '../../../lib/scoring/data/topics/rules';
import { formatList, formatNumber } from '../../ui/format';
import { Weaknesses } from './weaknesses';

const topics = topicIdSchema.options;

/** How it is read what an account is about, and how much of it is one thing. */
export function FocusMethod() {
  return (
    <section class="method-part">
      <h2>{i18n.t('score.focus.title')}</h2>
      <p>{i18n.t('method.focus.about')}</p>
      <p>
        {i18n.t('method.focus.topics', [formatNumber(topics.length), formatList(topics.map((topic) => i18n.t(`score.topic.${topic}`)))])}
      </p>
      <p class="formula">
        {i18n.t('method.focus.formula', [
          formatNumber(topics.length),
          formatNumber(focusRules.clearest),
          formatNumber(focusRules.bio),
          formatNumber(focusRules.unrecognised),
        ])}
      </p>
      <p>{i18n.t('method.focus.sponsored', [formatNumber(focusRules.leastForShare)])}</p>
      <Weaknesses
        of={[
          i18n.t('method.focus.weak.chosen'),
          i18n.t('method.focus.weak.words', [formatNumber(focusRules.least)]),
          i18n.t('method.focus.weak.marked'),
        ]}
      />
    </section>
  );
}
