import { describe, expect, it } from 'vitest';
import { westernise } from '../../lib/counts/digits';

/** All that Unicode has, as the running engine knows it: they come in rows of ten. */
const digits = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((sign) => /\p{Nd}/u.test(sign));

describe('digits of other scripts', () => {
  it('become ASCII ones, each its own', () => {
    expect(digits.length % 10).toBe(0);
    expect(digits.map((digit) => westernise(digit))).toEqual(digits.map((_, i) => String(i % 10)));
  });

  it.each(['12²', '①', 'Ⅻ', '½', '12 Ⅿ'])('%j is none', (text) => {
    expect(westernise(text)).toBe('');
  });

  it('keep the accents around them, unless these are not wanted', () => {
    expect(westernise('１２ millón')).toBe('12 millón');
    expect(westernise('１２ millón', true)).toBe('12 millon');
  });
});
