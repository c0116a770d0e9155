import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Where to write the totals for a machine to read; `.ci/run` sets it. */
const report = process.env.PALAUTE_TEST_REPORT

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The packed library and the examples are tested by `npm run test:packaging`.
    exclude: ['test/packaging/**', 'test/examples/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
})

export default config
