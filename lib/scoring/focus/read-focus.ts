import type { Focus, Span, TopicShare } from '../../model/assessment';
import type { Item } from '../../model/reading';
import { type TopicId, topicIdSchema } from '../../model/topic';
import { focusRules } from '../data/topics/rules';
import type { CreatorFacts } from '../facts';
import { toEstimate, toFraction } from '../interval';
import { isOwn } from '../sample';
import { sameTopic, wilson } from './shares';
import { type Tagged, tagWords } from './tag-words';

type Read = Item & Tagged;

/**
 * What an account is about, since when, which share of its posts is marked as advertising, and how concentrated it is: 0 to 100, in how many
 * of a hundred cases two of its posts are about the same topic. By the creator's own posts whose words were read, and by the bio. Pinned
 * posts count for the topics, since they are chosen to tell what the account is about, and not for advertising, since they are no sample.
 * Unknown with less than `focusRules.least`. Never an exception, every number finite.
 */
export function readFocus({ handle, items, bio }: CreatorFacts): Focus {
  const read = items.filter(isRead).filter((item) => isOwn(item, handle));
  if (read.length === 0 && !/\p{L}/u.test(bio ?? '')) return { known: false, why: 'no-words' };
  const telling = read.filter(({ topics }) => topics.length > 0);
  const told = tagWords(bio ?? '').topics;
  const evidence = telling.length + (told.length > 0 ? focusRules.bio : 0);
  if (evidence < focusRules.least) return { known: false, why: 'too-little' };
  const weights = weigh(telling, told);
  const silent = Math.max(0, read.length - telling.length * (1 + focusRules.unrecognised));
  return {
    known: true,
    topics: shares(weights, telling),
    concentration: concentration(weights, silent / (evidence + silent)),
    posts: read.length,
    sponsored: sponsored(read.filter(({ pinned }) => !pinned)),
  };
}

function isRead(item: Item): item is Read {
  return item.topics !== undefined && item.sponsored !== undefined;
}

/** In posts: the clearest topic of a post counts `focusRules.clearest` times each further one, together 1; those of the bio `focusRules.bio`. */
function weigh(posts: readonly Read[], told: readonly TopicId[]): ReadonlyMap<TopicId, number> {
  const weights = new Map<TopicId, number>(topicIdSchema.options.map((topic) => [topic, 0]));
  const all = [...posts.map(({ topics }) => ({ topics, counts: 1 })), { topics: told, counts: focusRules.bio }];
  for (const { topics, counts } of all) {
    const unit = counts / (focusRules.clearest + topics.length - 1);
    for (const [index, topic] of topics.entries()) {
      weights.set(topic, (weights.get(topic) ?? 0) + (index === 0 ? focusRules.clearest : 1) * unit);
    }
  }
  return weights;
}

/** Each topic that was seen, with its part of one post that it began with (`sameTopic`): few posts prove nothing. */
function shares(weights: ReadonlyMap<TopicId, number>, posts: readonly Read[]): TopicShare[] {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 1);
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .map(([topic, weight]) => {
      const about = posts.filter(({ topics }) => topics.includes(topic));
      return { topic, share: toFraction((weight + 1 / weights.size) / total), since: oldest(about), posts: about.length };
    })
    .sort((a, b) => b.share - a.share);
}

function oldest(posts: readonly Item[]): string | null {
  const [first] = posts
    .flatMap(({ date }) => (date !== null && Number.isFinite(Date.parse(date)) ? [date] : []))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return first ?? null;
}

/**
 * Nobody knows what the silent posts are about, beyond those that have a topic which is not recognised: at the upper end of the range the
 * same as the others, at the lower one each something of its own, in the middle half of them.
 */
function concentration(weights: ReadonlyMap<TopicId, number>, silent: number): Span {
  const { value, low, high } = sameTopic([...weights.values()]);
  return { value: 100 * value * (1 - silent / 2) ** 2, low: 100 * low * (1 - silent) ** 2, high: 100 * high };
}

function sponsored(posts: readonly Read[]): Extract<Focus, { known: true }>['sponsored'] {
  if (posts.length < focusRules.leastForShare) return null;
  const marked = posts.filter((post) => post.sponsored).length;
  return { share: toEstimate(wilson(marked, posts.length)), marked, posts: posts.length };
}
