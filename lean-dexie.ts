import type { Plugin } from 'vite';

/** What nothing here uses of Dexie and no bundler can tell: its cache of what was read (every database is opened without it), hooks of tables, and second names of what is imported by its own. */
const parts = [
  'this.use(cacheMiddleware);',
  'this.use(hooksMiddleware);',
  'creating: [hookCreatingChain, nop],',
  'updating: [hookUpdatingChain, nop],',
  'deleting: [hookDeletingChain, nop],',
  '    getObjectDiff: getObjectDiff,\n',
  '    liveQuery,\n    extendObservabilitySet,\n',
];

/** Methods of Dexie and its classes that nothing here calls, nor Dexie itself. */
export const unusedMethods = [
  ...['equalsIgnoreCase', 'startsWithIgnoreCase', 'anyOfIgnoreCase', 'startsWithAnyOfIgnoreCase', 'startsWithAnyOf', 'noneOf'],
  ...['belowOrEqual', 'aboveOrEqual', 'bulkUpdate', 'upsert', 'mapToClass', 'defineClass', 'sortBy', 'until', 'raw', 'desc'],
  ...['eachPrimaryKey', 'eachUniqueKey', 'lastKey', 'hasBeenClosed', 'hasFailed', 'backendDB', 'dynamicallyOpened'],
  ...['async', 'spawn', 'getDatabaseNames', 'exists', 'waitFor'],
];

/** A method with its body: what follows its head is indented deeper until it ends. */
const methodNamed = (name: string) => new RegExp(`\\n {4}${name}(?:: function)? ?\\([^\\n]*\\) \\{\\n[^]*?\\n {4}\\},?(?=\\n)`, 'g');

/** Dexie's code without all that. Throws where that does not stand in it as it did. */
export function withoutUnused(code: string): string {
  const without = (rest: string, part: string | RegExp) => {
    const less = rest.replace(part, '');
    if (less === rest) throw new Error(`Dexie is built otherwise now: ${part}`);
    return less;
  };
  return [...parts, ...unusedMethods.map(methodNamed)].reduce(without, code);
}

/** Makes the worker a twentieth smaller, and the dashboard as much. */
export const leanDexie: Plugin = {
  name: 'lean-dexie',
  transform: {
    filter: { id: /dexie[\\/]dist[\\/]modern[\\/]dexie\.mjs/ },
    handler: (code) => ({ code: withoutUnused(code), map: null }),
  },
};
