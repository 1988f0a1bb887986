/**
 * The house as rules: who may import whom (CONTRIBUTING.md has the picture).
 * Type-only imports are seen too (tsPreCompilationDeps); `typescript` in package.json is the compatibility package of
 * TypeScript 6 for that, because TypeScript 7 has no JavaScript API. `tsc` is TypeScript 7 (@typescript/native).
 */
const inPage =
  '^(lib/(platforms|counts|watch)|components/(overlay|score|ui|notice)|entrypoints/(overlay|later|comments|marks|notice))/|^entrypoints/[^/]+[.]content[.]ts$';

/** A room of lib may import itself, the rooms named here and packages, and nothing else of ours. */
const may = (room, others, comment) => ({
  name: `lib-${room}-imports-${others.length === 0 ? 'nothing' : `only-${others.join('-')}`}`,
  severity: 'error',
  comment,
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|components|entrypoints|tests|training)/', pathNot: `^lib/(${[room, ...others].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#(i18n|imports)$' },
    },
    may('model', [], 'the nouns of the house know nothing but themselves'),
    may('counts', ['model'], 'knows languages, knows no network'),
    may('platforms', ['model', 'counts'], 'an adapter is a pure function of the page'),
    may('scoring', ['model'], 'pure: what numbers mean, wherever they come from'),
    may('store', ['model'], 'keeps what it is given'),
    may('desk', ['model', 'scoring'], 'pure: what tables, comparisons and curves show of kept creators'),
    may('transfer', ['model', 'counts', 'store', 'platforms', 'desk', 'scoring'], 'files in and out'),
    may('watch', ['model'], 'knows no platform'),
    may('messages', ['model', 'store', 'scoring'], 'handlers wire store and scoring'),
    {
      name: 'only-handlers-reach-store-and-scoring',
      severity: 'error',
      comment: 'protocol and client are used in content scripts, which stay light',
      from: { path: '^lib/messages/', pathNot: '^lib/messages/handle' },
      to: { path: '^lib/(store|scoring)/' },
    },
    {
      name: 'nobody-imports-an-entrypoint',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints-stand-alone',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      comment: 'entrypoints/overlay is what the content scripts share, no entrypoint itself',
      to: { path: '^entrypoints/', pathNot: '^entrypoints/($1|overlay/)' },
    },
    {
      name: 'lib-shows-nothing',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    {
      name: 'light-in-the-page',
      severity: 'error',
      comment: 'what runs in a profile page carries no validation, storage or scoring; their types are free',
      from: { path: inPage },
      to: {
        path: '^(lib/(store|scoring)/|node_modules/(zod|dexie)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'light-in-the-page-model',
      severity: 'error',
      comment: 'lib/model is made of zod schemas, but for the names of the metrics and lengths; a content script takes its types only',
      from: { path: inPage },
      to: { path: '^lib/model/', pathNot: '^lib/model/(metric|lengths)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-does-not-import-training',
      severity: 'error',
      comment: 'training makes data files; what is shipped reads those',
      from: { pathNot: '^(tests|training)/' },
      to: { path: '^training/' },
    },
    {
      name: 'training-imports-only-scoring',
      severity: 'error',
      from: { path: '^training/' },
      to: { path: '^(lib|components|entrypoints|tests)/', pathNot: '^lib/(scoring|model)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]wxt/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'browser', 'default'] },
  },
};
