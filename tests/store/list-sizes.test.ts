import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../lib/store/database';
import { countLists, watchSizes } from '../../lib/store/list-sizes';
import { createList } from '../../lib/store/named-lists';
import { removeCreators } from '../../lib/store/saved-creators';
import { anotherContext, freshDatabase } from './fresh-database';
import { today } from './sample-readings';
import { fill } from './shelf-steps';

let db: Database;
let [bakers, dancers] = ['', ''];
let stop = () => {};
const patience = { timeout: 8_000 };

beforeEach(async () => {
  db = freshDatabase();
  bakers = (await createList(db, 'Bakers', today)).id;
  dancers = (await createList(db, 'Dancers', today)).id;
});
afterEach(() => {
  stop();
  db.close();
});

test('every list has its number, also one that nobody is on', async () => {
  await fill(db, bakers, 3);
  expect([...(await countLists(db))].sort()).toEqual(
    [
      [bakers, 3],
      [dancers, 0],
    ].sort(),
  );
});

test('many changes are counted once, those of other windows too', async () => {
  const told: (number | undefined)[] = [];
  stop = watchSizes(db, (sizes) => told.push(sizes.get(bakers)));
  await vi.waitFor(() => expect(told).toEqual([0]), patience);
  const other = anotherContext();
  const ids = await fill(other, bakers, 2);
  await fill(db, bakers, 1, 10);
  await removeCreators(other, bakers, ids.slice(1), today);
  await vi.waitFor(() => expect(told).toEqual([0, 2]), patience);
  other.close();
});

test('nothing is told after the end', async () => {
  const onSizes = vi.fn();
  watchSizes(db, onSizes)();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(onSizes).not.toHaveBeenCalled();
});
