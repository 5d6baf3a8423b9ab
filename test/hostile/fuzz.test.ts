import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const fuzz = (...args: readonly string[]) => spawnSync(process.execPath, [join(root, 'scripts/fuzz.mjs'), ...args], {encoding: 'utf8'})

test('what the fuzzer found and was mended stays so', {timeout: 120_000}, () => {
  const {status, stdout} = fuzz('--again', join(root, 'test/fixtures/fuzz'))
  expect(status, stdout).toBe(0)
})

test('the first 100 bent agents break no promise', {timeout: 120_000}, () => {
  const {status, stdout} = fuzz('--cases', '100', '--seed', '1')
  expect(status, stdout).toBe(0)
})
