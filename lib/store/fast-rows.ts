import type { Card, FieldValue } from '../model/card';
import type { Count } from '../model/count';
import type { Digest } from '../model/digest';
import { longestContact, longestFieldText, longestNote, longestTag, mostTags } from '../model/lengths';
import type { Price, SavedCreator } from '../model/list';
import { isFlagOrNull, isNumber, isNumberOrNull, isObject, isText, isTextOrNull, isWhole } from './checks';
import { avatars, bases, platforms, reasons, sources, topics } from './known-values';
import { type Readable, readRow } from './set-aside';

/** Tables of which a list reads a row per creator. */
export type FastTable = 'digests' | 'entries' | 'cards';

/** A UUID as far as its length tells: whoever made the row made it. */
const isId = (value: unknown): value is string => isText(value) && value.length === 36;
const isShort = (value: unknown, longest: number): value is string => isText(value) && value.length <= longest;

function isCount(count: unknown): count is Count {
  if (!isObject(count)) return false;
  if (count['value'] === null) return reasons.has(count['why']);
  if (!isWhole(count['value']) || !sources.has(count['from'])) return false;
  if (count['exact'] === true) return true;
  const range = count['range'];
  return count['exact'] === false && Array.isArray(range) && range.length === 2 && isWhole(range[0]) && isWhole(range[1]);
}

function isSpan(span: unknown): boolean {
  return isObject(span) && isNumber(span['value']) && isNumber(span['low']) && isNumber(span['high']);
}

function isRate(rate: unknown): boolean {
  if (!isObject(rate)) return false;
  if (rate['known'] === false) return (rate['basis'] === null || bases.has(rate['basis'])) && isTextOrNull(rate['why']);
  const { compared, metrics } = rate;
  if (rate['known'] !== true || !isSpan(rate) || !bases.has(rate['basis']) || !isNumberOrNull(rate['posts'])) return false;
  if (!isObject(compared) || !isNumber(compared['low']) || !isNumber(compared['high'])) return false;
  return Array.isArray(metrics) && metrics.every(isText);
}

function isAccount(account: unknown): boolean {
  if (!isObject(account)) return false;
  if (account['known'] === false) return isText(account['why']);
  return account['known'] === true && isSpan(account) && typeof account['lurker'] === 'boolean';
}

function isTopicShare(share: unknown): boolean {
  return isObject(share) && topics.has(share['topic']) && isNumber(share['share']);
}

function isDigest(row: unknown): row is Digest {
  if (!isObject(row) || !isId(row['id']) || !isNumber(row['madeBy']) || !platforms.has(row['platform'])) return false;
  if (!isTextOrNull(row['handle']) || !isTextOrNull(row['canonicalId']) || !isTextOrNull(row['name'])) return false;
  if (!isFlagOrNull(row['verified']) || !isFlagOrNull(row['private']) || !avatars.has(row['avatar'])) return false;
  if (!isCount(row['followers']) || !isCount(row['following']) || !isCount(row['posts'])) return false;
  if (!isRate(row['rate']) || !isAccount(row['account']) || !(row['audience'] === null || isSpan(row['audience']))) return false;
  if (!Array.isArray(row['topics']) || !row['topics'].every(isTopicShare)) return false;
  if (!isNumberOrNull(row['concentration']) || !isNumberOrNull(row['growth']) || !isTextOrNull(row['lastPost'])) return false;
  return isNumber(row['postsKnown']) && isNumberOrNull(row['seenAt']) && isNumber(row['updatedAt']);
}

function isPrice(price: unknown): price is Price {
  if (!isObject(price)) return false;
  const { amount, currency } = price;
  return isNumber(amount) && amount >= 0 && amount <= 1e12 && isText(currency) && /^[A-Z]{3}$/.test(currency);
}

function isEntry(row: unknown): row is SavedCreator {
  if (!isObject(row) || !isId(row['id']) || !isId(row['listId']) || !isId(row['profileId'])) return false;
  if (!isShort(row['status'], 40) || row['status'] === '' || !isShort(row['note'], longestNote)) return false;
  return (row['price'] === null || isPrice(row['price'])) && isNumber(row['createdAt']) && isNumber(row['updatedAt']);
}

function isTag(tag: unknown): boolean {
  return isShort(tag, longestTag) && tag !== '' && tag === tag.trim();
}

function isFieldValue(value: unknown): value is FieldValue {
  return isShort(value, longestFieldText) || isNumber(value);
}

function isCard(row: unknown): row is Card {
  if (!isObject(row) || !isId(row['id']) || !isShort(row['contact'], longestContact) || !isNumber(row['updatedAt'])) return false;
  const { tags, fields } = row;
  if (!Array.isArray(tags) || tags.length > mostTags || !tags.every(isTag)) return false;
  // The schema leaves a field of that name out.
  if (!isObject(fields) || Object.hasOwn(fields, '__proto__')) return false;
  return Object.values(fields).every(isFieldValue);
}

const guards: { [T in FastTable]: (row: unknown) => row is Readable[T] } = { digests: isDigest, entries: isEntry, cards: isCard };

/** Is the row one that the newest version wrote, as far as whoever shows it can tell? What this accepts has all that the schema asks for; the schema may accept more. */
export function isOfNewestShape<T extends FastTable>(table: T, row: unknown): row is Readable[T] {
  return guards[table](row);
}

/** As readRow, for lists of a hundred thousand: a row of the newest shape costs a look at its fields, any other the schema. */
export function readFast<T extends FastTable>(table: T, row: unknown): Readable[T] | null {
  return isOfNewestShape(table, row) ? row : readRow(table, row);
}
