import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growingFile } from '../../lib/transfer/growing-file';

const mebi = 1024 * 1024;
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat(2 * mebi).map((length) => '€'.repeat(length)),
);
const bytes = fc.oneof(
  fc.uint8Array().map((part) => new Uint8Array(part)),
  fc.tuple(fc.nat(255), fc.nat(6 * mebi)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);

test('a file is all that was added, in its order, however much at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(text, bytes), { maxLength: 8 }), async (parts) => {
      const file = growingFile();
      for (const part of parts) {
        file.add(part);
        // What was added may change.
        if (typeof part !== 'string') part.reverse();
      }
      for (const part of parts) if (typeof part !== 'string') part.reverse();
      const [made, wanted] = await Promise.all([file.whole('text/plain').arrayBuffer(), new Blob(parts).arrayBuffer()]);
      expect(Buffer.compare(Buffer.from(made), Buffer.from(wanted))).toBe(0);
    }),
    { numRuns: 40 },
  );
  expect(growingFile().whole('text/plain')).toMatchObject({ size: 0, type: 'text/plain' });
});
