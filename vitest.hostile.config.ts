import {defineConfig} from 'vitest/config'

/** What takes minutes: `npm run test:hostile`. */
export default defineConfig({test: {include: ['test/hostile/**/*.test.ts'], testTimeout: 900_000}})
