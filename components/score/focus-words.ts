import { i18n } from '#i18n';
import type { Focus, Span, TopicShare } from '../../lib/model/assessment';
import { formatNumber, formatShare } from '../ui/format';
import { inflect } from '../ui/words';

type KnownFocus = Extract<Focus, { known: true }>;

/** Thirds of the scale from 0 (about everything) to 100 (about one thing). */
const aboutOneFrom = 67;
const manyBelow = 34;

/** "About one thing". */
export function concentrationText({ value }: Span): string {
  const words = value >= aboutOneFrom ? 'about_one' : value < manyBelow ? 'many' : 'few';
  return i18n.t(`score.focus.concentration.${words}`);
}

/** "81 of 100, likely 70 to 92", the interval rounded outwards. */
export function concentrationFigure({ value, low, high }: Span): string {
  const whole = formatNumber(Math.round(value));
  const [from, to] = [Math.floor(low), Math.ceil(high)];
  if (from === to) return i18n.t('score.focus.figure', [whole]);
  return i18n.t('score.focus.figure_likely', [whole, formatNumber(from), formatNumber(to)]);
}

/** "Food". */
export function topicName({ topic }: TopicShare): string {
  return i18n.t(`score.topic.${topic}`);
}

/** "Food 78%". */
export function topicText(topic: TopicShare): string {
  return i18n.t('score.focus.topic_share', [topicName(topic), formatShare(topic.share)]);
}

/** "2 of 12 posts are marked as advertising." */
export function sponsoredText({ sponsored }: KnownFocus): string {
  if (sponsored === null) return i18n.t('score.focus.sponsored_unknown');
  const { marked, posts } = sponsored;
  if (marked === 0) return i18n.t('score.focus.sponsored_none', [formatNumber(posts)]);
  return inflect('score.focus.sponsored', marked, [formatNumber(marked), formatNumber(posts)]);
}
