import { randomFrom, seedFrom } from '../../lib/scoring/random';

/** A way of writing that hides words from filters and not from people. The same text is always hidden the same way. */
export type Attack = { name: string; hide(text: string): string };

const cyrillic = lookAlikes('abcehijkmnopqrstuvwxydl', 'аЬсеһіјкмпорԛгѕтυνѡхуԁӏ');
const greek = lookAlikes('abeiknoptuvwxy', 'αβεικηορτυνωχγ');
const digits = lookAlikes('aeiost', '431057');
const smallCapitals = lookAlikes('abcdefghijklmnopqrstuvwxyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ');
const invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const marks = ['\u0301', '\u0323', '\u0336', '\u035c', '\u0489'];
const emoji = ['🔥', '😍', '💯', '🙏', '😂', '❤️', '👏🏽', '💰', '✨'];
const between = [' ', '.', '-', '*'];

export const attacks: readonly Attack[] = [
  { name: 'Cyrillic and Greek letters', hide: byCharacter((letter, draw) => pick([cyrillic, greek], draw)(letter)) },
  { name: 'fullwidth letters', hide: byCharacter((letter) => moved(letter, 'a', 0xff41)) },
  { name: 'mathematical letters', hide: byCharacter((letter) => moved(letter, 'a', 0x1d41a)) },
  { name: 'small capitals', hide: byCharacter(smallCapitals) },
  { name: 'zero-width characters', hide: byCharacter((letter, draw) => letter + pick(invisible, draw)) },
  { name: 'combining marks', hide: byCharacter((letter, draw) => letter + pick(marks, draw)) },
  {
    name: 'digits for half of the letters',
    hide: byWord((word, draw) => [...word].map((letter) => (draw() < 0.5 ? digits(letter) : letter)).join('')),
  },
  { name: 'digits for all letters that have one', hide: byWord((word) => [...word].map(digits).join('')) },
  { name: 'half of the words spaced out', hide: byWord((word, draw) => (draw() < 0.5 ? [...word].join(pick(between, draw)) : word)) },
  { name: 'emoji before, after and between words', hide: flooded },
];

/** Each letter and digit changed, with even odds each; names and links too. */
function byCharacter(change: (letter: string, draw: () => number) => string): Attack['hide'] {
  return (text) => {
    const draw = randomFrom(seedFrom(text));
    return [...text].map((letter) => (/[a-z]/i.test(letter) && draw() < 0.5 ? change(letter, draw) : letter)).join('');
  };
}

/** Plain words changed. Names, links and tags stay: with another spelling they would lead elsewhere. */
function byWord(change: (word: string, draw: () => number) => string): Attack['hide'] {
  return (text) => {
    const draw = randomFrom(seedFrom(text));
    return text
      .split(' ')
      .map((word) => (/^[a-z]+$/i.test(word) ? change(word, draw) : word))
      .join(' ');
  };
}

function flooded(text: string): string {
  const draw = randomFrom(seedFrom(text));
  const some = (count: number) => Array.from({ length: count }, () => pick(emoji, draw)).join('');
  const words = text.split(' ').map((word) => (draw() < 0.4 ? `${word} ${some(2)}` : word));
  return `${some(8)} ${words.join(' ')} ${some(20)}`;
}

function lookAlikes(letters: string, others: string): (letter: string) => string {
  const pairs = new Map([...letters].map((letter, at) => [letter, [...others][at] ?? letter]));
  return (letter) => pairs.get(letter.toLowerCase()) ?? letter;
}

function moved(letter: string, first: string, to: number): string {
  return String.fromCodePoint(letter.toLowerCase().charCodeAt(0) - first.charCodeAt(0) + to);
}

function pick<T>(choices: readonly T[], draw: () => number): T {
  const choice = choices[Math.floor(draw() * choices.length)];
  if (choice === undefined) throw new Error('nothing to pick from');
  return choice;
}
