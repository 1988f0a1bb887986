import { i18n } from '#i18n';
import { siteName } from '../../../lib/platforms/sites';
import { accountModel } from '../../../lib/scoring/account/model';
import figures from '../../../lib/scoring/data/account-figures.json';
import model from '../../../lib/scoring/data/account-model.json';
import { hardlyBegun, lurkerBelowPosts, purchasedFrom } from '../../../lib/scoring/data/account-thresholds';
import { formatNumber, formatShare, joinParts, unknownMark } from '../../ui/format';
import { AccountCurves } from './account-curves';
import { CalibrationPlot } from './calibration-plot';
import { FiguresTable } from './figures-table';
import { Weaknesses } from './weaknesses';
import { formatScore, formatScoreRange } from './write-figures';

const { ordinary } = model;
const share = (value: number | null) => (value === null ? unknownMark : formatShare(value));

/** How an account's numbers are judged: the curves, the accounts that they were fitted on, and how well they do on accounts that they were not. */
export function AccountMethod() {
  return (
    <section class="method-part">
      <h2>{i18n.t('score.account')}</h2>
      <p>{i18n.t('method.account.about')}</p>
      <p class="formula">
        {i18n.t('method.account.formula', [
          formatNumber(accountModel.seen.base),
          formatNumber(ordinary.followers),
          formatNumber(ordinary.following),
          formatNumber(ordinary.posts),
        ])}
      </p>
      <p>{i18n.t('method.account.prior', [formatShare(purchasedFrom), formatNumber(hardlyBegun), formatNumber(lurkerBelowPosts)])}</p>
      <AccountCurves />
      <FiguresTable
        caption={i18n.t('method.account.data')}
        columns={[
          { head: i18n.t('method.set') },
          { head: i18n.t('method.network') },
          { head: i18n.t('method.year') },
          { head: i18n.t('method.account.genuine'), isNumber: true },
          { head: i18n.t('method.account.purchased'), isNumber: true },
          { head: i18n.t('method.licence') },
        ]}
        rows={model.origins.map(({ name, network, year, genuine, fakes, licence }) => [
          name,
          siteName(network),
          year,
          formatNumber(genuine),
          formatNumber(fakes),
          licence,
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.account.within')}
        columns={[
          { head: i18n.t('method.set') },
          { head: i18n.t('method.auc'), isNumber: true },
          { head: i18n.t('method.accuracy'), isNumber: true },
          { head: i18n.t('method.published'), isNumber: true },
          { head: i18n.t('method.account.alone'), isNumber: true },
          { head: i18n.t('method.calibration_error'), isNumber: true },
        ]}
        rows={figures.sets.map(({ name, within, published, alone }) => [
          name,
          formatScoreRange(within.auc, within.aucLow, within.aucHigh),
          formatScore(within.accuracy),
          published.length === 0 ? unknownMark : joinParts(published.map(({ accuracy }) => formatScore(accuracy))),
          formatScore(alone.accuracy),
          formatScore(within.calibrationError),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.account.left_out')}
        columns={[
          { head: i18n.t('method.set') },
          { head: i18n.t('method.auc'), isNumber: true },
          { head: i18n.t('method.balanced_accuracy'), isNumber: true },
          { head: i18n.t('method.calibration_error'), isNumber: true },
        ]}
        rows={figures.sets.map(({ name, leftOut }) => [
          name,
          formatScoreRange(leftOut.auc, leftOut.aucLow, leftOut.aucHigh),
          formatScore(leftOut.balancedAccuracy),
          formatScore(leftOut.calibrationError),
        ])}
      />
      <FiguresTable
        caption={i18n.t('method.account.few_posts')}
        columns={[
          { head: i18n.t('method.set') },
          { head: i18n.t('method.account.genuine'), isNumber: true },
          { head: i18n.t('method.account.in_band'), isNumber: true },
          { head: i18n.t('method.account.purchased'), isNumber: true },
          { head: i18n.t('method.account.in_band_purchased'), isNumber: true },
        ]}
        rows={figures.sets.map(({ name, within: { fewPosts } }) => [
          name,
          formatNumber(fewPosts.genuine),
          share(fewPosts.genuineInBand),
          formatNumber(fewPosts.fakes),
          share(fewPosts.fakesInBand),
        ])}
      />
      <CalibrationPlot bins={figures.calibration.map(({ count, ...bin }) => ({ ...bin, rows: count }))} error={figures.calibrationError} />
      <FiguresTable
        caption={i18n.t('method.account.alternatives')}
        columns={[
          { head: i18n.t('method.model') },
          { head: i18n.t('method.auc'), isNumber: true },
          { head: i18n.t('method.account.auc_left_out'), isNumber: true },
          { head: i18n.t('method.account.balanced_left_out'), isNumber: true },
          { head: i18n.t('method.account.in_band_purchased'), isNumber: true },
        ]}
        rows={[
          [
            i18n.t('method.account.ours'),
            formatScore(figures.means.auc),
            formatScore(figures.means.leftOutAuc),
            formatScore(figures.means.leftOutBalancedAccuracy),
            share(figures.means.fakesInBand),
          ],
          ...figures.alternatives.map((one) => [
            one.name,
            formatScore(one.auc),
            formatScore(one.leftOutAuc),
            formatScore(one.leftOutBalancedAccuracy),
            share(one.fakesInBand),
          ]),
        ]}
      />
      <Weaknesses
        of={[
          i18n.t('method.account.weak.old'),
          i18n.t('method.account.weak.annotators'),
          i18n.t('method.account.weak.published'),
          i18n.t('method.account.weak.batch'),
          i18n.t('method.account.weak.middle'),
          i18n.t('method.account.weak.networks'),
        ]}
      />
    </section>
  );
}
