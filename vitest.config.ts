import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Of these layers every test opens what it needs itself; their modules are loaded once a worker, not once a file. */
const SHARE_MODULES = ['tests/{cloud,core,host,powershell,practice,words}/**/*.test.{ts,tsx}'];

/** Unit tests and journeys. The window's tests in tests/e2e are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // Most tests wait for processes of their own; Vitest would leave a core idle.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'engine', include: SHARE_MODULES, isolate: false } },
      {
        extends: true,
        test: {
          name: 'doors',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...SHARE_MODULES],
        },
      },
    ],
  },
});
