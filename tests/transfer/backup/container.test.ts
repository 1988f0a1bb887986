import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linesOf, packText, soundnessOf } from '../../../lib/transfer/backup/container';

const text = '{"first":1}\n{"second":"ä 🍞"}\n';
const pack = (...portions: string[]) =>
  packText(async (put) => {
    for (const portion of portions) await put(portion);
  }, 'application/gzip');
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function read(file: Blob): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(file)) lines.push(...some);
  return lines;
}

describe('a packed file', () => {
  test('gives its lines back, wherever the portions were cut', async () => {
    for (const cut of [0, 5, 12, 25]) {
      const file = await pack(text.slice(0, cut), text.slice(cut));
      expect(await soundnessOf(file)).toBe('sound');
      expect(await read(file)).toEqual(['{"first":1}', '{"second":"ä 🍞"}']);
    }
  });

  test('is unpacked by any program that reads gzip', async () => {
    expect(gunzipSync(await bytesOf(await pack(text))).toString()).toBe(text);
  });

  test('of several MiB is sound, and not with two of its parts exchanged', async () => {
    const noise = Array.from({ length: 300_000 }, (_, i) => Math.sin(i).toString(36)).join('\n');
    const bytes = await bytesOf(await pack(noise));
    const mib = 1024 * 1024;
    expect(bytes.length).toBeGreaterThan(2 * mib);
    expect(await soundnessOf(new Blob([bytes]))).toBe('sound');
    const exchanged = new Blob([
      bytes.slice(0, 100),
      bytes.slice(mib, mib + 100),
      bytes.slice(200, mib),
      bytes.slice(100, 200),
      bytes.slice(mib + 100),
    ]);
    expect(await soundnessOf(exchanged)).toBe('damaged');
  });

  test('is refused when it ends early, wherever', async () => {
    const bytes = await bytesOf(await pack(text));
    for (let length = 0; length < bytes.length; length++)
      expect([length, await soundnessOf(new Blob([bytes.slice(0, length)]))]).not.toEqual([length, 'sound']);
  });

  test('is refused when any bit of it is another', async () => {
    const bytes = await bytesOf(await pack(text));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const other = bytes.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, await soundnessOf(new Blob([other]))]).not.toEqual([bit, 'sound']);
    }
  });

  test('is refused with something behind it', async () => {
    expect(await soundnessOf(new Blob([await pack(text), '\n']))).toBe('damaged');
  });

  test.each([
    ['nothing', ''],
    ['a text', 'name,followers\r\n'],
    ['another gzip file', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ])('is not taken for one: %s', async (_, contents) => {
    expect(await soundnessOf(new Blob([contents]))).toBe('no-backup');
  });

  test('that fails while it is made is none', async () => {
    const failing = packText(async (put) => {
      await put('a');
      throw new Error('the disk');
    }, '');
    await expect(failing).rejects.toThrow('the disk');
  });
});
