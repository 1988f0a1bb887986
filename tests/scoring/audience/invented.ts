import type { EvidenceCode } from '../../../lib/model/assessment';
import { scoreAudience } from '../../../lib/scoring/audience/score-audience';
import { measureEngagement } from '../../../lib/scoring/engagement';
import type { CreatorFacts } from '../../../lib/scoring/facts';
import { creator, exact, post, times, unknown } from '../facts';

export const audienceOf = (facts: CreatorFacts, choice: string | null = null) => scoreAudience(facts, measureEngagement(facts, choice));
export const find = (facts: CreatorFacts, code: EvidenceCode) => audienceOf(facts).evidence.find((piece) => piece.code === code);
export const scoreOf = (facts: CreatorFacts) => {
  const audience = audienceOf(facts);
  if (!audience.known) throw new Error(`no score: ${audience.why}`);
  return audience.score;
};
export const widthOf = (facts: CreatorFacts) => scoreOf(facts).high - scoreOf(facts).low;

/** Likes that scatter as ordinary ones do: standard deviation / mean about .3. */
const scatter = [0.6, 1.4, 1, 0.8, 1.2, 1.3, 0.7, 1];
export const liked = (mean: number, commentsPerLike = 0.02) =>
  scatter.map((factor) => post({ likes: Math.round(mean * factor), comments: Math.round(mean * factor * commentsPerLike) }));
export const even = (likes: number) => times(12, (i) => post({ likes: likes + (i % 3), comments: Math.round(likes / 50) }));
export const day = 86_400_000;
export const visits = (...counts: [day: number, followers: number][]) =>
  counts.map(([at, count]) => ({ at: at * day, followers: exact(count) }));
export const comments = (genuine: number, praise: number, spam: number) => [post({}, { commentKinds: { genuine, praise, spam } })];
export const tiktok = (likes: number, over: Partial<CreatorFacts> = {}) =>
  creator({ platform: 'tiktok', followers: exact(100_000), posts: exact(100), totalLikes: exact(likes), ...over });
export const youtube = (views: number[]) =>
  creator({ platform: 'youtube', followers: exact(100_000), following: unknown(), items: views.map((count) => post({ views: count })) });
