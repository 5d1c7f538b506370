import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { siteModules } from '../src/site/site-modules.ts';

/** No test fails for being slow; what hangs is ended, in milliseconds. */
const PATIENCE = 600_000;
const patient = { testTimeout: PATIENCE, hookTimeout: PATIENCE };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // The usual number leaves a core to the runner, which has little to do.
    maxWorkers: availableParallelism(),
    teardownTimeout: PATIENCE,
    projects: [
      {
        // A test that reads as the site does says itself from where.
        plugins: [siteModules({ root: '.', audits: 'audits', content: null, published: 'public', path: '/' })],
        test: {
          ...patient,
          name: 'modules',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
        },
      },
      {
        test: {
          ...patient,
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
        },
      },
    ],
  },
});
