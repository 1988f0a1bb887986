/** Hosts that lead on to the address in one of their parameters. */
const leadingOn: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^lm?\.(?:facebook|instagram|threads|messenger)\.(?:com|net)$/, /^\//, 'u'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  [/^(?:(?:www|m)\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir|safety)\//, 'url'],
  [/^out\.reddit\.com$/, /^\//, 'url'],
  [/^(?:www\.)?tiktok\.com$/, /^\/link\/v2$/, 'target'],
  [/^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
];

/** The address inside one that leads on to it, at most three deep; the address itself where it leads nowhere else. */
export function unwrap(url: URL, depth = 0): URL {
  if (depth === 3) return url;
  for (const [host, path, parameter] of leadingOn) {
    const inner = host.test(url.hostname) && path.test(url.pathname) ? addressIn(url.searchParams.get(parameter) ?? '') : null;
    if (inner !== null) return unwrap(inner, depth + 1);
  }
  return url;
}

/** The last part of a host's name is never a number, so that "3.5/10" is none. */
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})?\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}$/u;

/**
 * The secure address that one word is: in full, without its scheme, with a mistyped one, of an app (`instagram://user?username=`), inside
 * a spreadsheet's HYPERLINK or a Markdown link, or a name that says its network (`@name@host`, `u/name`, `did:plc:…`). null for none.
 */
export function addressIn(word: string): URL | null {
  const text = inLink(word.trim());
  if (/\s/.test(text)) return null;
  const said = ofApp(text) ?? ofName(text);
  if (said !== null) return parsed(said);
  const bare = text.replace(/^(?:h?t{1,3}ps?:?[\\/]+|https?:|\/\/)/i, '');
  if (bare === text && /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]*\.[^/:.]+\.?:\d+(?:\/|$)/.test(text)) return null;
  const [, name = '', , rest = ''] = /^(?:[^/\\?#@]*@)?([^/\\?#@:]+)(:\d+)?(.*)/s.exec(bare) ?? [];
  if (!host.test(name.replace(/\.$/, ''))) return null;
  // Before 2013 some networks kept the path behind "#!".
  const path = rest.replace(/^\/?#!\/?/, '/');
  // A dotted name alone is as likely a handle ("ana.bakes") as a site.
  return bare === text && !/^[/\\]/.test(path) && !/^www\./i.test(name) ? null : parsed(`https://${name}${path}`);
}

function inLink(text: string): string {
  const formula = /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(text)?.[1];
  return formula ?? /^\[[^\]]*\]\(([^()\s]+)\)?$/.exec(text)?.[1] ?? text;
}

/** Addresses that open an app. */
function ofApp(text: string): string | null {
  const [, instagram] = /^instagram:\/\/user\?username=([\w.]+)/i.exec(text) ?? [];
  if (instagram !== undefined) return `https://www.instagram.com/${instagram}`;
  const [, x] = /^(?:twitter|x):\/\/user\?screen_name=(\w+)/i.exec(text) ?? [];
  if (x !== undefined) return `https://x.com/${x}`;
  const [, telegram] =
    /^tg:(?:\/\/)?resolve\?domain=(\w+)/i.exec(text) ?? /^(?:https?:\/\/)?web\.telegram\.org\/[akz]?\/?#@(\w+)/i.exec(text) ?? [];
  if (telegram !== undefined) return `https://t.me/${telegram}`;
  const [, own] = /^(?:https?:\/\/)?([a-z]\w{3,31})\.t\.me\/?$/i.exec(text) ?? [];
  return own === undefined || own.toLowerCase() === 'www' ? null : `https://t.me/${own}`;
}

/** Names that say by their shape where they are at home. */
function ofName(text: string): string | null {
  const [, name, at] = /^(?:acct:@?|web\+mastodon:@?|@)([\w](?:[\w.-]*\w)?)@((?:[a-z\d-]+\.)+[a-z][a-z\d-]*)$/i.exec(text) ?? [];
  if (name !== undefined && at !== undefined) return `https://${at}/@${name}`;
  const [, reddit] = /^\/?(?:u|user)\/([\w-]{2,20})\/?$/i.exec(text) ?? [];
  if (reddit !== undefined) return `https://www.reddit.com/user/${reddit}`;
  const [, bluesky] = /^(?:at:\/\/|@|https?:\/\/)?((?:[a-z\d-]+\.)+bsky\.social)\/?$/i.exec(text) ?? [];
  if (bluesky !== undefined) return `https://bsky.app/profile/${bluesky}`;
  const [, did] = /^(?:at:\/\/)?(did:(?:plc|web):[\w.:%-]+)\/?$/.exec(text) ?? /^at:\/\/([\w.:-]+)\/?$/i.exec(text) ?? [];
  return did === undefined ? null : `https://bsky.app/profile/${did}`;
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
