import type { Migration } from './migration';
import { v001 } from './v001';

/** Every step, oldest first. A released step is never edited: the next version gets a file of its own and a frozen example in the tests. */
export const migrations: readonly Migration[] = [v001];
