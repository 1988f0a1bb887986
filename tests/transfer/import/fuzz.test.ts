import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDesk } from '../../../lib/model/desk';
import { proposeMapping } from '../../../lib/transfer/import/mapping/propose';
import { comparePlan, readCreators } from '../../../lib/transfer/import/plan/plan';
import { readTable } from '../../../lib/transfer/import/read-table/read-table';
import { limits, refusals } from '../../../lib/transfer/import/read-table/table';
import { everything, freshDatabase } from '../../store/fresh-database';
import { anyFile } from './fuzz-files';

const small = { ...limits, unpacked: 1 << 20, file: 1 << 20 };
const scale = { statuses: new Map([['new', 'new']]), fieldKinds: new Map(), now: Date.UTC(2026, 10, 1) };

/** So many files in one test, so that each is short; together they are 10,000. */
const perTest = 500;

describe('files of any kind and state', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'are read and planned without harm, and no row is lost (seed %i)',
    async (seed) => {
      const db = freshDatabase();
      const before = await everything(db);
      let planned = 0;
      await fc.assert(
        fc.asyncProperty(anyFile, fc.constantFrom(null, 'instagram', 'mastodon', 'linkedin'), async (bytes, platform) => {
          const read = await readTable(bytes, undefined, undefined, small);
          if (!read.ok) {
            expect(refusals).toContain(read.why);
            // Every refusal has a reason of its own; this one would be a fault of the reader.
            expect(read.why).not.toBe('unreadable');
            return;
          }
          const { table } = read;
          const { mapping, columns } = proposeMapping(table, firstDesk, { decimal: '.', dates: 'day-first' });
          const fields = mapping.targets.map((target, i) =>
            target.to === 'nothing' && i % 2 === 0
              ? {
                  to: 'new-field' as const,
                  name: columns[i]?.name ?? 'x',
                  kind: (['text', 'number', 'day', 'link'] as const)[i % 4] ?? 'text',
                }
              : target,
          );
          const creators = readCreators(table, {
            ...scale,
            mapping: { ...mapping, targets: fields, platform: mapping.platform ?? platform },
          });
          const inCreators = creators.creators.reduce((sum, { rows }) => sum + rows.length, 0);
          expect(inCreators + creators.rejected.length + creators.empty + creators.above).toBe(table.rows.length);
          expect(new Set(creators.creators.flatMap(({ rows }) => rows)).size).toBe(inCreators);
          if (creators.creators.length > 0) planned += 1;
          if (planned % 40 === 1) await comparePlan(db, creators, { listId: null, firstStatus: 'new', now: scale.now });
        }),
        { numRuns: perTest, seed },
      );
      expect(planned).toBeGreaterThan(perTest / 20);
      expect(await everything(db)).toEqual(before);
      expect('polluted' in {} || Object.hasOwn(Object.prototype, 'Name')).toBe(false);
    },
    30_000,
  );
});
