import { defineConfig, type ViteUserConfig } from 'vitest/config'

const report = process.env.PALAUTE_PACKAGING_REPORT

/** The packed library, installed elsewhere. Run by `npm run test:packaging`: it needs a build, the npm registry and a browser. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/packaging/**/*.test.ts', 'test/examples/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
})

export default config
