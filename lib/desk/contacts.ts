/** A way to reach somebody, as it stands in a visible text. */
export type Contact = {
  kind: 'email' | 'phone' | 'link';
  /** As it can be used: name@domain.com, +4915112345678, https://domain.com/path. */
  value: string;
  /** As it was written. */
  text: string;
};

type Found = Contact & { from: number; to: number };

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const local = "[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_])?";
const ending = '[a-z]{2,24}';
/** What a mailbox may not begin or end in the middle of. */
const before = '(?<![a-z0-9._%+@-])';
const after = '(?![a-z0-9@-])';

const bracketed = (word: string) => `\\s*[([{<]\\s*${word}\\s*[)\\]}>]\\s*`;
const spaced = (word: string) => `\\s+${word}\\s+`;
const atSign = '[@＠]';
const at = `(?:${bracketed(`(?:at|ät|${atSign})`)})`;
const dot = `(?:\\.|${bracketed('(?:dot|punkt|punto|\\.)')}|${spaced('dot')})`;

/** name@domain.com */
const plainAddress = new RegExp(`${before}(${local})${atSign}((?:${label}\\.){1,4}${ending})${after}`, 'giu');
/** name (at) domain dot com, name[@]domain.com: the brackets say that it is an address. */
const bracketedAddress = new RegExp(`${before}(${local})${at}(${label}(?:${dot}${label}){0,3}${dot}${ending})${after}`, 'giu');
const edge = '[\\n|:;,/•·—–→\\p{Extended_Pictographic}\\ufe0f]';
/** name at domain dot com: both words have to be there, and nothing around that makes a sentence of it. */
const spokenAddress = new RegExp(
  // A look back from every space of many would take the square of them.
  `(?=[a-z0-9])(?<=(?:^|${edge})\\s*|\\b(?:e-?mail|mail|contact|business|inquiries|enquiries|collabs?|pr)\\s+)` +
    `([a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?)${spaced('at')}(${label}(?:${spaced('dot')}${label}){0,3}${spaced('dot')}${ending})` +
    `(?=\\s*(?:$|${edge}|[.!?)]))`,
  'giu',
);

/** The address with every disguise taken off. */
function mailboxOf(name: string, domain: string): string {
  const plain = domain.replace(new RegExp(dot, 'giu'), '.').replace(/\s+/gu, '');
  return `${name}@${plain}`.toLowerCase();
}

function findAddresses(text: string): Found[] {
  return [plainAddress, bracketedAddress, spokenAddress].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const [written, name, domain] = match;
      if (name === undefined || domain === undefined || /\.\./u.test(name)) return [];
      const value = mailboxOf(name, domain);
      return [{ kind: 'email', value, text: written.trim(), from: match.index, to: match.index + written.length }];
    }),
  );
}

const prefixed = /(?<![a-z0-9@])(?:https?:\/\/|www\.)[^\s<>"'|，、。]+/giu;
/** Without a prefix only what nobody writes by leaving out a space between sentences: "see it.now" is no address, "shop.example.com" is. */
const endingsOfAddresses =
  'com|net|org|info|biz|shop|store|app|dev|bio|link|site|online|website|blog|page|studio|agency|digital|media|club';
/** With a path behind it, the countries' endings too. */
const endingsWithPath =
  'ac|ae|ai|am|ar|at|au|be|bg|br|by|ca|cat|cc|ch|cl|cn|co|cz|de|dk|ee|es|eu|fi|fm|fr|gd|gg|gl|gr|hk|hr|hu|id|ie|il|im|in|io|is|it|jp|kr|la|li|lt|lu|lv|ly|me|mx|my|ng|nl|no|nz|pe|ph|pk|pl|pt|ro|rs|ru|se|sg|sh|si|sk|st|th|to|tr|tv|tw|ua|ug|uk|us|vc|vn|ws|za|bz|company|family|fans|social|team|tools|world|zone';
const path = `/[^\\s<>"'|，、。]`;
const bare = new RegExp(
  `(?<![a-z0-9._%+@/-])(?:${label}\\.){1,4}(?:(?:${endingsOfAddresses})${after}(?!\\.[a-z0-9])(?:${path}*)?|(?:${endingsWithPath})${path}+)`,
  'giu',
);

const endsSentence = /[.,;:!?…]/u;

/** Without what ends a sentence, and without brackets that nothing in the address opens. */
function trimmedEnd(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!endsSentence.test(last)) break;
  }
  return address.slice(0, end);
}

function findLinks(text: string): Found[] {
  return [prefixed, bare].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const written = trimmedEnd(match[0]);
      const address = /^https?:/iu.test(written) ? written : `https://${written}`;
      if (!URL.canParse(address)) return [];
      const url = new URL(address);
      if (!url.hostname.includes('.')) return [];
      const bareHost = url.pathname === '/' && url.search === '' && url.hash === '';
      const value = bareHost ? url.href.replace(/\/$/u, '') : url.href;
      return [{ kind: 'link', value, text: written, from: match.index, to: match.index + written.length }];
    }),
  );
}

/** International form only: which country a number without one belongs to is not known. E.164: eight to fifteen digits, no country begins with 0. */
const phone = /(?<![\d+])\+[1-9](?:[\s().\u2010-\u2013/-]{0,3}\d){7,14}(?!\d)/gu;

function findPhones(text: string): Found[] {
  return [...text.matchAll(phone)].map((match) => {
    const written = match[0].trim();
    // The trunk's 0 in brackets, as in +44 (0)20, is left out when a number is dialled from abroad.
    const value = `+${written.replace(/\(0\)/u, '').replace(/\D/gu, '')}`;
    return { kind: 'phone', value, text: written, from: match.index, to: match.index + written.length };
  });
}

const overlaps = (one: Found, other: Found) => one.from < other.to && other.from < one.to;

/**
 * E-mail addresses (those that are disguised as "name (at) domain dot com" too), phone numbers in international form and links that a text
 * shows, in its order, each once. Nothing is completed or guessed: what only may be one is left out.
 */
export function findContacts(text: string | null): Contact[] {
  if (text === null) return [];
  const kept: Found[] = [];
  const links = findLinks(text);
  // What stands inside of a link's address is part of it.
  const mail = findAddresses(text).filter((found) => !links.some((link) => link.from < found.from && found.to <= link.to));
  // "network.com@elsewhere.com" leads elsewhere: a link with a name in it says one thing and does another.
  const honest = links.filter(({ value }) => !/^https?:\/\/[^/]*@/u.test(value));
  for (const found of [...mail, ...honest, ...findPhones(text)])
    if (!kept.some((other) => overlaps(found, other) || other.value === found.value)) kept.push(found);
  return kept.sort((a, b) => a.from - b.from).map(({ kind, value, text }) => ({ kind, value, text }));
}
