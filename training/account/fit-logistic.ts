import { solve } from '../../lib/scoring/linear';

/** Rows of numbers, one after the other, with what they stand for. */
export type Design = {
  /** Row by row; the first column is the constant. */
  cells: Float64Array;
  columns: number;
  /** 1 for a fake, 0 for a genuine account. */
  labels: Float64Array;
  /** Of each row; together 1. */
  weights: Float64Array;
};

/** Below this change of a coefficient a fit has arrived. */
const arrived = 1e-9;
const mostSteps = 100;
const mostChanges = 500;

/**
 * Coefficients of a logistic regression that minimise the weighted loss and half of b' penalty b, all but the constant 0 or more. Newton steps,
 * each a quadratic problem with bounds.
 */
export function fitLogistic(design: Design, penalty: readonly Float64Array[]): Float64Array {
  let coefficients: Float64Array = new Float64Array(design.columns);
  let loss = lossOf(design, penalty, coefficients);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, hessian } = derivativesOf(design, penalty, coefficients);
    const target = minimumOfQuadratic(coefficients, gradient, hessian);
    const slope = gradient.reduce((sum, part, at) => sum + part * ((target[at] ?? 0) - (coefficients[at] ?? 0)), 0);
    let length = 1;
    let next = target;
    let nextLoss = lossOf(design, penalty, next);
    while (nextLoss > loss + 1e-4 * length * slope && length > 1e-6) {
      length /= 2;
      next = coefficients.map((from, at) => from + length * ((target[at] ?? 0) - from));
      nextLoss = lossOf(design, penalty, next);
    }
    const change = next.reduce((most, value, at) => Math.max(most, Math.abs(value - (coefficients[at] ?? 0))), 0);
    [coefficients, loss] = [next, nextLoss];
    if (change < arrived) break;
  }
  return coefficients;
}

function lossOf({ cells, columns, labels, weights }: Design, penalty: readonly Float64Array[], coefficients: Float64Array): number {
  let loss = 0;
  for (let row = 0; row < labels.length; row++) {
    const logOdds = dot(cells, row * columns, coefficients);
    const softplus = Math.max(0, logOdds) + Math.log1p(Math.exp(-Math.abs(logOdds)));
    loss += (weights[row] ?? 0) * (softplus - (labels[row] ?? 0) * logOdds);
  }
  return penalty.reduce((sum, line, at) => sum + ((coefficients[at] ?? 0) * dot(line, 0, coefficients)) / 2, loss);
}

function derivativesOf({ cells, columns, labels, weights }: Design, penalty: readonly Float64Array[], coefficients: Float64Array) {
  const gradient = new Float64Array(penalty.map((line) => dot(line, 0, coefficients)));
  const bends = new Float64Array(columns * columns);
  const filled = new Int32Array(columns);
  for (let row = 0; row < labels.length; row++) {
    const start = row * columns;
    const weight = weights[row] ?? 0;
    const chance = 1 / (1 + Math.exp(-dot(cells, start, coefficients)));
    const miss = weight * (chance - (labels[row] ?? 0));
    const bend = weight * chance * (1 - chance);
    let count = 0;
    for (let column = 0; column < columns; column++) {
      const cell = cells[start + column] ?? 0;
      if (cell === 0) continue;
      gradient[column] = (gradient[column] ?? 0) + miss * cell;
      filled[count++] = column;
    }
    // Most cells are 0, and the matrix is its own mirror image.
    for (let one = 0; one < count; one++) {
      const column = filled[one] ?? 0;
      const lever = bend * (cells[start + column] ?? 0);
      for (let other = one; other < count; other++) {
        const at = filled[other] ?? 0;
        bends[column * columns + at] = (bends[column * columns + at] ?? 0) + lever * (cells[start + at] ?? 0);
      }
    }
  }
  const hessian = penalty.map((line, one) =>
    line.map((pull, other) => pull + (bends[Math.min(one, other) * columns + Math.max(one, other)] ?? 0)),
  );
  return { gradient, hessian };
}

/**
 * Where the quadratic that touches the loss at `from` is least, with all but the first coordinate 0 or more: coordinates are let go from 0, or
 * held there, one by one until none wants to change (Lawson & Hanson 1974).
 */
function minimumOfQuadratic(from: Float64Array, gradient: Float64Array, hessian: readonly Float64Array[]): Float64Array {
  const right = gradient.map((slope, at) => dot(hessian[at] ?? from, 0, from) - slope);
  let here = from.slice();
  const free = new Set([...here.keys()].filter((at) => at === 0 || (here[at] ?? 0) > 0));
  for (let change = 0; change < mostChanges; change++) {
    const target = minimumOver(free, right, hessian);
    const blocking = firstToReachZero(free, here, target);
    here = here.map((value, at) => value + blocking.way * ((target[at] ?? 0) - value));
    if (blocking.coordinate !== null) {
      here[blocking.coordinate] = 0;
      free.delete(blocking.coordinate);
      continue;
    }
    const wanting = steepestHeld(free, here, right, hessian);
    if (wanting === null) break;
    free.add(wanting);
  }
  return here;
}

/** The minimum over the free coordinates, the others 0. */
function minimumOver(free: ReadonlySet<number>, right: Float64Array, hessian: readonly Float64Array[]): Float64Array {
  const order = [...free];
  const matrix = order.map((row) => order.map((column) => hessian[row]?.[column] ?? 0));
  const solution = solve(
    matrix,
    order.map((at) => right[at] ?? 0),
  );
  const target = new Float64Array(right.length);
  order.forEach((at, index) => {
    target[at] = solution[index] ?? 0;
  });
  return target;
}

/** How far one can go towards the target before a coordinate falls below 0, and which. */
function firstToReachZero(free: ReadonlySet<number>, here: Float64Array, target: Float64Array) {
  let nearest: { way: number; coordinate: number | null } = { way: 1, coordinate: null };
  for (const at of free) {
    const [value, wanted] = [here[at] ?? 0, target[at] ?? 0];
    if (at === 0 || wanted >= 0) continue;
    const way = value / (value - wanted);
    if (way < nearest.way) nearest = { way, coordinate: at };
  }
  return nearest;
}

/** The held coordinate along which the quadratic falls most; null where it falls along none. */
function steepestHeld(free: ReadonlySet<number>, here: Float64Array, right: Float64Array, hessian: readonly Float64Array[]): number | null {
  let steepest: { slope: number; at: number | null } = { slope: -arrived, at: null };
  hessian.forEach((line, at) => {
    const slope = dot(line, 0, here) - (right[at] ?? 0);
    if (!free.has(at) && slope < steepest.slope) steepest = { slope, at };
  });
  return steepest.at;
}

function dot(numbers: Float64Array, start: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < coefficients.length; at++) sum += (numbers[start + at] ?? 0) * (coefficients[at] ?? 0);
  return sum;
}
