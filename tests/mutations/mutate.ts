import {
  addWrapper,
  type Change,
  dropAttributes,
  insertCounter,
  insertSibling,
  insertStranger,
  renameClasses,
  reorderBlocks,
} from './redesign';
import { dropCount, dropExactCarrier, reformatNumber, swapCounters } from './renumber';

export type { Change } from './redesign';

/** The kinds of change that redesigns bring. */
export const kinds = {
  renameClasses,
  addWrapper,
  insertSibling,
  insertCounter,
  insertStranger,
  dropAttributes,
  reorderBlocks,
  reformatNumber,
  swapCounters,
  dropExactCarrier,
  dropCount,
} as const satisfies Record<string, Change>;

export type Kind = keyof typeof kinds;
