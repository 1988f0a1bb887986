import type { Missing } from '../model/assessment';
import type { Count } from '../model/count';
import type { Item, PlatformId } from '../model/reading';
import { networks } from './data/networks';
import type { CreatorFacts } from './facts';
import { countOf, type Family, families, ownPosts, sampleSize } from './sample';

type PostCount = 'likes' | 'comments' | 'views';
type Why = Missing['why'];

/** What could not be had and why: counts of the account, its picture, its posts and their counts. Each is named at most once. */
export function listMissing(facts: CreatorFacts): Missing[] {
  return [...missingOfAccount(facts), ...missingOfPosts(facts)];
}

function missingOfAccount({ platform, followers, following, posts, avatar }: CreatorFacts): Missing[] {
  const { never } = networks[platform];
  const counts = { followers, following, posts };
  const missing = (['followers', 'following', 'posts'] as const).flatMap((what): Missing[] => {
    const count = counts[what];
    return count.value === null ? [{ what, why: never.includes(what) ? 'network-never-shows' : count.why }] : [];
  });
  if (avatar === 'unknown') missing.push({ what: 'avatar', why: never.includes('avatar') ? 'network-never-shows' : 'absent' });
  return missing;
}

function missingOfPosts(facts: CreatorFacts): Missing[] {
  const { platform, totalLikes } = facts;
  const own = ownPosts(facts).posts;
  const missing: Missing[] = [];
  // Where posts show nothing, nobody misses them.
  const matter = Object.values(networks[platform].posts).includes(true);
  if (matter && own.length === 0 && facts.posts.value !== 0)
    missing.push({ what: 'items', why: facts.private === true ? 'hidden' : 'absent' });
  for (const what of ['likes', 'comments', 'views'] as const) {
    const why = networks[platform].posts[what] ? whyUnseen(platform, own, what) : whyNever(platform, own, what, totalLikes);
    if (why !== null) missing.push({ what, why });
  }
  return missing;
}

/** Nobody misses what an opened post has told. TikTok's likes stand on the profile as one sum, which is what its rate needs. */
function whyNever(platform: PlatformId, posts: readonly Item[], what: PostCount, totalLikes: Count): Why | null {
  if (platform === 'instagram' || posts.some((item) => countOf(item, what) !== null)) return null;
  if (platform === 'tiktok' && what === 'likes' && totalLikes.value === null) return totalLikes.why;
  return networks[platform].onPostPages.some((onPage) => onPage === what) ? 'open-post' : 'network-never-shows';
}

/** Null where enough is known: some posts on most networks; on Instagram all that a rate would use, since pointing at them helps. */
function whyUnseen(platform: PlatformId, posts: readonly Item[], family: Family): Why | null {
  const unseen = posts.filter((item) => countOf(item, family) === null);
  const seen = posts.length - unseen.length;
  const enough = platform === 'instagram' ? Math.min(posts.length, sampleSize) : Math.min(posts.length, 1);
  if (seen >= enough) return null;
  const reasons = unseen
    .flatMap((item) => families[family].map((metric) => item[metric]))
    .flatMap((count) => (count?.value === null ? count.why : []));
  if (reasons.includes('hidden')) return 'hidden';
  if (reasons.includes('unreadable')) return 'unreadable';
  return platform === 'instagram' ? 'hover-to-see' : 'absent';
}
