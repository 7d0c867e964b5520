const engines = 'membership|applications|entitlements|bookings|content|registry|reports'

/** The doors of the house: who may import whom. CONTRIBUTING says why. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'contract-stands-alone',
      severity: 'error',
      comment: 'contract imports zod, json-logic-js and dayjs only: it runs on the phone.',
      from: { path: '^contract/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(contract/|node_modules/(zod|json-logic-js|dayjs|@types/json-logic-js)/|types/)' },
    },
    {
      name: 'catalogue-knows-the-contract-only',
      severity: 'error',
      comment: 'catalogue is data: it imports contract, and what its loader needs from Node.',
      from: { path: '^catalogue/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(catalogue/|contract/|node_modules/)', dependencyTypesNot: ['core'] },
    },
    {
      name: 'phone-knows-the-contract-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(catalogue|server|console|journeys|bench|config)/' },
    },
    {
      name: 'console-knows-the-contract-only',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(catalogue|server|src|journeys|bench|config)/' },
    },
    {
      name: 'server-stays-behind-the-wire',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(src|console|journeys|bench|config)/' },
    },
    {
      name: 'engines-meet-at-the-service-door',
      severity: 'error',
      comment: 'One engine reaches another only through its service.ts; testing code may set a scene.',
      from: { path: `^server/(${engines})/`, pathNot: '(\\.test\\.ts$|/testing-[^/]+\\.ts$)' },
      to: { path: `^server/(${engines})/`, pathNot: '^server/($1)/|^server/[^/]+/service\\.ts$' },
    },
    {
      name: 'only-a-transition-leaves-traces',
      severity: 'error',
      comment: 'Audit rows, facts and messages follow from the event of a transition.',
      from: { pathNot: '^server/(transition|audit|reports|messages)/|\\.test\\.ts$' },
      to: { path: '^server/(audit/write-audit-row|reports/write-facts|messages/write-message)\\.ts$' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: {},
      to: { path: '\\.(test|spec)\\.tsx?$' },
    },
    {
      name: 'testing-code-stays-in-tests',
      severity: 'error',
      from: { pathNot: '(\\.(test|spec)\\.tsx?$|/testing[-/]|^journeys/|^bench/)' },
      to: { path: '/testing[-/]' },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.scss$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|\\.screens)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
