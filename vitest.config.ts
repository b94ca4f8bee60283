import { defineConfig } from 'vitest/config';

/** Unit tests and journeys. The window's tests in tests/e2e are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
