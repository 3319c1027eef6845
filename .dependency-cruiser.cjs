/** The walls between the folders: domain knows nobody, cards and storage know domain, bot knows all. */
const wall = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    wall(
      'domain-stands-alone',
      { path: '^domain/' },
      { path: '^(bot|cards|storage|manifest|test)/' },
      'The tracker itself knows nothing of Teams, cards or tables.',
    ),
    wall(
      'domain-libraries',
      { path: '^domain/' },
      {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(luxon|@types/luxon|chrono-node|date-holidays|@orama/stemmers)/',
      },
      'Dates, red days and the endings of Swedish words come from libraries; nothing else does.',
    ),
    wall(
      'cards-know-domain',
      { path: '^cards/' },
      { path: '^(bot|storage|manifest|test)/' },
      'Cards are functions from data to JSON.',
    ),
    wall(
      'storage-knows-domain',
      { path: '^storage/' },
      { path: '^(bot|cards|manifest|test)/' },
      'Storage keeps what the domain decided.',
    ),
    wall(
      'only-bot-speaks-teams',
      { path: '^(domain|cards|storage|manifest)/' },
      { path: 'node_modules/(botbuilder|botframework|@microsoft/teams-ai)' },
      'A change of SDK must touch bot alone.',
    ),
    wall(
      'only-storage-speaks-tables',
      { path: '^(domain|cards|bot|manifest)/' },
      { path: 'node_modules/@azure/(data-tables|identity)' },
      'Only storage knows Azure Tables.',
    ),
    wall(
      'nothing-imports-tests',
      { path: '^(bot|cards|domain|storage|manifest)/' },
      { path: '^test/' },
      'Tests lean on the product, never the other way.',
    ),
    wall('no-circles', {}, { circular: true }, 'A circle hides who leans on whom.'),
    wall(
      'no-orphans',
      {
        orphan: true,
        path: '^(bot|cards|domain|storage)/',
        pathNot: '\\.d\\.m?ts$|^bot/(serve|notes)\\.ts$|^bot/(start|serve|ready)\\.mjs$',
      },
      {},
      'A file nobody uses is dead.',
    ),
    wall('nothing-unresolved', {}, { couldNotResolve: true }, 'An import that is not there.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
