import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests and journeys. The window's tests in tests/e2e are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    pool: 'forks',
    // Most tests wait for processes of their own; Vitest would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
