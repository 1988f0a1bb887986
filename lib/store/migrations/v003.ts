import type { Migration } from './migration';

/** The lists' entries stand in `entries` since version 2; the table that they were copied from goes. */
export const v003: Migration = { version: 3, stores: { saved: null } };
