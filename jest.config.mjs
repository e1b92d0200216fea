export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Sources name each other as they are called once compiled.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
          // Migrations and errors are known by the names of their classes.
          keepClassNames: true,
        },
      },
    ],
  },
  testTimeout: 180_000,
  maxWorkers: 2,
  // A test file that imports the back office keeps 65-85 MB that nothing frees.
  workerIdleMemoryLimit: '1GB',
};
