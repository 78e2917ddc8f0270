import {defineConfig} from 'vitest/config'

const result = process.env['FOURFOLD_TEST_RESULT']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // CommonJS packages are imported as Node does at run time, so that what passes here works there.
    deps: {interopDefault: false},
    reporters: result === undefined ? ['default'] : ['default', 'json'],
    outputFile: {json: result ?? ''}
  }
})
