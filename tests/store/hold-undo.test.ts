import { expect, it, vi } from 'vitest';
import type { Change } from '../../lib/store/changes';
import { holdUndo } from '../../lib/store/hold-undo';

const changesOf = (many: number, more: object = {}): Change[] =>
  Array.from({ length: many }, (_, i) => ({
    table: 'entries',
    key: ['spring', `creator ${i}`],
    row: { id: String(i), note: '🌱 bread', price: null, ...more },
    after: undefined,
  }));

it.each([[0], [1], [499], [500], [2_000], [4_100]])('%i changes come back as they were, as often as they are asked for', async (many) => {
  const held = await holdUndo({ before: changesOf(many) });
  expect((await held()).before).toEqual(changesOf(many));
  expect((await held()).before).toEqual(changesOf(many));
});

it('many are held as a fraction of their size, a few as they are', async () => {
  const sizes: number[] = [];
  const text = JSON.stringify(changesOf(4_000));
  const blob = vi.spyOn(Response.prototype, 'blob').mockImplementation(async function (this: Response) {
    const bytes = await this.arrayBuffer();
    sizes.push(bytes.byteLength);
    return new Blob([bytes]);
  });
  await holdUndo({ before: changesOf(4_000) });
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(text.length / 5);
  await holdUndo({ before: changesOf(100) });
  expect(sizes).toHaveLength(2);
  blob.mockRestore();
});

it.each([
  [{ seen: new Date(0) }],
  [{ amount: Number.NaN }],
  [{ bytes: new Uint8Array(2) }],
  [{ found: new Map([[1, 2]]) }],
  [{ some: [undefined] }],
])('what JSON cannot say stays as it is: %j', async (odd) => {
  const before = changesOf(600, odd);
  expect((await (await holdUndo({ before }))()).before).toEqual(before);
});
