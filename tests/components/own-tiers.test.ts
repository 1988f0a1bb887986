import { describe, expect, test } from 'vitest';
import { copyOf, readTiers, type TierTexts, textsOf } from '../../components/dashboard/own-tiers';

const empty: TierTexts = { nano: '', micro: '', mid: '', macro: '', mega: '' };

describe('tiers of one’s own', () => {
  test('are what the fields tell, without the sizes that are left empty', () => {
    expect(readTiers({ ...empty, micro: '300', macro: ' 100000 ' })).toEqual({
      ok: true,
      tiers: [
        { id: 'micro', from: 300 },
        { id: 'macro', from: 100_000 },
      ],
    });
  });

  test.each(['0', '-5', '1.5', '?', '1e400', '9007199254740993'])('begin at a whole number from 1 on: not at %s', (nano) => {
    expect(readTiers({ ...empty, nano, mid: '5000' })).toEqual({ ok: false, none: false, problems: { nano: { kind: 'not-whole' } } });
  });

  test.each(['1000', '999'])('ascend: %s is not above 1000', (mid) => {
    expect(readTiers({ ...empty, nano: '1000', mid, mega: '5000' })).toEqual({
      ok: false,
      none: false,
      problems: { mid: { kind: 'not-above', below: 'nano' } },
    });
  });

  test('are one at least', () => {
    expect(readTiers(empty)).toEqual({ ok: false, none: true, problems: {} });
  });

  test('are at first a copy of a published scheme, whose fields read back as the same', () => {
    const copy = copyOf({
      id: 'two',
      tiers: [
        { id: 'micro', from: 300 },
        { id: 'macro', from: 100_000 },
      ],
    });
    expect(textsOf(copy)).toEqual({ ...empty, micro: '300', macro: '100000' });
    expect(readTiers(textsOf(copy))).toEqual({ ok: true, tiers: copy });
  });
});
