/** Words that accuse, by language: nobody is called a cheat, and no account a forgery, in any of them. */
const accusing: Record<string, RegExp> = {
  en: /\b(fakes?|fraud\w*|cheat\w*|liars?|dishonest\w*|inauthentic\w*|suspicious\w*|bogus|phony|scammers?)\b/i,
  es: /\b(fakes?|fals[oa]s?|fraud\w*|engañ\w*|tramp(a|as|os[oa]s?)|sospechos\w*|estafador\w*|mentir\w*)(?!\p{L})/iu,
  pt_BR: /\b(fakes?|fals[oa]s?|fraud\w*|engan(o|os|ador\w*|os[oa]s?)|trapaç\w*|suspeit\w*|golpistas?|mentir\w*)(?!\p{L})/iu,
  de: /(?<!\p{L})(fakes?|gefälscht\w*|fälsch\w*|betrug\w*|betrüg\w*|schwind(el|ler)\w*|verdächtig\w*|unecht\w*|lügner\w*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(fakes?|faux|fausses?|fraud\w*|trich\p{L}*|suspect\p{L}*|bidons?|escrocs?|menteu\p{L}*)(?!\p{L})/iu,
  id: /\b(fakes?|palsu|penipu\w*|curang|mencurigakan|bohong)\b/i,
  ja: /偽|フェイク|いんちき|詐称|不正|怪しい|なりすまし|サクラ/,
  ar: /مزيف|مزوّ?ر|زائف|وهمي|احتيال|غشّ?(?!\p{L})|خداع|مخادع|مشبوه|كاذب/u,
};

/** What names a kind of comment, and speaks of nobody. */
const ofComments = /^method\.comments\./;

/** Every message that accuses somebody, as "key: text". */
export function accusationsIn(messages: Iterable<readonly [string, string]>, file: string): string[] {
  const words = accusing[file];
  if (words === undefined) throw new Error(`no words are known that accuse in ${file}`);
  return [...messages].flatMap(([key, text]) => (words.test(text) && !ofComments.test(key) ? [`${key}: ${text}`] : []));
}

/** How many characters as people count them have room at most, by the key or what it begins with. */
const room: readonly (readonly [string, number])[] = [
  ['toolbar.badge.', 4],
  ['marks.tier.', 8],
  // Chrome's store takes no more.
  ['app.description', 132],
  ['app.name', 45],
];

/** Every message that is longer than its room, as "key: length, room". */
export function tooLongIn(messages: Iterable<readonly [string, string]>, tag: string): string[] {
  const letters = new Intl.Segmenter(tag, { granularity: 'grapheme' });
  return [...messages].flatMap(([key, text]) => {
    const [, most = Number.POSITIVE_INFINITY] = room.find(([start]) => key.startsWith(start)) ?? [];
    const length = [...letters.segment(text)].length;
    return length > most ? [`${key}: ${length}, ${most}`] : [];
  });
}
