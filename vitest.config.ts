import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/model.ts', 'src/index.ts'],
      reporter: ['text-summary', 'lcov'],
      thresholds: {lines: 90, statements: 90, functions: 90, branches: 80}
    }
  }
})
