import { i18n } from '#i18n';
import type { Reason, ReasonCode } from '../../lib/model/assessment';
import { approximately, formatNumber, formatRate, unknownMark } from '../ui/format';
import { inflect } from '../ui/words';

type Figures = Reason['figures'];
/** Writes a measured figure; an abbreviated count behind it shows. */
type Write = (figure: number | undefined) => string;
type Writers = Record<'rate' | 'count' | 'plain' | 'perHundred', Write>;

const known =
  (write: (figure: number) => string): Write =>
  (figure) =>
    figure === undefined ? unknownMark : write(figure);
const twoDigits = { maximumSignificantDigits: 2 };
const written: Writers = {
  rate: known(formatRate),
  count: known(formatNumber),
  plain: known((figure) => formatNumber(figure, twoDigits)),
  perHundred: known((figure) => formatNumber(figure * 100, twoDigits)),
};
const about =
  (write: Write): Write =>
  (figure) =>
    approximately + write(figure);
const writtenAbout: Writers = {
  rate: about(written.rate),
  count: about(written.count),
  plain: about(written.plain),
  perHundred: about(written.perHundred),
};
/** Published borders and what we counted ourselves are exact. */
const { rate: border, perHundred: borderPerHundred, count: ownCount } = written;

const sentences: Record<ReasonCode, (figures: Figures, measured: Writers) => string> = {
  'likes-above-followers': ({ measured }, { plain }) => i18n.t('score.reason.likes_above_followers', [plain(measured)]),
  'likes-too-even': ({ measured, low }, { rate }) => i18n.t('score.reason.likes_too_even', [rate(measured), border(low)]),
  'engagement-below-band': ({ measured, low }, { rate }) => i18n.t('score.reason.engagement_below_band', [rate(measured), border(low)]),
  'engagement-above-band': ({ measured, high }, { rate }) => i18n.t('score.reason.engagement_above_band', [rate(measured), border(high)]),
  'follows-in-bulk': ({ measured }, { count }) => i18n.t('score.reason.follows_in_bulk', [count(measured)]),
  'grew-in-a-jump': ({ measured, high }, { rate }) => i18n.t('score.reason.grew_in_a_jump', [rate(measured), border(high)]),
  'comments-say-nothing': ({ measured, posts = 0 }, { rate }) =>
    inflect('score.reason.comments_say_nothing', posts, [rate(measured), ownCount(posts)]),
  'followers-resemble-purchased': ({ measured, posts = 0 }, { rate }) =>
    inflect('score.reason.followers_resemble_purchased', posts, [rate(measured), ownCount(posts)]),
  'engagement-within-band': () => i18n.t('score.reason.engagement_within_band'),
  'comments-per-like-low': ({ measured, low }, { perHundred }) =>
    i18n.t('score.reason.comments_per_like_low', [perHundred(measured), borderPerHundred(low)]),
  'comments-per-like-high': ({ measured, high }, { perHundred }) =>
    i18n.t('score.reason.comments_per_like_high', [perHundred(measured), borderPerHundred(high)]),
  'views-per-follower-low': ({ measured, low }, { rate }) => i18n.t('score.reason.views_per_follower_low', [rate(measured), border(low)]),
  'views-per-follower-high': ({ measured, high }, { rate }) =>
    i18n.t('score.reason.views_per_follower_high', [rate(measured), border(high)]),
  'mean-far-above-median': ({ mean, median }, { rate }) => i18n.t('score.reason.mean_far_above_median', [rate(mean), rate(median)]),
  'few-posts-seen': ({ posts = 0 }) => inflect('score.reason.few_posts_seen', posts, [ownCount(posts)]),
  'follows-far-more': ({ ratio }, { plain }) => i18n.t('score.reason.follows_far_more', [plain(ratio)]),
  'follows-far-fewer': () => i18n.t('score.reason.follows_far_fewer'),
  'many-posts': ({ posts }, { count }) => i18n.t('score.reason.many_posts', [count(posts)]),
  'few-posts': ({ posts = 0 }, { count }) => inflect('score.reason.few_posts', posts, [count(posts)]),
  'has-avatar': () => i18n.t('score.reason.has_avatar'),
  'default-avatar': () => i18n.t('score.reason.default_avatar'),
  'digits-in-handle': ({ share }, { rate }) => i18n.t('score.reason.digits_in_handle', [rate(share)]),
};

/** The sentence of one reason, with the figures that it rests on. */
export function reasonText({ code, figures, exact }: Reason): string {
  return sentences[code](figures, exact ? written : writtenAbout);
}
