import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spamProbability } from '../../../lib/scoring/comments/spam-model';
import { kindOfComment } from '../../../lib/scoring/comments/tally-comments';
import { genuine, praise, spam } from './invented';

const written = fc.constantFrom(...spam, ...Object.values(genuine).flat(), ...Object.values(praise).flat());
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), written);

/** Drawn like the Latin letter that they stand beside. */
const drawnAlike: readonly [string, string][] = [
  ['a', 'аαɑ𝐚ａ'],
  ['c', 'сᴄⅽ'],
  ['e', 'еεｅé'],
  ['h', 'һһʜ'],
  ['i', 'іιıï'],
  ['k', 'кκᴋ'],
  ['n', 'ոɴｎñ'],
  ['o', 'оοօø'],
  ['p', 'рρᴘ'],
  ['s', 'ѕꜱｓ'],
  ['t', 'τᴛｔ'],
  ['u', 'υսᴜü'],
  ['v', 'νѵᴠ'],
  ['x', 'хχｘ'],
  ['y', 'уγʏ'],
  ['B', 'ВΒ𝐁🅱'],
  ['T', 'ТΤＴ'],
];

test('any text has a kind and a probability', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(['genuine', 'praise', 'spam', null]).toContain(kindOfComment(text));
      const probability = spamProbability(text);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }),
  );
});

test('characters that nobody sees never change the answer, wherever they stand', () => {
  const unseen = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\ufe0f', '\u034f', '\u{e0061}');
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(fc.nat(300), unseen), { maxLength: 40 }), (text, insertions) => {
      const characters = [...text];
      for (const [at, character] of insertions) characters.splice(at % (characters.length + 1), 0, character);
      const altered = characters.join('');
      expect([kindOfComment(altered), spamProbability(altered)]).toEqual([kindOfComment(text), spamProbability(text)]);
    }),
  );
});

test('letters drawn alike never change the answer, whichever are replaced', () => {
  fc.assert(
    fc.property(anyText, fc.infiniteStream(fc.nat(20)), (text, choices) => {
      const altered = [...text]
        .map((character) => {
          const alike = drawnAlike.find(([letter]) => letter === character)?.[1];
          const choice = choices.next().value ?? 0;
          return alike === undefined ? character : ([...alike][choice] ?? character);
        })
        .join('');
      expect([kindOfComment(altered), spamProbability(altered)]).toEqual([kindOfComment(text), spamProbability(text)]);
    }),
  );
});

test('emoji between words never change the probability', () => {
  const flood = fc.stringMatching(/^[🔥💰😍👏✨]{0,30}$/u);
  fc.assert(
    fc.property(fc.constantFrom(...spam, ...(genuine['en'] ?? [])), fc.infiniteStream(flood), (text, floods) => {
      const altered = text
        .split(' ')
        .map((word) => `${word} ${floods.next().value ?? ''} `)
        .join(' ');
      expect(spamProbability(altered)).toBe(spamProbability(text));
    }),
  );
});
