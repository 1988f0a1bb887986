import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseCount } from '../../lib/counts/parse';
import type { Look } from '../../lib/model/look';
import { metrics } from '../../lib/model/metric';
import type { Item, PostReading, Reading } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { sites } from '../../lib/platforms/sites';
import { carriersIn } from '../mutations/carriers';
import { lookAfresh } from '../mutations/look-afresh';
import { openPage } from '../platforms/open-page';
import { dataOf, makeSafe, rewrite } from './embedded-data';
import { type Inventor, inventorFor, word } from './invent';
import { blurTimes, decoded, renameLinks, renamePictures, renameTexts } from './rename';
import { BadInput, savedPage, whyNothing } from './saved-page';
import { strip } from './strip';

const usage = 'usage: npm run capture -- PAGE.html --url URL [--lang xx] [--out FILE]';

type Read = Extract<Look, { kind: 'profile' | 'post' }>;

export type Capture = {
  /** The sample page. */
  page: string;
  /** What it reads as, and the words of the original that it keeps because they are read, for review. */
  expectation: { url: string; reading: Reading | PostReading; kept: string[] };
};

/** Turns the page named by the arguments into a sample page of an invented person, and writes it where `--out` says. */
export function capturePage(args: string[]): Capture & { out: string | undefined } {
  const { html, url, lang, out } = savedPage(args, usage);
  const adapter = adapterFor(url);
  if (adapter === null) throw new BadInput(whyNothing(null, url), usage);
  if (out !== undefined) checkPlace(out);
  const capture = makeSample(html, url, lang, adapter);
  if (out !== undefined) writeFileSync(out, capture.page);
  return { ...capture, out };
}

/** A page that somebody saved may be the only one there is: nothing is written over. */
function checkPlace(out: string): void {
  if (existsSync(out)) throw new BadInput(`there is already something at ${out}`, usage);
  if (!statSync(dirname(out), { throwIfNoEntry: false })?.isDirectory()) throw new BadInput(`there is no folder ${dirname(out)}`, usage);
}

function makeSample(html: string, url: URL, lang: string | undefined, adapter: PlatformAdapter): Capture {
  const { doc, made, original, invent } = renamed(html, url, lang, adapter);
  const holds = () => agree(original, lookAfresh(adapter, doc, made), invent);
  strip(doc, original.kind === 'post' ? (adapter.postRegion ?? adapter.region) : adapter.region, holds);
  for (const script of doc.querySelectorAll('script')) {
    const data = dataOf(script);
    if (data === null) throw new BadInput('it is read from a script that is no data', usage);
    makeSafe(data, invent, holds);
  }
  renamePictures(doc, invent, holds);
  blurTimes(doc, holds);
  const { handle, lang: language } = original.reading;
  renameLinks(doc, made, handle && invent(handle), invent, holds);
  const count = (text: string) => parseCount(text, { lang: language, notation: adapter.notation, from: 'text' });
  const carriers = carriersIn(doc, () => lookAfresh(adapter, doc, made), false);
  const kept = renameTexts(doc, carriers, invent, { reading: holds, count });

  const month = new Date().toISOString().slice(0, 7);
  const name = sites.find(({ id }) => id === adapter.id)?.name ?? adapter.id;
  const body = doc.documentElement.outerHTML.replace(/\n\s*\n+/g, '\n');
  const page = `<!-- url: ${made.href} | captured layout, ${name} | ${month} -->\n<!DOCTYPE html>\n${body}\n`;
  const reads = look(adapter, openPage(page, made.href), made);
  if ((reads.kind !== 'profile' && reads.kind !== 'post') || !agree(original, reads, invent))
    throw new BadInput(`the sample page reads differently from the original: ${differences(original, reads)}; write it by hand`, usage);
  return { page, expectation: { url: made.href, reading: reads.reading, kept } };
}

type Renamed = { doc: Document; made: URL; original: Read; invent: Inventor };

/** The page and its address with other names for the account and, where no date is read from their ids, for the posts. */
function renamed(html: string, url: URL, lang: string | undefined, adapter: PlatformAdapter): Renamed {
  for (const others of [postsOf, () => []]) {
    const doc = openPage(html, url.href);
    if (lang !== undefined) doc.documentElement.setAttribute('lang', lang);
    const original = look(adapter, doc, url);
    if (original.kind !== 'profile' && original.kind !== 'post') throw new BadInput(`nothing to read: ${whyNothing(original, url)}`, usage);
    const invent = inventorFor([html, url.href], wordsOfNetwork(url, identityOf(original)));
    const made = renameNames(doc, url, [...identityOf(original), ...others(original)], invent);
    if (agree(original, lookAfresh(adapter, doc, made), invent)) return { doc, made, original, invent };
  }
  throw new BadInput('the page reads differently with another name', usage);
}

