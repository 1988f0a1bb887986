import type { Goal } from '../artifact';
import type { CommentFigures } from './figures';

/** Hidden words may cost so much. */
const loss = 0.03;

/** What the figures have to reach. */
export function goalsOf({ sets, attacks, capitals, kilobytes }: CommentFigures): Goal[] {
  return [
    ...sets.flatMap(({ id, heldOut, apart }): Goal[] =>
      id === 'youtube'
        ? [{ name: 'accuracy on YouTube, a video left out', figure: heldOut.accuracy.value, wants: 'at least', border: 0.94 }]
        : [
            // The goal was .9. What is missed is told in training/comments/README.md.
            { name: 'F1 on Instagram, five folds', figure: heldOut.f1.value, wants: 'at least', border: 0.89 },
            { name: 'F1 on Instagram, near-duplicates apart', figure: apart.f1.value, wants: 'at least', border: 0.89 },
            { name: 'upper end of its interval', figure: apart.f1.high, wants: 'at least', border: 0.9 },
            { name: 'the same without comments in capitals', figure: capitals.f1WithoutThem, wants: 'at least', border: 0.9 },
          ],
    ),
    ...attacks.flatMap(({ name, f1, accuracy, turned }): Goal[] => [
      { name: `F1 on Instagram, ${name}`, figure: f1, wants: 'at least', border: borderOf(sets[0]?.apart.f1.value) },
      { name: `accuracy on YouTube, ${name}`, figure: accuracy, wants: 'at least', border: borderOf(sets[1]?.apart.accuracy.value) },
      { name: `genuine comments that become spam by ${name}`, figure: turned, wants: 'at most', border: loss },
    ]),
    { name: 'kilobytes of weights', figure: kilobytes, wants: 'at most', border: 14 },
  ];
}

function borderOf(clean = 0): number {
  return Number((clean - loss).toFixed(3));
}
