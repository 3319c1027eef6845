import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,cards,manifest,bot,storage,infra,notes}/**/*.test.ts'],
          // The SDKs take seconds to import: files share one module registry, and nothing of ours keeps state in a module.
          isolate: false,
          pool: 'threads',
          // Machines are slow at times; a test that hangs is still told of.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'teams',
          include: ['test/teams/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
        },
      },
    ],
  },
});
