import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const open = join(root, 'test/fixtures/fuzz-gaps')
const fuzz = (...args: readonly string[]) => spawnSync(process.execPath, [join(root, 'scripts/fuzz.mjs'), ...args], {encoding: 'utf8'})

test('what the fuzzer found and was mended stays so', {timeout: 120_000}, () => {
  const {status, stdout} = fuzz('--again', join(root, 'test/fixtures/fuzz'))
  expect(status, stdout).toBe(0)
})

test.runIf(existsSync(open))('what it found and is open still fails, or its case is to be moved to the others', {timeout: 120_000}, () => {
  const gaps = readdirSync(open)
  const {stdout} = fuzz('--again', open)
  expect(stdout).toContain(`${gaps.length} cases, ${gaps.length} failed`)
})

test('the first 100 bent agents break no promise', {timeout: 120_000}, () => {
  const {status, stdout} = fuzz('--cases', '100', '--seed', '1')
  expect(status, stdout).toBe(0)
})
