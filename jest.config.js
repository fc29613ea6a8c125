// One PostgreSQL for a whole run: this process and the workers it starts know it by this name.
process.env['GNLC_TEST_RUN'] ??= String(process.pid);

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data', '<rootDir>/out'],
};

const globalTeardown = '<rootDir>/test/database/stop-shared-server.js';

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,migrations,test}/**/*.spec.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalTeardown,
    },
    {
      // Every page, question type and language in a browser: as long again as all the others.
      ...shared,
      displayName: 'pages',
      testMatch: ['<rootDir>/test/browser/*.pages-spec.ts'],
      globalTeardown,
    },
  ],
  // Two cores: a second worker for pure tests, and the end-to-end ones share one PostgreSQL.
  maxWorkers: 2,
  // What a test imported stays in memory: hundreds of them filled a worker's heap.
  workerIdleMemoryLimit: '1500MB',
  // A guard against what never ends, not a measure: a machine may be busy with something else.
  testTimeout: 180_000,
};
