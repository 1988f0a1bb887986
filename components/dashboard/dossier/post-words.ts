import { i18n } from '#i18n';
import type { PostBasis, PostFigures } from '../../../lib/desk/posts';
import type { PlatformId } from '../../../lib/model/reading';
import { siteOf, sites } from '../../../lib/platforms/sites';
import { formatCount, formatEstimate, unknownMark } from '../../ui/format';
import { keyPart } from '../../ui/words';
import { postDateText } from '../when';

/** What a post's figures are called, in the order of the table. */
export const countNames = ['likes', 'comments', 'shares', 'views'] as const;

/** "By followers". */
export function basisName(basis: PostBasis): string {
  return i18n.t(`dossier.posts.basis.${keyPart(basis)}`);
}

export function rateText(post: PostFigures, basis: PostBasis): string {
  const rate = post.rates[basis];
  return rate ? formatEstimate(rate) : unknownMark;
}

/** "pinned · advertising · Food": what is to be said of a post beside its numbers; "" where nothing is. */
export function marksText({ pinned, sponsored, topics }: PostFigures): string {
  const marks = [
    ...(pinned ? [i18n.t('dossier.posts.pinned')] : []),
    ...(sponsored ? [i18n.t('dossier.posts.advertising')] : []),
    ...topics.slice(0, 2).map((topic) => i18n.t(`score.topic.${topic}`)),
  ];
  return marks.join(' · ');
}

/** One line for the plot: date, rate and counts. */
export function postSays(post: PostFigures, basis: PostBasis): string {
  const counts = countNames.flatMap((name) => {
    const count = post.counts[name];
    return count === null || count.value === null ? [] : [i18n.t(`dossier.posts.says.${name}`, [formatCount(count, 'compact')])];
  });
  return [postDateText(post), rateText(post, basis), ...counts, marksText(post)].filter((part) => part !== '').join(' · ');
}

/**
 * The address of a post, where it is one of the network that the post is of: pages tell some without their host. Null where it leads
 * elsewhere, or nowhere; on Mastodon, which is anywhere, for those without a host.
 */
export function postAddress(platform: PlatformId, href: string): string | null {
  const home = sites.find(({ id }) => id === platform)?.home ?? undefined;
  if (href === '' || !URL.canParse(href, home)) return null;
  const url = new URL(href, home);
  const isThere = home === undefined ? siteOf(url) === null : siteOf(url)?.id === platform;
  return url.protocol === 'https:' && isThere ? url.href : null;
}
