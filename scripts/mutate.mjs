import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {Stryker} from '@stryker-mutator/core'
import {keyOf} from './mutate/key-of.mjs'
import {mutantsOf} from './mutate/mutants-of.mjs'

/*
 * Changes the code of a phase in small ways and counts the changes that a test notices. There are 26,000 of them, so a sample tells the
 * score in minutes: npm run mutate -- --phase 2-parse --sample 200 --seed 1
 * Of some files alone: npm run mutate -- --files 'src/4-merge/scopes/*.ts' --files src/4-merge/align.ts
 */
const {values} = parseArgs({
  options: {
    phase: {type: 'string', multiple: true, default: ['2-parse', '3-compare', '4-merge']},
    files: {type: 'string', multiple: true},
    sample: {type: 'string', default: 'Infinity'},
    seed: {type: 'string', default: '1'}
  }
})
const work = mkdtempSync(join(tmpdir(), 'mutate-'))
process.env.MUTATE_SAMPLE = join(work, 'sample.json')
try {
  const parts = values.files ? [[values.files.join(' '), values.files]] : values.phase.map((phase) => [phase, [`src/${phase}/**/*.ts`]])
  for (const [name, globs] of parts) console.log(scoreLine(name, await mutate(globs)))
} finally {
  rmSync(work, {recursive: true})
}

/** The results of a sample that depends on the seed and the code alone. */
async function mutate(globs) {
  const lotOf = (mutant) =>
    createHash('sha256')
      .update(`${values.seed} ${keyOf(mutant)}`)
      .digest('hex')
  const lots = (await mutantsOf(globs)).map((mutant) => ({mutant, lot: lotOf(mutant)}))
  const drawn = lots.sort((left, right) => (left.lot < right.lot ? -1 : 1)).slice(0, Number(values.sample))
  writeFileSync(process.env.MUTATE_SAMPLE, JSON.stringify(drawn.map(({mutant}) => keyOf(mutant))))
  const stryker = new Stryker({
    mutate: drawn.map(({mutant}) => placeOf(mutant)),
    testRunner: 'vitest',
    vitest: {configFile: 'vitest.mutate.config.ts', related: false},
    coverageAnalysis: 'perTest',
    // What is made once, as a module loads, is not measured: each such mutant costs a run of all tests.
    ignoreStatic: true,
    plugins: ['@stryker-mutator/vitest-runner', resolve('scripts/mutate/stryker-plugins.mjs')],
    checkers: ['sample'],
    reporters: ['survivors'],
    // The process of the checker becomes a second one that runs tests.
    concurrency: 1,
    // What turns in circles is told by how often it passes the mutant; a busy machine must not look like it.
    timeoutMS: 600_000,
    tempDirName: join(work, 'sandbox'),
    allowConsoleColors: false
  })
  return (await stryker.runMutationTest()).map(({status}) => status)
}

function placeOf({fileName, location: {start, end}}) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}

/** The score as Stryker counts it, with the interval that holds the true one in 95 of 100 samples (Wilson). */
function scoreLine(name, statuses) {
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length
  const [found, missed, uncovered] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')]
  const all = found + missed + uncovered
  const share = found / all
  const z = 1.96
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const margin = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all)
  const percent = (part) => `${(100 * part).toFixed(1)} %`
  return `${name}, seed ${values.seed}: ${all} mutants, ${found} found, ${missed} survived, ${uncovered} not reached: ${percent(share)} (${percent(middle - margin)} to ${percent(middle + margin)})`
}
