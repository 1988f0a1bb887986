import { describe, expect, test } from 'vitest';
import { kindOfComment } from '../../../lib/scoring/comments/tally-comments';
import { genuine, spam } from './invented';

const boldBy = 0x1d41a - 0x61;
const fullwidthBy = 0xff41 - 0x61;

function shift(text: string, by: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + by));
}

function replace(text: string, from: string, to: string): string {
  return [...text].map((letter) => [...to][from.indexOf(letter)] ?? letter).join('');
}

function inWords(text: string, change: (word: string) => string): string {
  return text.replace(/(?<![@#./\w])[a-z]{4,}(?![@#./\w])/gi, change);
}

const ways: Readonly<Record<string, (text: string) => string>> = {
  'Cyrillic letters': (text) => replace(text, 'aceiopsxy', 'асеіорѕху'),
  'Greek letters': (text) => replace(text, 'aeiknoptuvxy', 'αεικηορτυνχγ'),
  'mathematical letters': (text) => shift(text, boldBy),
  'fullwidth letters': (text) => shift(text, fullwidthBy),
  'small capitals': (text) => replace(text, 'abcdefghijklmnop', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ'),
  accents: (text) => replace(text, 'aeiou', 'áèîöü'),
  'struck through': (text) => text.replace(/[a-z]/gi, '$&\u0336'),
  'zero-width spaces': (text) => [...text].join('\u200b'),
  'soft hyphens': (text) => text.replace(/[a-z]/gi, '$&\u00ad'),
  'digits for letters': (text) => inWords(text, (word) => replace(word, 'aeiost', '431057')),
  'spaced-out words': (text) => inWords(text, (word) => (word.length % 2 === 0 ? [...word].join(' ') : word)),
  'dotted words': (text) => inWords(text, (word) => [...word].join('.')),
  'an emoji flood': (text) => `${'🔥'.repeat(50)} ${text.split(' ').join(' 💯👏🏽 ')} ${'😍❤️'.repeat(100)}`,
};

describe.each(Object.entries(ways))('%s', (_, hide) => {
  test.each(spam)('do not hide: %s', (comment) => {
    expect(kindOfComment(hide(comment))).toBe('spam');
  });

  test.each(genuine['en'] ?? [])('make no spam of: %s', (comment) => {
    expect(kindOfComment(hide(comment))).not.toBe('spam');
  });
});