/** Whatever names the posts and their authors. */
function postsOf({ reading }: Read): string[] {
  return ('items' in reading ? reading.items : [reading.post]).flatMap(({ id, by }) => (by === null ? [id] : [id, by]));
}

/** Whatever names the account or the post. */
function identityOf({ reading }: Read): string[] {
  const ids = 'items' in reading ? [reading.ref.value] : [reading.post.id];
  // "name@host" stands in an address as its name alone.
  const names = [...ids, reading.handle, reading.canonicalId].filter((name) => name !== null);
  return [...new Set(names.map((name) => name.replace(/(?<=.)@.*$/, '')))];
}

/** Words of the network's address, and what stands before the name in an id ("company/name", "did:plc:…"); not the name itself. */
function wordsOfNetwork(url: URL, names: readonly string[]): Set<string> {
  const wordsIn = (text: string) => text.toLowerCase().match(word) ?? [];
  const before = names.flatMap((name) => name.split(/[/:]/).slice(0, -1));
  const own = new Set(names.flatMap((name) => wordsIn(name.replace(/^.*[/:]|@.*$/g, ''))));
  return new Set([...wordsIn(url.hostname), ...before.flatMap(wordsIn)].filter((one) => !own.has(one)));
}

/** Gives each of the names its invented one, in the whole document and in the address; the new address. */
function renameNames(doc: Document, url: URL, names: readonly string[], invent: Inventor): URL {
  // A long name may stand inside a word ("refnameActivity"), a short one may be part of another word.
  const patterns = names.map((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return name.length > 5 ? escaped : `(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`;
  });
  const pattern = new RegExp(patterns.sort((a, b) => b.length - a.length).join('|'), 'giu');
  const rename = (text: string) => text.normalize('NFC').replace(pattern, (name) => invent(name));
  for (const element of doc.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const plain = name === 'href' ? decoded(value) : value;
      if (rename(plain) !== plain) element.setAttribute(name, rename(plain));
    }
    const data = element.localName === 'script' ? dataOf(element) : null;
    if (data !== null) rewrite(data, (text) => rename(decoded(text)));
    else for (const node of element.childNodes) if (node.nodeName === '#text') node.nodeValue = rename(node.nodeValue ?? '');
  }
  const made = new URL(url);
  made.pathname = rename(decoded(url.pathname));
  made.search = rename(url.search);
  made.hash = '';
  return made;
}

/** Do both read the same, but for names and addresses? */
function agree(original: Read, seen: Look, invent: Inventor): boolean {
  if (seen.kind !== original.kind) return false;
  const [was, is] = [original.reading, seen.reading];
  const isRenamed = was.handle === null ? is.handle === null : is.handle?.toLowerCase() === invent(was.handle).toLowerCase();
  return isRenamed && JSON.stringify(withoutNames(was)) === JSON.stringify(withoutNames(is));
}

/** Where two readings differ, but for names: for the person who has to go on by hand. */
function differences({ kind, reading }: Read, seen: Look): string {
  if (seen.kind !== 'profile' && seen.kind !== 'post') return `it is ${seen.kind}, was ${kind}`;
  const parts = (one: Reading | PostReading) =>
    new Map(Object.entries(withoutNames(one)).map(([name, part]) => [name, JSON.stringify(part)]));
  const [was, is] = [parts(reading), parts(seen.reading)];
  const names = [...was.keys()].filter((name) => was.get(name) !== is.get(name));
  return names.length > 0 ? names.join(', ') : 'the handle';
}

/** What stays of a reading when its person gets another name: counts, dates, and which texts there are. */
function withoutNames(reading: Reading | PostReading): Record<string, unknown> {
  const { canonicalId, name, lang, layout, followers } = reading;
  const common = { lang, layout, followers, named: name !== null, numbered: canonicalId !== null };
  if (!('items' in reading)) return { ...common, post: withoutAddress(reading.post, reading.handle) };
  const { bio, verified, avatar, following, posts, totalLikes, items } = reading;
  const rest = { verified, private: reading.private, avatar, following, posts, totalLikes, hasBio: bio !== null };
  return { ...common, ...rest, items: items.map((item) => withoutAddress(item, reading.handle)) };
}

function withoutAddress(item: Item, handle: string | null): unknown {
  const author = item.by === null ? 'unknown' : item.by.toLowerCase() === handle?.toLowerCase() ? 'own' : 'other';
  const counts = metrics.map((metric) => item[metric] ?? null);
  return { author, pinned: item.pinned, day: item.date?.slice(0, 10) ?? null, age: item.age, counts };
}
