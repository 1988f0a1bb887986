import { metrics } from '../model/metric';
import { aliasSchema, type Profile, profileSchema, seenItemSchema } from '../model/profile';
import { ageSchema } from '../model/reading';
import { isFlagOrNull, isNumber, isNumberOrNull, isObject, isText, isTextOrNull, isWhole, type Loose } from './checks';
import { avatars, bases, platforms, reasons, sources, topics } from './known-values';

/** Has it all keys of the first, any of the second, and no others? The schema would leave others out. */
function hasKeys(value: Loose, all: readonly string[], some: ReadonlySet<string> = new Set()): boolean {
  let found = 0;
  for (const key of Object.keys(value)) {
    if (value[key] === undefined) return false;
    if (!some.has(key)) found += 1;
  }
  return found === all.length && all.every((key) => value[key] !== undefined);
}

/** `every` would pass over places that hold nothing. */
function isListOf(value: unknown, is: (each: unknown) => boolean): value is unknown[] {
  if (!Array.isArray(value)) return false;
  for (const each of value) if (!is(each)) return false;
  return true;
}

const isTopic = (value: unknown) => topics.has(value);
const nameKinds = new Set<unknown>(aliasSchema.shape.kind.options);
const units = new Set<unknown>(ageSchema.shape.unit.options);

function isCount(count: unknown): boolean {
  if (!isObject(count)) return false;
  const { value, exact, from, range } = count;
  if (value === null) return reasons.has(count['why']) && hasKeys(count, ['value', 'why']);
  if (!isWhole(value) || !sources.has(from)) return false;
  if (exact === true) return hasKeys(count, ['value', 'exact', 'from']);
  if (exact !== false || !isListOf(range, isWhole) || range.length !== 2) return false;
  return hasKeys(count, ['value', 'exact', 'from', 'range']);
}

function isAlias(alias: unknown): boolean {
  if (!isObject(alias) || !hasKeys(alias, ['kind', 'value', 'firstSeen', 'lastSeen'])) return false;
  return nameKinds.has(alias['kind']) && isText(alias['value']) && isNumber(alias['firstSeen']) && isNumber(alias['lastSeen']);
}

function isRate(rate: unknown): boolean {
  if (!isObject(rate) || !hasKeys(rate, ['basis', 'value', 'low', 'high', 'posts'])) return false;
  const { basis, value, low, high, posts } = rate;
  return bases.has(basis) && isNumber(value) && isNumber(low) && isNumber(high) && isNumberOrNull(posts);
}

const rated = new Set(['rate']);

function isSnapshot(snapshot: unknown): boolean {
  if (!isObject(snapshot) || !hasKeys(snapshot, ['day', 'at', 'followers', 'following', 'posts', 'totalLikes'], rated)) return false;
  const { day, at, followers, following, posts, totalLikes, rate } = snapshot;
  if (!isText(day) || !isNumber(at) || (rate !== undefined && !isRate(rate))) return false;
  return isCount(followers) && isCount(following) && isCount(posts) && isCount(totalLikes);
}

const itemParts = new Set<string>([...metrics, 'topics', 'sponsored', 'commentKinds']);

function isItem(item: unknown): boolean {
  if (!isObject(item) || !hasKeys(item, ['id', 'href', 'by', 'pinned', 'date', 'age', 'seenAt', 'dateWithin'], itemParts)) return false;
  const { id, href, by, pinned, date, age, seenAt, dateWithin, sponsored } = item;
  if (!isText(id) || id === '' || id.length > 200 || !isText(href) || href.length > 2000 || !isTextOrNull(by)) return false;
  if (typeof pinned !== 'boolean' || !isNumber(seenAt) || !isNumberOrNull(dateWithin) || !isAgeOrNull(age)) return false;
  if (date !== null && !seenItemSchema.shape.date.safeParse(date).success) return false;
  if (sponsored !== undefined && typeof sponsored !== 'boolean') return false;
  if (item['topics'] !== undefined && !isListOf(item['topics'], isTopic)) return false;
  if (item['commentKinds'] !== undefined && !isTally(item['commentKinds'])) return false;
  return metrics.every((metric) => item[metric] === undefined || isCount(item[metric]));
}

function isAgeOrNull(age: unknown): boolean {
  return age === null || (isObject(age) && hasKeys(age, ['amount', 'unit']) && isWhole(age['amount']) && units.has(age['unit']));
}

function isTally(kinds: unknown): boolean {
  if (!isObject(kinds) || !hasKeys(kinds, ['genuine', 'praise', 'spam'])) return false;
  return isWhole(kinds['genuine']) && isWhole(kinds['praise']) && isWhole(kinds['spam']);
}

const keys = Object.keys(profileSchema.shape);

/** As the schema has it, and all that the schema asks for. */
function isProfile(row: Loose): row is Profile & Loose {
  const { platform, handle, canonicalId, aliases, name, bio, avatar, items, history } = row;
  if (!profileSchema.shape.id.safeParse(row['id']).success || !platforms.has(platform) || !avatars.has(avatar)) return false;
  if (![handle, canonicalId, name, bio].every(isTextOrNull) || !isFlagOrNull(row['verified']) || !isFlagOrNull(row['private']))
    return false;
  if (!isNumber(row['createdAt']) || !isNumber(row['updatedAt']) || !isNumberOrNull(row['seenAt'])) return false;
  if (!isCount(row['followers']) || !isCount(row['following']) || !isCount(row['posts']) || !isCount(row['totalLikes'])) return false;
  return isListOf(aliases, isAlias) && isListOf(items, isItem) && isListOf(history, isSnapshot);
}

/**
 * The profile of an unpacked row of the newest shape, as the schema would read it, in a tenth of the schema's time; null for any other row,
 * which the schema may still read.
 */
export function profileOfNewestShape(row: unknown): Profile | null {
  if (!isObject(row)) return null;
  const known: Loose = {};
  for (const key of keys) known[key] = row[key];
  return isProfile(known) ? known : null;
}
