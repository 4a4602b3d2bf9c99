// Who may import whom. Each rule is a row of the table in CONTRIBUTING; the comment says what would go wrong without it.

/** Folders of api/_server that are not rooms of the product. */
const NOT_A_ROOM = '(http|db|adapters|hosting)';
const PACKAGES = '(^|/)node_modules/';
const BUILT_IN = ['core'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file, or the idea between them has no file yet.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule('no-unresolved', 'An import that names no file.', {}, { couldNotResolve: true }),
    rule(
      'no-development-package-in-the-product',
      'It would be missing where only the product is installed.',
      { path: '^(api|shared)/', pathNot: '^api/_server/(demo/|db/drizzle\\.config\\.ts)' },
      { dependencyTypes: ['npm-dev'] },
    ),

    rule(
      'shared-is-pure',
      'It runs on the phone and on the server, and must answer the same on both.',
      { path: '^shared/', pathNot: '^shared/(contract|curves)/' },
      { pathNot: '^shared/(?!contract/)' },
    ),
    rule(
      'curves-know-d3-shape-and-d3-scale-only',
      'One drawing for phone, browser and paper: a library that needs a document draws on one of them.',
      { path: '^shared/curves/' },
      { pathNot: ['^shared/(?!contract/)', `${PACKAGES}(@types/)?d3-(shape|scale)/`] },
    ),
    rule(
      'only-curves-draw-with-d3',
      'The rules run without a package.',
      { path: '^(shared|api|miniapp)/', pathNot: '^shared/curves/' },
      { path: `${PACKAGES}(@types/)?d3-` },
    ),
    rule(
      'contract-knows-valibot-and-shared-only',
      'Everything it imports is carried by the phone.',
      { path: '^shared/contract/' },
      { pathNot: ['^shared/', `${PACKAGES}valibot/`] },
    ),

    rule(
      'routes-only-mount',
      'A route that reads the database or an adapter hides a use case.',
      { path: '^api/_server/[^/]+/routes\\.ts$' },
      { path: ['-store\\.ts$', 'tables\\.ts$', '^api/_server/(adapters|db)/', `${PACKAGES}`] },
    ),
    rule(
      'use-cases-know-no-wire-and-no-vendor',
      'Everything outside comes in through deps, so that a test can replace it. Hashing a token is pure.',
      {
        path: '^api/_server/[^/]+/[^/]+\\.ts$',
        pathNot: [`^api/_server/${NOT_A_ROOM}/`, '^api/_server/demo/', 'routes\\.ts$', 'tables\\.ts$', '-store\\.ts$'],
      },
      {
        path: [`${PACKAGES}(?!(drizzle-orm|valibot)/)`, '^api/_server/(adapters|hosting)/'],
        pathNot: ['^api/_server/adapters/token-hash\\.ts$'],
        dependencyTypesNot: ['type-only', ...BUILT_IN],
      },
    ),
    rule(
      'stores-only-query',
      'A store that calls a use case decides; a store that knows HTTP answers.',
      { path: '^api/_server/.*-store\\.ts$' },
      { path: '^api/', pathNot: ['^api/_server/db/', 'tables\\.ts$', '-store\\.ts$'] },
    ),
    rule(
      'stores-use-the-database-only',
      'Another package in a store is something else than a query.',
      { path: '^api/_server/.*-store\\.ts$' },
      { path: `${PACKAGES}`, pathNot: `${PACKAGES}drizzle-orm/` },
    ),
    rule(
      'tables-know-tables-only',
      'The schema must be readable without the product.',
      { path: '^api/_server/.*tables\\.ts$' },
      { pathNot: ['^shared/', 'tables\\.ts$', `${PACKAGES}drizzle-orm/`] },
    ),
    rule(
      'adapters-know-no-room',
      'An adapter that knows a room cannot be exchanged.',
      { path: '^api/_server/adapters/' },
      { path: '^api/', pathNot: '^api/_server/adapters/' },
    ),
    rule(
      'channels-know-no-room',
      'A channel carries what it is given, whatever it is about.',
      { path: '^api/_server/messaging/channels/' },
      { path: '^api/', pathNot: '^api/_server/(messaging/|adapters/)' },
    ),
    rule(
      'the-wire-knows-no-room',
      'Mounting, access and errors are the same for every room. Identity says who calls.',
      { path: '^api/_server/http/' },
      { path: '^api/_server/[^/]+/', pathNot: '^api/_server/(http|adapters|db|identity|consent)/' },
    ),
    rule(
      'the-database-knows-no-room',
      'Connecting and migrating are the same for every room.',
      { path: '^api/_server/db/' },
      { path: '^(api|shared|miniapp)/', pathNot: '^api/_server/db/' },
    ),

    rule(
      'the-phone-does-not-import-the-server',
      'It would be shipped to every phone.',
      { path: '^miniapp/' },
      { path: '^api/' },
    ),
    rule('the-server-does-not-import-the-phone', 'It would not start.', { path: '^api/' }, { path: '^miniapp/' }),
    rule(
      'a-room-is-closed',
      'What two rooms need belongs to shared, ui, session, platform, offline or text, to a part without pages, or is a room’s query.',
      { path: '^miniapp/src/([^/]+)/' },
      {
        path: '^miniapp/src/[^/]+/',
        pathNot: [
          '^miniapp/src/($1|ui|session|platform|offline|text|assets)/',
          // Parts of pages that no page owns.
          '^miniapp/src/(consent|danger-entry|delivery|her-record|record-form)/',
          // The one query file of a resource is its room's door.
          '^miniapp/src/(handbook/(use-handbook|kept-places|use-colour-notice|readings)|danger/(use-reports|report-with-values))\\.ts$',
        ],
      },
    ),
    rule(
      'a-self-report-has-no-colour',
      'A colour is what a clinic assessed. What she reports is triaged; of the risk library her pages know the words alone.',
      { path: '^(miniapp/src/(?!clinic/)|shared/danger/|api/_server/danger/)' },
      {
        path: '^shared/risk/',
        pathNot: '^shared/risk/(colour\\.ts$|explain/(explain-for-her|her-sentence)\\.ts$|mood/)',
      },
    ),
    rule(
      'the-design-system-knows-no-room',
      'Props in, events out: it asks nobody.',
      { path: '^miniapp/src/ui/' },
      { path: '^miniapp/src/(session|offline|platform)/' },
    ),
    rule(
      'only-the-platform-speaks-to-wechat',
      'Network, storage, sign-in and navigation have one door each, where they can be replaced and watched.',
      { path: '^miniapp/src/', pathNot: '^miniapp/src/platform/' },
      { path: `${PACKAGES}@tarojs/taro/`, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-the-design-system-draws',
      'A screen built from raw elements misses the touch targets, the sizes and the labels.',
      { path: '^miniapp/src/', pathNot: '^miniapp/src/(ui|platform)/' },
      { path: `${PACKAGES}@tarojs/components/`, dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'the-product-does-not-import-tests',
      'Only the demonstration does: it runs on the simulators.',
      { path: '^(api|shared|miniapp)/', pathNot: '^api/_server/demo/' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
