import type { Standing } from '../../../lib/desk/market';

/** Outline of a point as an SVG path around 0 0. Shapes tell positions apart without colour; all cover about the same area as a circle of radius `r`. */
export function shapeOf(standing: Standing, r: number): string {
  const n = (value: number) => value.toFixed(2);
  switch (standing) {
    case 'within':
      return `M${n(-r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(-r)} 0Z`;
    case 'above':
      return `M0 ${n(-1.4 * r)}L${n(1.28 * r)} ${n(0.85 * r)}L${n(-1.28 * r)} ${n(0.85 * r)}Z`;
    case 'below':
      return `M0 ${n(1.4 * r)}L${n(1.28 * r)} ${n(-0.85 * r)}L${n(-1.28 * r)} ${n(-0.85 * r)}Z`;
    case 'unclear':
      return `M0 ${n(-1.3 * r)}L${n(1.3 * r)} 0L0 ${n(1.3 * r)}L${n(-1.3 * r)} 0Z`;
    case 'unpublished':
      return `M${n(-0.9 * r)} ${n(-0.9 * r)}H${n(0.9 * r)}V${n(0.9 * r)}H${n(-0.9 * r)}Z`;
  }
}
