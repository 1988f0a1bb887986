const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities as characters; what is no entity stays as it stands. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** What stands between an opening tag's end and the next closing tag, as text; an element without elements inside it. */
export function textAt(xml: string, from: number): string {
  const end = xml.indexOf('</', from);
  const raw = xml.slice(from, end < 0 ? xml.length : end);
  if (!raw.includes('<')) return decodeEntities(raw);
  const at = raw.indexOf('<![CDATA[');
  const close = at < 0 ? -1 : xml.indexOf(']]>', from + at);
  return close < 0 ? decodeEntities(raw.slice(0, raw.indexOf('<'))) : decodeEntities(raw.slice(0, at)) + xml.slice(from + at + 9, close);
}

/** The value of an attribute in the inside of a tag, whatever its namespace; null where there is none. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf(`${name}=`); at >= 0; at = tag.indexOf(`${name}=`, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    // A space of any kind, or the colon of a namespace.
    if (before > 0x20 && before !== 0x3a) continue;
    const quote = tag.charAt(at + name.length + 1);
    const end = tag.indexOf(quote, at + name.length + 2);
    if ((quote === '"' || quote === "'") && end >= 0) return decodeEntities(tag.slice(at + name.length + 2, end));
  }
  return null;
}

/** Called with an element's name without its namespace, the inside of its tag, where its content begins, and whether it closes something. */
type OnTag = (name: string, tag: string, content: number, closes: boolean) => void;

/** Walks through the tags of a text from `start`; comments and instructions are passed over, a tag that never ends ends it. */
export function eachTag(xml: string, start: number, onTag: OnTag): void {
  for (let open = xml.indexOf('<', start); open >= 0; ) {
    const first = xml.charCodeAt(open + 1);
    if (first === 0x21 || first === 0x3f) {
      const mark = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<![CDATA[', open) ? ']]>' : '>';
      const past = xml.indexOf(mark, open);
      open = past < 0 ? -1 : xml.indexOf('<', past);
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    const closes = first === 0x2f;
    let from = open + (closes ? 2 : 1);
    let to = from;
    for (; to < close; to += 1) {
      const code = xml.charCodeAt(to);
      if (code === 0x3a) from = to + 1;
      else if (code <= 0x20 || code === 0x2f) break;
    }
    const name = xml.slice(from, to);
    onTag(name, xml.slice(to, close), close + 1, closes);
    if (!closes && xml.charCodeAt(close - 1) === 0x2f) onTag(name, '', close + 1, true);
    open = xml.indexOf('<', close);
  }
}

/** Excel writes characters that XML cannot hold, and an underscore before what looks like one, as _x000D_. */
export function unescapeExcel(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
