/**
 * Letters of other alphabets and lettering styles that are drawn like Latin ones, after Unicode's list of confusable characters (UTS 39,
 * confusables.txt, 2019) and small-letter forms of the capitals listed there; scripts written from right to left are left out, since a
 * whole comment in them would turn into Latin. What compatibility decomposition (NFKD) makes Latin by itself, fullwidth or mathematical
 * letters, is not here.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'ɑᴀαΑаАᎪᗅꓮæ',
  b: 'ЬьᏏΒβВвᏴᗷꓐƀɓʙß',
  c: 'ᴄϲϹсСᏟꓚƈ¢',
  d: 'ԁᏧᑯꓒᎠᗞꓓɗđĐᴅ',
  e: '℮ҽеЕΕεєЄᎬꓰɛǝəᴇ',
  f: 'ꜰƒƑᖴꓝϜքẝ',
  g: 'ɡցԌᏀꓖɢɠ',
  h: 'һհᏂΗНнᎻᕼꓧʜħђћ',
  i: 'ıɪɩɨιΙіІӏӀᎥƖ',
  j: 'ϳјЈᎫᒍꓙʝᴊ',
  k: 'ΚκКкᏦꓗᴋƙ',
  l: 'łŁᏞᒪꓡʟɭ',
  m: 'ΜМмᎷᗰꓟᴍ',
  n: 'ոռΝηпПꓠɴŋɲ',
  o: 'ᴏοΟоОσօՕꓳøØɵөθœ',
  p: 'ρΡрРᏢᑭꓑᴘƥ',
  q: 'ԛգզǫ',
  r: 'ᴦгГᎡᏒᖇꓣʀɾяЯ',
  s: 'ꜱѕЅᏚꓢʂ',
  t: 'ΤτТтᎢꓔᴛŧƭ',
  u: 'ᴜυսՍᑌꓴʉ',
  v: 'ᴠνѵѴᏙᐯꓦ',
  w: 'ᴡѡωԝԜшᏔꓪɯա',
  x: 'хХΧχꓫ᙭',
  y: 'ʏγΥүҮуУꓬყ',
  z: 'ᴢΖᏃꓜʐƶ',
};

const latin = new Map(Object.entries(lookAlikes).flatMap(([letter, drawnAlike]) => [...drawnAlike].map((other) => [other, letter])));

/** What nobody sees, or sees only on another character: combining marks, joiners, direction signs, fillers, skin tones, broken halves. */
const unseen = /[\p{M}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u;

/** White on black capitals, in circles and in squares: U+1F150 to U+1F169 and U+1F170 to U+1F189. NFKD leaves them as they are. */
const inverse = { from: 0x1f150, to: 0x1f189, apart: 0x20, letters: 26 } as const;

/**
 * A character (one code point) as it is read: a Latin small letter for everything drawn like one, without accents; '' for what is not
 * seen; any other character as its small, decomposed form, which can be several characters long.
 */
export function asRead(character: string): string {
  if (character < '\x7f') return character.toLowerCase();
  const alike = latin.get(character);
  if (alike !== undefined) return alike;
  const code = character.codePointAt(0) ?? 0;
  const place = (code - inverse.from) % inverse.apart;
  if (code >= inverse.from && code <= inverse.to && place < inverse.letters) return String.fromCharCode(0x61 + place);
  let read = '';
  for (const part of character.normalize('NFKD')) if (!unseen.test(part)) read += latin.get(part) ?? part.toLowerCase();
  return read;
}

const digitsAsLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  l: 'i',
};

/** A word in one spelling, whatever digits stand for letters and however often one is repeated: "c00l", "cooool" and "cool" are the same. */
export function spell(word: string): string {
  let spelt = '';
  let last = '';
  for (const character of word) {
    const letter = digitsAsLetters[character] ?? character;
    if (letter !== last) spelt += letter;
    last = letter;
  }
  return spelt;
}
