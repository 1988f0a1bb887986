/** The value that a share of the values lies below, straight between neighbours (Hyndman & Fan 1996, type 7). Of nothing 0. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (at - Math.floor(at)) * (above - below);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** From p10 to p90 a normal distribution is 2.5631 standard deviations wide; so heavy tails and a few odd rows do not count. */
const widthInSds = 2.5631;

/** A standard deviation from the tenths. */
export function spreadOf(values: readonly number[]): number {
  return spreadBetween(quantile(values, 0.1), quantile(values, 0.9));
}

/** A standard deviation from p10 and p90. */
export function spreadBetween(p10: number, p90: number): number {
  return (p90 - p10) / widthInSds;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Slope of y over x by least squares. */
export function slopeOf(points: readonly { x: number; y: number }[]): number {
  const [x0, y0] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const squares = points.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
  return points.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0) / squares;
}

/** Pearson's correlation. */
export function correlation(points: readonly { x: number; y: number }[]): number {
  const [one, other] = [slopeOf(points), slopeOf(points.map(({ x, y }) => ({ x: y, y: x })))];
  return Math.sign(one) * Math.sqrt(one * other);
}

/** To four significant digits: what is further behind differs between machines and says nothing. */
export function toFourDigits(value: number): number {
  return Number(value.toPrecision(4));
}

/** To three decimals, for figures. */
export function toThreeDecimals(value: number): number {
  return Math.round(value * 1000) / 1000;
}
