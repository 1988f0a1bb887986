import fc from 'fast-check';

/** Signs that begin formulas, that end cells and lines, and that nobody sees. */
const signs = [...' \'"=+-@\t\r\n,;＝a_x0D<&]', '\u0000', '\u200b', '\ufeff', '\u00a0', '\ud83c', '🍞'];

/** Text of every kind, most of it unpleasant. */
export const trickyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((parts) => parts.join('')),
);
