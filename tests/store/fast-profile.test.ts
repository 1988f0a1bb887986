import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Profile, profileSchema } from '../../lib/model/profile';
import { profileOfNewestShape } from '../../lib/store/fast-profile';
import { profileRow, unpackRow } from '../../lib/store/profile-row';
import { anyProfile } from './any-profile';

const oddities: unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  2 ** 60,
  '',
  'odd',
  'x'.repeat(2001),
  [],
  [null],
  ['odd'],
  {},
  { odd: 1 },
];

type Place = { within: object; key: string };

/** Every place in a value, nested ones too. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ within: value, key }, ...placesIn(Reflect.get(value, key))]);
}

/** The profile with something else in one place, without what stands there, or with something more beside it. */
const spoilt = fc
  .tuple(anyProfile, fc.nat(), fc.constantFrom('put', 'drop', 'add'), fc.constantFrom(...oddities))
  .map(([profile, n, how, odd]) => {
    const copy: Profile = structuredClone(profile);
    const places = placesIn(copy);
    const { within, key } = places[n % places.length] ?? { within: copy, key: 'id' };
    if (how === 'put') Reflect.set(within, key, odd);
    else if (how === 'drop') Reflect.deleteProperty(within, key);
    else Reflect.set(within, Array.isArray(within) ? String(within.length) : 'more', odd);
    return copy;
  });

describe('a profile that is read fast', () => {
  test('is what the schema reads, and every profile that the model allows is read so', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const row = { ...profile, aliasKeys: ['left out'] };
        expect(profileOfNewestShape(row)).toEqual(profileSchema.parse(row));
        expect(Object.keys(profileOfNewestShape(row) ?? {})).toEqual(Object.keys(profileSchema.parse(row)));
      }),
    );
  });

  test('comes off the disk', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(profileOfNewestShape(unpackRow(profileRow(profile)))).not.toBeNull();
      }),
    );
  });

  test('is none that the schema refuses or would change', () => {
    fc.assert(
      fc.property(spoilt, (row) => {
        const fast = profileOfNewestShape(row);
        if (fast !== null) expect(profileSchema.safeParse(row)).toEqual({ success: true, data: fast });
      }),
      { numRuns: 3000 },
    );
  });
});
