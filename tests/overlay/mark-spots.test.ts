import { describe, expect, test } from 'vitest';
import { type Anchor, type Box, bearersAmong, keptInside, spotsAt } from '../../entrypoints/marks/spots';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const mark = { width: 16, height: 16 };

describe('a mark stands', () => {
  test.each<[string, Anchor['kind'], boolean, [left: number, top: number][]]>([
    ['at the lower outer corner of a small picture', 'avatar', false, [[187, 127]]],
    ['at its other corner where one reads from right to left', 'avatar', true, [[97, 127]]],
    ['inside a large picture', 'picture', false, [[176, 116]]],
    [
      'after a text, before it where something follows, or above its end',
      'text',
      false,
      [
        [204, 112],
        [80, 112],
        [196, 92],
      ],
    ],
    [
      'the other way round where one reads from right to left',
      'text',
      true,
      [
        [80, 112],
        [204, 112],
        [92, 92],
      ],
    ],
  ])('%s', (_, kind, isRtl, places) => {
    expect(spotsAt({ kind, box: box(100, 100, 100, 40) }, mark, isRtl).map(({ left, top }) => [left, top])).toEqual(places);
  });

  test('in a last place that is taken though something stands there, and there it is small', () => {
    for (const kind of ['avatar', 'text', 'picture'] as const) {
      const last = spotsAt({ kind, box: box(0, 0, 50, 20) }, mark, false).at(-1);
      expect([last?.ifFree, last?.small]).toEqual([false, kind === 'text']);
    }
  });

  test('so that it makes no page wider or longer', () => {
    expect(keptInside({ left: 95, top: 80 }, mark, { right: 100, bottom: 90 })).toEqual(box(84, 74, 16, 16));
    expect(keptInside({ left: -4, top: -4 }, mark, { right: 100, bottom: 90 })).toEqual(box(0, -4, 16, 16));
  });
});

describe('of the links to one account', () => {
  const avatar: Anchor = { kind: 'avatar', box: box(16, 100, 40, 40) };
  const name: Anchor = { kind: 'text', box: box(68, 100, 80, 20) };
  const handle: Anchor = { kind: 'text', box: box(68, 120, 90, 20) };
  const mention: Anchor = { kind: 'text', box: box(300, 400, 90, 20) };
  const large: Anchor = { kind: 'picture', box: box(16, 120, 300, 300) };

  test.each<[string, Anchor[], Anchor[]]>([
    ['those of one post bear one mark, at the picture', [avatar, name, handle], [avatar]],
    ['the picture bears it wherever it stands among them', [name, handle, avatar], [avatar]],
    ['text bears it rather than a large picture', [large, handle], [handle]],
    ['the first of two texts bears it', [name, handle], [name]],
    ['each place bears its own', [avatar, name, mention], [avatar, mention]],
    ['a large picture bears it where there is nothing else', [large], [large]],
    ['none bears any where there is none', [], []],
  ])('%s', (_, anchors, bearers) => {
    expect(bearersAmong(anchors)).toEqual(bearers);
  });
});
