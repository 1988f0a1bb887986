import { mean } from '../statistics';
import type { Scored, Separated } from './auc';

/** Figures of one creator, each as log10. `creator` is a number from 0, the same before and after a purchase. */
export type Placed = { creator: number; point: readonly number[] };

const folds = 5;
/** Keeps a logarithm finite where no kernel reaches. */
const nowhere = 1e-12;

/**
 * The best that any score could do on the same figures: ln of the ratio of their densities after and before, each by normal kernels (Scott
 * 1992) on the creators of four fifths and told of those of the fifth, so that the limit is not fitted to the rows that it is measured on.
 */
export function limitOf(clean: readonly Placed[], bought: readonly Placed[]): Separated {
  const ratios = Array.from({ length: folds }, (_, fold) => {
    const others = ({ creator }: Placed) => creator % folds !== fold;
    const [before, after] = [density(clean.filter(others)), density(bought.filter(others))];
    return (point: Placed['point']) => Math.log(after(point) + nowhere) - Math.log(before(point) + nowhere);
  });
  const told = ({ creator, point }: Placed): Scored => ({ creator, score: ratios[creator % folds]?.(point) ?? 0 });
  return { clean: clean.map(told), bought: bought.map(told) };
}

/** Product of normal kernels, the width of each from the spread of its figure: sd n^(-1 / (d + 4)). */
function density(placed: readonly Placed[]): (point: Placed['point']) => number {
  const dimensions = placed[0]?.point.length ?? 0;
  const widths = Array.from({ length: dimensions }, (_, dimension) => {
    const values = placed.map(({ point }) => point[dimension] ?? 0);
    const middle = mean(values);
    return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) * values.length ** (-1 / (dimensions + 4));
  });
  const scale = widths.reduce((product, width) => product * width, placed.length);
  return (point) => {
    let sum = 0;
    for (const other of placed) {
      let distance = 0;
      for (let dimension = 0; dimension < dimensions; dimension++)
        distance += (((point[dimension] ?? 0) - (other.point[dimension] ?? 0)) / (widths[dimension] ?? 1)) ** 2;
      sum += Math.exp(-distance / 2);
    }
    return sum / scale;
  };
}
