// Taro's own preset turns every module into CommonJS when jest runs, so the tests name their presets.
const compiled = [
  'babel-jest',
  {
    configFile: false,
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
    ],
  },
]

/** Server code and journeys run as ES modules (import.meta), the phone's components as CommonJS. */
const modules = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': compiled },
}

export default {
  // A test that fails before it closes its database must not hold the run for ever.
  forceExit: true,
  // The longest journey takes 18 s on two idle cores; how fast is measured in bench/, never here.
  testTimeout: 120_000,
  projects: [
    {
      ...modules,
      displayName: 'server',
      testMatch: ['<rootDir>/{contract,catalogue,server}/**/*.test.ts'],
      globalSetup: '<rootDir>/server/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/server/testing/global-teardown.mjs',
    },
    {
      displayName: 'phone',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
      transform: { '\\.[jt]sx?$': compiled },
      transformIgnorePatterns: ['^(?!.*/node_modules/(taro-ui|lodash-es|@tarojs)/).*/node_modules/'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/src/testing/tarojs-components.tsx',
        '^@tarojs/taro$': '<rootDir>/src/testing/tarojs-taro.ts',
        '\\.(scss|png|svg)$': '<rootDir>/src/testing/asset.ts',
      },
    },
    ...['h5', 'weapp'].map((journeyTarget) => ({
      ...modules,
      displayName: `journeys-${journeyTarget}`,
      // What only WeChat does has no counterpart in a browser; axe looks at browsers only.
      testPathIgnorePatterns: [
        journeyTarget === 'h5' ? '/we(chat|app-output)\\.spec' : '/accessibility\\.spec',
      ],
      globals: { journeyTarget },
      testMatch: ['<rootDir>/journeys/**/*.spec.ts'],
      globalSetup: '<rootDir>/journeys/global-setup.mjs',
      globalTeardown: '<rootDir>/journeys/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/journeys/setup.ts'],
    })),
  ],
}
