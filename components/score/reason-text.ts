import { i18n } from '#i18n';
import type { Reason, ReasonCode } from '../../lib/model/assessment';
import { formatNumber, formatRate, unknownMark } from '../ui/format';
import { pluralKey } from '../ui/words';

type Figures = Reason['figures'];
type Write = (figure: number | undefined) => string;

const known =
  (write: (figure: number) => string): Write =>
  (figure) =>
    figure === undefined ? unknownMark : write(figure);
const rate = known(formatRate);
const count = known(formatNumber);
const plain = known((figure) => formatNumber(figure, { maximumSignificantDigits: 2 }));
const perHundred = known((figure) => formatNumber(figure * 100, { maximumSignificantDigits: 2 }));

const sentences: Record<ReasonCode, (figures: Figures) => string> = {
  'likes-above-followers': ({ measured }) => i18n.t('score.reason.likes_above_followers', [plain(measured)]),
  'likes-too-even': ({ measured, low }) => i18n.t('score.reason.likes_too_even', [rate(measured), rate(low)]),
  'engagement-below-band': ({ measured, low }) => i18n.t('score.reason.engagement_below_band', [rate(measured), rate(low)]),
  'engagement-above-band': ({ measured, high }) => i18n.t('score.reason.engagement_above_band', [rate(measured), rate(high)]),
  'engagement-within-band': () => i18n.t('score.reason.engagement_within_band'),
  'comments-per-like-low': ({ measured, low }) => i18n.t('score.reason.comments_per_like_low', [perHundred(measured), perHundred(low)]),
  'comments-per-like-high': ({ measured, high }) => i18n.t('score.reason.comments_per_like_high', [perHundred(measured), perHundred(high)]),
  'views-per-follower-low': ({ measured, low }) => i18n.t('score.reason.views_per_follower_low', [rate(measured), rate(low)]),
  'views-per-follower-high': ({ measured, high }) => i18n.t('score.reason.views_per_follower_high', [rate(measured), rate(high)]),
  'mean-far-above-median': ({ mean, median }) => i18n.t('score.reason.mean_far_above_median', [rate(mean), rate(median)]),
  'few-posts-seen': ({ posts = 0 }) => i18n.t(`score.reason.few_posts_seen.${pluralKey(posts)}`, [count(posts)]),
  'follows-far-more': ({ ratio }) => i18n.t('score.reason.follows_far_more', [plain(ratio)]),
  'follows-far-fewer': () => i18n.t('score.reason.follows_far_fewer'),
  'many-posts': ({ posts }) => i18n.t('score.reason.many_posts', [count(posts)]),
  'few-posts': ({ posts = 0 }) => i18n.t(`score.reason.few_posts.${pluralKey(posts)}`, [count(posts)]),
  'has-avatar': () => i18n.t('score.reason.has_avatar'),
  'default-avatar': () => i18n.t('score.reason.default_avatar'),
  'digits-in-handle': ({ share }) => i18n.t('score.reason.digits_in_handle', [rate(share)]),
};

/** The sentence of one reason, with the figures that it rests on. */
export function reasonText({ code, figures }: Reason): string {
  return sentences[code](figures);
}
