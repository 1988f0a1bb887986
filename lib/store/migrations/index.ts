import type { Migration } from './migration';
import { v001 } from './v001';
import { v002 } from './v002';
import { v003 } from './v003';

/** Every step, oldest first. A released step is never edited: the next version gets a file of its own and a frozen example in the tests. */
export const migrations: readonly Migration[] = [v001, v002, v003];
