import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/host/**'],
    // The suites that build bundles or start programs take their time on two cores.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
