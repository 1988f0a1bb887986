import { i18n } from '#i18n';
import type { Evidence, EvidenceCode } from '../../lib/model/assessment';
import { counted } from '../ui/counted';
import { approximately, formatNumber, formatRate, formatRateRange } from '../ui/format';
import { keyPart } from '../ui/words';
import { forceOf } from './force';

const twoDigits = { maximumSignificantDigits: 2 };

const rate = formatRate;
const count = (figure: number) => formatNumber(figure);
const plain = (figure: number) => formatNumber(figure, twoDigits);
const perHundred = (figure: number) => formatNumber(figure * 100, twoDigits);

/** How each figure is written; its unit stands in its name. */
const writers: Record<EvidenceCode, (figure: number) => string> = {
  engagement: rate,
  'likes-above-followers': plain,
  'likes-spread': rate,
  'comments-per-like': perHundred,
  'views-per-follower': rate,
  'following-in-bulk': count,
  growth: rate,
  'comments-read': rate,
  'followers-sampled': rate,
};

/** "≈2.1%". */
export function measuredText({ code, measured }: Evidence): string {
  const figure = writers[code](measured.value);
  return measured.low === measured.high ? figure : approximately + figure;
}

/** "usual 1.2 – 3.4%". */
export function usualText({ code, low, high }: Evidence): string {
  const write = writers[code];
  if (low !== null && high !== null)
    return i18n.t('score.evidence.usual.between', [write === rate ? formatRateRange(low, high) : `${write(low)} – ${write(high)}`]);
  if (low !== null) return i18n.t('score.evidence.usual.at_least', [write(low)]);
  if (high !== null) return i18n.t('score.evidence.usual.at_most', [write(high)]);
  return i18n.t('score.evidence.usual.unknown');
}

/** Which way it points. */
export function pointsOf({ weight }: Evidence): 'for' | 'little' | 'against' {
  if (forceOf(weight) === 'hardly') return 'little';
  return weight > 0 ? 'against' : 'for';
}

/** Thirds: nothing finer is meant. */
export function sureText({ confidence }: Evidence): string {
  const sure = confidence >= 2 / 3 ? 'high' : confidence >= 1 / 3 ? 'medium' : 'low';
  return i18n.t(`score.evidence.sure.${sure}`);
}

/** What the evidence is counted in; one account's followings are no sample of anything. */
const countedIn: Record<EvidenceCode, 'posts' | 'comments' | 'visits' | 'followers' | null> = {
  engagement: 'posts',
  'likes-above-followers': 'posts',
  'likes-spread': 'posts',
  'comments-per-like': 'posts',
  'views-per-follower': 'posts',
  'following-in-bulk': null,
  growth: 'visits',
  'comments-read': 'comments',
  'followers-sampled': 'followers',
};

/** "12 posts"; null where it rests on no sample. */
export function countText({ code, count: size }: Evidence): string | null {
  const what = countedIn[code];
  return what && counted(`score.evidence.count.${what}`, size);
}

/** "Comments for 100 likes". */
export function evidenceName(code: EvidenceCode): string {
  return i18n.t(`score.evidence.what.${keyPart(code)}`);
}
