import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './scripts/find-browser.ts'

const browserTests = 'tests/**/*.browser.test.{ts,tsx}'
const endToEndTests = 'tests/e2e/**/*.test.ts'

/**
 * Vitest's own 5 s are for tests that take milliseconds. Ours read whole corpora, the list of SPDX, thousands of replies and
 * nests deeper than a stack, or start Node: the longest take 9 s on two cores under six workers. Hostile input has
 * bounds of its own, in processor time; this one only ends what hangs.
 */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          ...PATIENCE,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests, endToEndTests],
        },
      },
      {
        plugins: [preact()],
        publicDir: false,
        // Found late, they would make Vite reload the page in the middle of a cold run.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          ...PATIENCE,
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium')?.path,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [endToEndTests],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
