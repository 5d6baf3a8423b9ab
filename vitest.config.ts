import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Slow; `npm run test:hostile` runs them.
    exclude: ['test/hostile/**', '**/node_modules/**'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The script of the pages runs in a browser, in test/browser/.
      exclude: ['src/model.ts', 'src/index.ts', 'src/5-report/html/client/**'],
      reporter: ['text-summary', 'lcov'],
      thresholds: {lines: 90, statements: 90, functions: 90, branches: 80}
    }
  }
})
