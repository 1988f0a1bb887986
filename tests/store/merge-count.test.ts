import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import { carryOver, mergeOfDay } from '../../lib/store/merge-count';
import { absent, exact, hidden, rounded, unreadable } from './sample-readings';

const about12k = rounded(12_300, [12_250, 12_349]);

describe('two looks of one day at one count', () => {
  const table: [what: string, earlier: Count, later: Count, together: Count][] = [
    ['the later of two exact values wins', exact(100), exact(101), exact(101)],
    ['an exact value stands against an abbreviation that fits it', exact(12_345), about12k, exact(12_345)],
    ['an abbreviation that does not fit says that the count has moved', exact(12_500), about12k, about12k],
    ['an exact value replaces an abbreviation', about12k, exact(12_345), exact(12_345)],
    ["the page's summary does not replace what stood on the screen", exact(12_345), exact(11_000, 'meta'), exact(12_345)],
    ['nor does it replace an abbreviation on the screen', about12k, exact(11_000, 'meta'), about12k],
    ['the screen replaces the summary', exact(11_000, 'meta'), about12k, about12k],
    ['a newer summary replaces an older one', exact(11_000, 'meta'), exact(11_001, 'meta'), exact(11_001, 'meta')],
    ['zero is a value', exact(3), exact(0), exact(0)],
    ['a count that is missing now stays known', exact(100), absent, exact(100)],
    ['a count that cannot be read now stays known', exact(100), unreadable, exact(100)],
    ['a count that is withheld now is withheld', exact(100), hidden, hidden],
    ['a count that was withheld and is only missing now is withheld', hidden, absent, hidden],
    ['a count that was withheld is known when it is shown', hidden, exact(100), exact(100)],
    ['of two reasons why nothing is known the later holds', absent, unreadable, unreadable],
  ];
  it.each(table)('%s', (_, earlier, later, together) => expect(mergeOfDay(earlier, later)).toEqual(together));
});

describe('a count from an earlier day', () => {
  const table: [what: string, earlier: Count, later: Count, together: Count][] = [
    ['gives way to an abbreviation even when that fits it', exact(12_345), about12k, about12k],
    ["gives way to the page's summary", exact(12_345), exact(11_000, 'meta'), exact(11_000, 'meta')],
    ['stays when today cannot tell', exact(12_345), absent, exact(12_345)],
    ['is withheld when it is withheld today', exact(12_345), hidden, hidden],
  ];
  it.each(table)('%s', (_, earlier, later, together) => expect(carryOver(earlier, later)).toEqual(together));
});
