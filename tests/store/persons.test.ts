import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { forgetCreators } from '../../lib/store/forget';
import { joinPersons, leavePerson, personOf } from '../../lib/store/persons';
import { nothingChanged } from '../../lib/store/undo';
import { freshDatabase } from './fresh-database';
import { today, yesterday } from './sample-readings';
import { lookedAt } from './scouts-desk';

const handles = ['ana', 'ben', 'cem', 'dua', 'eli'];
let db: Database;
let ids: string[];
beforeEach(async () => {
  db = freshDatabase();
  ids = await lookedAt(db, ...handles);
});

const idsOf = (names: string) => names.split(' ').map((name) => ids[handles.indexOf(name)] ?? crypto.randomUUID());
const join = (names: string, now = today) => joinPersons(db, idsOf(names), now);

/** Who belongs together, by the alphabet. */
async function groups(): Promise<string[]> {
  const persons = (await db.persons.toArray()) as { profileIds: string[] }[];
  return persons
    .map(({ profileIds }) =>
      profileIds
        .map((id) => handles[ids.indexOf(id)])
        .sort()
        .join(' '),
    )
    .sort();
}

describe('profiles that are one person', () => {
  it.each<[joins: string[], together: string[]]>([
    [['ana ben'], ['ana ben']],
    [
      ['ana ben', 'cem dua'],
      ['ana ben', 'cem dua'],
    ],
    [['ana ben', 'ben cem'], ['ana ben cem']],
    [['ana ben', 'cem dua', 'ben cem'], ['ana ben cem dua']],
    [['ana ben', 'cem dua', 'eli ana cem'], ['ana ben cem dua eli']],
    [['ana ana'], []],
    [['ana'], []],
    [['ana nobody'], []],
    [['nobody'], []],
    [['ana ben', 'ana nobody'], ['ana ben']],
    [['ana ben', 'ben ana'], ['ana ben']],
  ])('joined as %j are %j', async (joins, together) => {
    for (const names of joins) await join(names);
    expect(await groups()).toEqual(together);
  });

  it('keep the oldest person’s id', async () => {
    await join('cem dua', yesterday);
    const oldest = await personOf(db, idsOf('cem')[0] ?? '');
    await join('ana ben');
    await join('ana dua');
    expect(await personOf(db, idsOf('ben')[0] ?? '')).toMatchObject({ id: oldest?.id, createdAt: yesterday, updatedAt: today });
    expect(await db.tombstones.count()).toBe(1);
  });

  it('joined again are not changed', async () => {
    await join('ana ben');
    expect(await join('ana ben')).toEqual(nothingChanged);
  });
});

describe('a profile that leaves', () => {
  it.each([
    ['ana ben', 'ana', []],
    ['ana ben cem', 'ana', ['ben cem']],
    ['ana ben', 'cem', ['ana ben']],
  ])('%s without %s are %j', async (joined, leaving, together) => {
    await join(joined);
    await leavePerson(db, idsOf(leaving)[0] ?? '', today);
    expect(await groups()).toEqual(together);
  });

  it('and one that is forgotten leaves its person', async () => {
    await join('ana ben cem');
    await forgetCreators(db, idsOf('ana ben'), today);
    expect(await groups()).toEqual([]);
    expect(await personOf(db, idsOf('cem')[0] ?? '')).toBeNull();
  });
});
