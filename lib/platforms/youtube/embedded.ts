import type { ProfileRef } from '../../model/reading';
import { handleOfLink, identifyYouTube } from './address';

/** What the embedded data of the document's first load says of the channel it was loaded for. */
export type Embedded = {
  handle: string;
  id: string | null;
  /** How the address named the channel when the document was loaded. */
  loadedAs: ProfileRef | null;
};

/** Of a script: the channel it is about, or the address it was made for. Found once per text. */
type Facts = { text: string; channel: { handle: string; id: string | null } | null; address: URL | null };

const found = new WeakMap<Element, Facts>();

/**
 * The channel of the embedded data, when its handle is the one on the screen: YouTube leaves this data in the document when the
 * visitor moves on. Searched as text, which is many times faster than parsing a script of a megabyte; a quote inside a JSON
 * string is always escaped, so what looks like a key is one.
 */
export function embeddedChannel(doc: Document, handle: string): Embedded | null {
  let channel: Facts['channel'] = null;
  let address: URL | null = null;
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const facts = factsOf(script);
    channel ??= facts.channel;
    address ??= facts.address;
  }
  if (channel === null || channel.handle.toLowerCase() !== handle.toLowerCase()) return null;
  const loaded = address === null ? null : identifyYouTube(address);
  return { ...channel, loadedAs: loaded?.kind === 'profile' ? loaded.profile : null };
}

function factsOf(script: Element): Facts {
  const text = script.textContent ?? '';
  const known = found.get(script);
  if (known?.text === text) return known;
  const facts = { text, channel: channelIn(text), address: addressIn(text) };
  found.set(script, facts);
  return facts;
}

/** `ytInitialData.metadata.channelMetadataRenderer`; only channel pages have it. */
function channelIn(text: string): Facts['channel'] {
  const start = text.indexOf('"channelMetadataRenderer":{');
  if (start < 0) return null;
  // The channel's description and its list of countries stand before the address; both have an upper size.
  const part = text.slice(start, start + 30_000);
  const handle = handleOfLink(/"vanityChannelUrl":"([^"\\]+)"/.exec(part)?.[1]?.replace(/^http:/, 'https:') ?? null);
  return handle === null ? null : { handle, id: /"externalId":"(UC[\w-]{22})"/.exec(part)?.[1] ?? null };
}

/** `ytcfg`'s INNERTUBE_CONTEXT.client.originalUrl: the address that the document was requested at. */
function addressIn(text: string): URL | null {
  const address = /"originalUrl":"(https:[^"\\?]+)/.exec(text)?.[1];
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}
