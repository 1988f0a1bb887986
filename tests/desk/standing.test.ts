import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOfDigest, bands, positionOfDigest, tierOfDigest } from '../../lib/desk/standing';
import { assess } from '../../lib/scoring/assess';
import { choiceFor } from '../../lib/scoring/choice';
import { digestOf } from '../../lib/scoring/digest';
import { anyProfile, anySettings } from '../scoring/profiles';

test('tier, band and position of a digest are those of the assessment, whatever the settings', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(anyProfile, anySettings, (profile, settings) => {
      const digest = digestOf(profile);
      const { tier, authenticity, engagement } = assess(profile, choiceFor(profile.platform, settings));
      const leading = engagement.find((rate) => rate.known) ?? engagement[0];
      const expected = leading?.known ? (leading.expected[0] ?? null) : null;
      expect(tierOfDigest(digest, settings)).toEqual(tier);
      expect(bandOfDigest(digest, settings)).toBe(authenticity.known ? authenticity.band : null);
      expect(positionOfDigest(digest, settings)).toEqual(expected);
      met.add(authenticity.known ? authenticity.band : authenticity.why).add(`position ${expected?.position}`);
    }),
    { numRuns: 600 },
  );
  // What was compared is worth something only where it came out in every way.
  expect([...met]).toEqual(expect.arrayContaining([...bands, 'lurker', 'position within', 'position above', 'position undefined']));
});
