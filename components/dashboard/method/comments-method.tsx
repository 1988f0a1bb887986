import { i18n } from '#i18n';
import { siteName } from '../../../lib/platforms/sites';
import { commentsSayingNothing } from '../../../lib/scoring/data/audience-bands';
import figures from '../../../lib/scoring/data/comment-figures.json';
import model from '../../../lib/scoring/data/comment-model.json';
import { formatNumber, formatShare } from '../../ui/format';
import { FiguresTable } from './figures-table';
import { Weaknesses } from './weaknesses';
import { formatScore, formatScoreRange } from './write-figures';

type Measure = { value: number; low: number; high: number };

const range = ({ value, low, high }: Measure) => formatScoreRange(value, low, high);
const { sets, attacks, alternatives, capitals } = figures;

function publishedOf({ figure, measure }: (typeof sets)[number]['published']): string {
  const written = formatScore(figure);
  return measure === 'f1' ? i18n.t('method.comments.published_f1', [written]) : i18n.t('method.comments.published_accuracy', [written]);
}

/** How comments are told apart, the comments that this was learnt from, and how well it does on comments that it has not seen. */
export function CommentsMethod() {
  return (
    <section class="method-part">
      <h2>{i18n.t('method.comments.title')}</h2>
      <p>{i18n.t('method.comments.about', [formatNumber(commentsSayingNothing.fewest)])}</p>
      <p class="formula">{i18n.t('method.comments.formula', [formatNumber(model.threshold)])}</p>
      <FiguresTable
        caption={i18n.t('method.comments.data')}
        columns={[
          { head: i18n.t('method.set') },
          { head: i18n.t('method.network') },
          { head: i18n.t('method.year') },
          { head: i18n.t('method.comments.genuine'), isNumber: true },
          { head: i18n.t('method.comments.spam'), isNumber: true },
          { head: i18n.t('method.licence') },
        ]}
        rows={model.origins.map(({ name, network, year, genuine, spam, licence }) => [
          name,
          siteName(network),
          String(year),
          formatNumber(genuine),
          formatNumber(spam),
          licence,
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.comments.held_out')}
        columns={[
          { head: i18n.t('method.network') },
          { head: i18n.t('method.f1'), isNumber: true },
          { head: i18n.t('method.accuracy'), isNumber: true },
          { head: i18n.t('method.auc'), isNumber: true },
          { head: i18n.t('method.comments.false_alarms'), isNumber: true },
          { head: i18n.t('method.comments.praised'), isNumber: true },
          { head: i18n.t('method.comments.published') },
        ]}
        rows={sets.map(({ network, heldOut, praise, published }) => [
          siteName(network),
          range(heldOut.f1),
          range(heldOut.accuracy),
          range(heldOut.auc),
          formatScore(heldOut.falseAlarms),
          formatScore(praise.genuine),
          publishedOf(published),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.comments.attacks')}
        columns={[
          { head: i18n.t('method.comments.written_with') },
          { head: i18n.t('method.comments.f1_instagram'), isNumber: true },
          { head: i18n.t('method.comments.accuracy_youtube'), isNumber: true },
          { head: i18n.t('method.comments.turned'), isNumber: true },
        ]}
        rows={attacks.map(({ name, f1, accuracy, turned }) => [name, formatScore(f1), formatScore(accuracy), formatScore(turned)])}
      />
      <FiguresTable
        caption={i18n.t('method.comments.alternatives')}
        columns={[
          { head: i18n.t('method.model') },
          { head: i18n.t('method.comments.f1_instagram'), isNumber: true },
          { head: i18n.t('method.comments.auc_instagram'), isNumber: true },
          { head: i18n.t('method.comments.accuracy_youtube'), isNumber: true },
          { head: i18n.t('method.comments.auc_youtube'), isNumber: true },
        ]}
        rows={alternatives.map(({ name, f1, instagramAuc, accuracy, youtubeAuc }) => [
          name,
          ...[f1, instagramAuc, accuracy, youtubeAuc].map(formatScore),
        ])}
      />
      <Weaknesses
        of={[
          i18n.t('method.comments.weak.capitals', [
            formatNumber(capitals.spam),
            formatNumber(capitals.rows),
            formatScore(capitals.f1ToldOfThem),
            formatShare(capitals.falseAlarmsOfSentences),
          ]),
          i18n.t('method.comments.weak.chosen'),
          i18n.t('method.comments.weak.praise'),
        ]}
      />
    </section>
  );
}
