import { type Metric, metrics } from '../../model/metric';
import type { SeenItem } from '../../model/profile';
import { type TopicId, topicIdSchema } from '../../model/topic';
import { packCount, packWhole, unpackCount, unpackWhole } from './pack-count';

const metricLetters: Record<Metric, string> = {
  likes: 'l',
  comments: 'c',
  replies: 'r',
  shares: 's',
  reposts: 'o',
  views: 'v',
  saves: 'a',
  bookmarks: 'b',
};
const metricOf = new Map(metrics.map((metric) => [metricLetters[metric], metric]));
const topicOf = new Map<string, TopicId>(topicIdSchema.options.map((topic) => [topic, topic]));

/** Stands for the post's id in its address. Addresses of posts of one account differ by little else. */
const idMark = '\r';
/** What no field may hold: it parts fields, lines, or marks the id. */
const reserved = /[\n\r\t]/;

/** A text that may be any; marked, so that none means nothing or null. */
const mark = '=';

function templateOf({ id, href }: SeenItem): string {
  return href.replace(id, () => idMark);
}

function packText(text: string | null, before: string | null): string {
  if (text === before) return '';
  return text === null ? '-' : mark + text;
}

function unpackText(field: string, before: string | null): string | null {
  if (field === '') return before;
  return field === '-' ? null : field.slice(1);
}

/** A date in the form in which it is derived and mostly given, as its instant; any other as it is. */
function packDate(date: string | null): string {
  if (date === null) return '';
  const instant = Date.parse(date);
  const isUsual = !Number.isNaN(instant) && new Date(instant).toISOString() === date;
  return isUsual ? packWhole(instant) : mark + date;
}

function unpackDate(field: string): string | null {
  if (field === '') return null;
  return field.startsWith(mark) ? field.slice(1) : new Date(unpackWhole(field)).toISOString();
}

function packTopics(topics: readonly string[] | undefined): string {
  if (topics === undefined) return '';
  return topics.length === 0 ? '-' : topics.join(',');
}

/** A post as one line; null where a short form cannot hold it. */
export function packItem(item: SeenItem, before: SeenItem | null): string | null {
  const { id, href, by, date, seenAt, dateWithin, commentKinds: kinds } = item;
  if (item.age !== null || id === '' || id.startsWith('{') || [id, href, by ?? '', date ?? ''].some((text) => reserved.test(text)))
    return null;
  if (!Number.isSafeInteger(seenAt)) return null;
  const fields = [
    id,
    packText(templateOf(item), before && templateOf(before)),
    packText(by, before?.by ?? null),
    (item.pinned ? 'p' : '') + (item.sponsored === undefined ? '' : item.sponsored ? 's' : 'n'),
    packDate(date),
    dateWithin === null ? '-' : dateWithin === 0 ? '' : String(dateWithin),
    seenAt === before?.seenAt ? '' : packWhole(seenAt),
    metrics.flatMap((metric) => (item[metric] ? metricLetters[metric] + packCount(item[metric]) : [])).join(','),
    packTopics(item.topics),
    kinds ? [kinds.genuine, kinds.praise, kinds.spam].map(packWhole).join(',') : '',
  ];
  return fields.join('\t').replace(/(?<!\t)\t+$/, '');
}

function unpackFlags(field: string): Pick<SeenItem, 'pinned' | 'sponsored'> {
  const pinned = field.startsWith('p');
  const sponsored = field.slice(pinned ? 1 : 0);
  return sponsored === '' ? { pinned } : { pinned, sponsored: sponsored === 's' };
}

/** The post of a line; `before` is the one of the line above. */
export function unpackItem(line: string, before: SeenItem | null): SeenItem {
  const [id = '', template = '', by = '', flags = '', date = '', within = '', seen = '', counts = '', topics = '', kinds = ''] =
    line.split('\t');
  const item: SeenItem = {
    id,
    href: (unpackText(template, before && templateOf(before)) ?? '').replace(idMark, () => id),
    by: unpackText(by, before?.by ?? null),
    ...unpackFlags(flags),
    date: unpackDate(date),
    age: null,
    dateWithin: within === '-' ? null : Number(within),
    seenAt: seen === '' ? (before?.seenAt ?? 0) : unpackWhole(seen),
  };
  for (const count of counts === '' ? [] : counts.split(',')) {
    const metric = metricOf.get(count.charAt(0));
    if (metric !== undefined) item[metric] = unpackCount(count.slice(1));
  }
  // Another version may have had other topics, see seenItemSchema.
  if (topics !== '') item.topics = topics.split(',').flatMap((topic) => topicOf.get(topic) ?? []);
  if (kinds !== '') {
    const [genuine = 0, praise = 0, spam = 0] = kinds.split(',').map(unpackWhole);
    item.commentKinds = { genuine, praise, spam };
  }
  return item;
}
