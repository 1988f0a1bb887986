import type { ShownColumn } from '../column-looks';

/** All in pixels. The head and the rows of the table; list.css has the same. */
export const headHeight = 36;
export const rowHeight = 48;
const tickWidth = 40;
export const cellPadding = 20;

/** A frame narrower than this shows cards. */
export const cardsBelow = 520;

/** At least so much there is for a cell of a card, in a window of 320. */
export const cardCellWidth = 116;

const cardHead = 56;
const cardLine = 44;
const cardEdge = 20;

/** How high a card is that shows so many columns, two beside each other under the name. */
export function cardHeight(columns: number): number {
  return cardHead + Math.ceil((columns - 1) / 2) * cardLine + cardEdge;
}

/** The columns of the grid, the last one taking what is left of a wide frame. `widths` may hold others than the columns have. */
export function columnTemplate(columns: readonly ShownColumn[], widths: ReadonlyMap<string, number> = new Map()): string {
  return `${tickWidth}px ${columns.map(({ id, width }) => `${widths.get(id) ?? width}px`).join(' ')} minmax(0, 1fr)`;
}

/** How wide all columns are together. */
export function tableWidth(columns: readonly ShownColumn[], widths: ReadonlyMap<string, number> = new Map()): number {
  return columns.reduce((sum, { id, width }) => sum + (widths.get(id) ?? width), tickWidth);
}
