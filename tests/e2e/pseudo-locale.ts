import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './folders';

const accented: Record<string, string> = {
  ...{ a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ḿ' },
  ...{ n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
  ...{ A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ḿ' },
  ...{ N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
};

/**
 * A text as in a language of longer words, and still readable: every word two fifths longer, every letter with an accent above or below.
 * Places for numbers and names stay.
 */
export function pseudo(text: string): string {
  return text.replace(/\$\d|[A-Za-z]+/g, (word) => {
    if (word.startsWith('$')) return word;
    const longer = word + word.slice(-1).repeat(Math.ceil(word.length * 0.4));
    return Array.from(longer, (letter) => accented[letter] ?? letter).join('');
  });
}

/** What is a name, a code for the machine, or has room for four letters. */
const kept = /^(app_(name|language|direction)$|toolbar_badge_)/;

/** A copy of the built extension whose English is the pseudo language. It is made by the test alone, so that nothing of it can be shipped. */
export function pseudoExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-pseudo-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, one] of Object.entries(messages)) if (!kept.test(key)) one.message = pseudo(one.message);
  writeFileSync(file, JSON.stringify(messages));
  return folder;
}
