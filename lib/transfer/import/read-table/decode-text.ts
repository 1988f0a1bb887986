import { Refused } from './table';

/** Encodings that a visitor may name where characters look wrong; the names are those of the Encoding Standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof encodings)[number];

type Decoded = { text: string; encoding: Encoding; guessed: boolean };

/**
 * The text of a file: by its byte order mark, else as UTF-16 where every second byte is zero, else as UTF-8, and as windows-1252 where it is
 * no UTF-8. `chosen` overrules all. Refuses what is no text at all.
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null = null): Decoded {
  if (chosen !== null) return { text: decode(bytes, chosen), encoding: chosen, guessed: false };
  const [a = -1, b = -1, c = -1] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', guessed: false };
  if (a === 0xff && b === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
  if (a === 0xfe && b === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false };
  const wide = wideOrder(bytes);
  if (wide !== null) return { text: decode(bytes, wide), encoding: wide, guessed: true };
  if (isBinary(bytes)) throw new Refused('binary');
  const utf8 = asUtf8(bytes);
  return utf8 === null
    ? { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', guessed: true }
    : { text: utf8, encoding: 'utf-8', guessed: true };
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** A file may end within a character, cut off by whatever copied it; that alone makes it no other encoding. */
function asUtf8(bytes: Uint8Array): string | null {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut += 1) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      if (cut === 0 && isAscii(bytes.subarray(-3))) return null;
    }
  }
  return null;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** In UTF-16, separators, digits and line breaks have a zero byte on one side and none on the other. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 16;
  if (odd > enough && even * 20 <= odd) return 'utf-16le';
  return even > enough && odd * 20 <= even ? 'utf-16be' : null;
}

/** Text has next to no control characters; half a per cent bears a stray one. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  return controls > 2 && controls * 200 > sample.length;
}
