import { i18n } from '#i18n';
import { siteName } from '../../../lib/platforms/sites';
import figures from '../../../lib/scoring/data/audience-figures.json';
import model from '../../../lib/scoring/data/audience-model.json';
import { formatNumber } from '../../ui/format';
import { FiguresTable } from './figures-table';
import { purchaseName, tierWords } from './names';
import { Weaknesses } from './weaknesses';
import { formatScore, formatScoreRange } from './write-figures';

type Area = { auc: number; low: number; high: number };
type Measured = (typeof figures.purchases)[number];

const amounts = ['followers-25', 'followers-50', 'followers-100'] as const;
const range = ({ auc, low, high }: Area) => formatScoreRange(auc, low, high);
const limitOf = (limit: { auc: number } | null) => (limit === null ? '' : i18n.t('method.audience.limit', [formatScore(limit.auc)]));
const sizeOf = ({ network, tier, simulated }: Measured) =>
  [siteName(network), tierWords(tier), ...(simulated ? [i18n.t('method.audience.simulated')] : [])].join(' · ');

const byRate = figures.purchases.filter(({ sight }) => sight === 'rate');
const groups = byRate.filter(({ purchase }) => purchase === amounts[0]);
const pooled = figures.purchases.filter(({ sight, tier }) => sight === 'all' && tier === 'pooled');
const evidence = figures.evidence.filter(({ purchase }) => purchase === 'any');

function findOf({ network, tier }: Measured, purchase: string): Measured | undefined {
  return byRate.find((one) => one.network === network && one.tier === tier && one.purchase === purchase);
}

/** How evidence about an audience is weighed, and how well it sees purchases that were put into rows of real creators. */
export function AudienceMethod() {
  return (
    <section class="method-part">
      <h2>{i18n.t('score.audience.title')}</h2>
      <p>{i18n.t('method.audience.about')}</p>
      <p class="formula">{i18n.t('method.audience.formula')}</p>
      <p>{i18n.t('method.audience.interval')}</p>
      <p>{i18n.t('method.audience.injection')}</p>
      <FiguresTable
        caption={i18n.t('method.audience.by_rate')}
        columns={[
          { head: i18n.t('method.audience.size') },
          { head: i18n.t('method.audience.creators'), isNumber: true },
          ...amounts.map((purchase) => ({ head: purchaseName(purchase), isNumber: true })),
        ]}
        rows={groups.map((group) => [
          sizeOf(group),
          formatNumber(group.creators),
          ...amounts.map((purchase) => {
            const found = findOf(group, purchase);
            return found === undefined ? '' : `${range(found.score)} ${limitOf(found.limit)}`;
          }),
        ])}
      />
      <p class="soft">{i18n.t('method.audience.limit_about')}</p>
      <FiguresTable
        caption={i18n.t('method.audience.as_seen')}
        columns={[
          { head: i18n.t('method.audience.size') },
          { head: i18n.t('method.audience.creators'), isNumber: true },
          { head: i18n.t('method.audience.bought_among'), isNumber: true },
          { head: i18n.t('method.audience.ours'), isNumber: true },
          { head: i18n.t('method.audience.best'), isNumber: true },
        ]}
        rows={figures.asSeen.map(({ network, tier, clean, bought, score, limit }) => [
          `${siteName(network)} · ${tierWords(tier)}`,
          formatNumber(clean),
          formatNumber(bought),
          range(score),
          range(limit),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.audience.by_all')}
        columns={[
          { head: i18n.t('method.audience.purchase') },
          { head: i18n.t('method.audience.ours'), isNumber: true },
          { head: i18n.t('method.audience.untold'), isNumber: true },
          { head: i18n.t('method.audience.told'), isNumber: true },
        ]}
        rows={pooled.map(({ purchase, score, limit, limitUntold }) => [
          purchaseName(purchase),
          range(score),
          limitUntold === null ? '' : range(limitUntold),
          range(limit),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.audience.sampled')}
        columns={[
          { head: i18n.t('method.network') },
          { head: i18n.t('method.audience.accounts') },
          { head: i18n.t('method.audience.followers_sampled'), isNumber: true },
          { head: i18n.t('method.audience.purchase') },
          { head: i18n.t('method.audience.by_sample'), isNumber: true },
          { head: i18n.t('method.audience.with_all'), isNumber: true },
        ]}
        rows={figures.sampled.map(({ network, known, sampled, purchase, alone, withAll }) => [
          siteName(network),
          known === 'folds' ? i18n.t('method.audience.model_knows') : i18n.t('method.audience.model_new'),
          formatNumber(sampled),
          purchaseName(purchase),
          range(alone),
          range(withAll),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.audience.buys')}
        columns={[
          { head: i18n.t('method.audience.evidence') },
          { head: i18n.t('method.audience.with_it'), isNumber: true },
          { head: i18n.t('method.audience.without_it'), isNumber: true },
          { head: i18n.t('method.audience.it_alone'), isNumber: true },
        ]}
        rows={evidence.map(({ code, all, without, alone }) => [
          evidenceWords(code),
          formatScore(all),
          formatScore(without),
          formatScore(alone),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.audience.data')}
        columns={[
          { head: i18n.t('method.set') },
          { head: i18n.t('method.year') },
          { head: i18n.t('method.rows'), isNumber: true },
          { head: i18n.t('method.licence') },
        ]}
        rows={model.origins.map(({ name, year, rows, licence }) => [name, String(year), formatNumber(rows), licence])}
      />
      <Weaknesses
        of={[
          i18n.t('score.audience.evidence'),
          i18n.t('method.audience.weak.told'),
          i18n.t('method.audience.weak.rate'),
          i18n.t('method.audience.weak.persons'),
          i18n.t('method.audience.weak.conventions'),
          i18n.t('method.audience.weak.networks'),
        ]}
      />
    </section>
  );
}

const names: Record<string, () => string> = {
  engagement: () => i18n.t('method.audience.codes.engagement'),
  'likes-above-followers': () => i18n.t('method.audience.codes.likes_above_followers'),
  'likes-spread': () => i18n.t('method.audience.codes.likes_spread'),
  'comments-per-like': () => i18n.t('method.audience.codes.comments_per_like'),
};

function evidenceWords(code: string): string {
  return names[code]?.() ?? code;
}
