import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {bundleTests} from './mutate/bundle-tests.mjs'
import {instrument} from './mutate/instrument.mjs'
import {judgeAll} from './mutate/judge-all.mjs'
import {scoreLine} from './mutate/score-line.mjs'
import {testFiles} from './mutate/test-files.mjs'

/*
 * Changes the code of a phase in small ways and counts the changes that a test notices. There are 26,000 of them, so a sample tells the
 * score in minutes: npm run mutate -- --phase 2-parse --sample 200 --seed 1
 * Of some files alone: npm run mutate -- --files 'src/4-merge/scopes/*.ts' --files src/4-merge/align.ts
 */
const {values} = parseArgs({
  options: {
    phase: {type: 'string', multiple: true, default: ['2-parse', '3-compare', '4-merge']},
    files: {type: 'string', multiple: true},
    // Fewer tests tell sooner what a new one finds; a score takes all.
    tests: {type: 'string', multiple: true, default: ['test/*.test.ts']},
    sample: {type: 'string', default: 'Infinity'},
    seed: {type: 'string', default: '1'},
    // Of tests for one mutant, in milliseconds of the processor: what none of the quickest finds is seldom found by all others.
    patience: {type: 'string', default: '3000'}
  }
})
const parts = values.files ? [[values.files.join(' '), values.files]] : values.phase.map((phase) => [phase, [`src/${phase}/**/*.ts`]])
for (const [name, globs] of parts) console.log(scoreLine(`${name}, seed ${values.seed}`, await mutate(globs)))

/** What becomes of a sample that depends on the seed and the code alone. */
async function mutate(globs) {
  const {mutants, code} = await instrument(globs)
  const lots = mutants.map((mutant) => ({mutant, lot: lotOf(mutant)})).sort((left, right) => (left.lot < right.lot ? -1 : 1))
  const drawn = new Map(lots.slice(0, Number(values.sample)).map(({mutant}) => [mutant.id, mutant]))
  const ids = [...drawn.keys()].sort((left, right) => left - right)
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'))
  const files = testFiles(values.tests)
  const statuses = []
  try {
    const distances = await bundleTests(files, code, folder)
    const near = new Map(ids.map((id) => [id, distances.get(resolve(drawn.get(id).file))]))
    await judgeAll(
      {files, folder, ids, near, count: mutants.length, patience: Number(values.patience)},
      {
        onFirst({tests, failing}) {
          console.log(`${tests} tests; ${failing.length} take no part, for they fail without a mutant`)
          for (const name of failing) console.log(`  ${oneLine(name)}`)
        },
        onVerdict(id, status) {
          statuses.push(status)
          if (status === 'survived' || status === 'not reached') console.log(told(status, drawn.get(id)))
        }
      }
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
  return statuses
}

function lotOf({key}) {
  return createHash('sha256').update(`${values.seed} ${key}`).digest('hex')
}

function told(status, {file, location: {start}, mutatorName, replacement}) {
  return `${status} ${file}:${start.line + 1}:${start.column} ${mutatorName} → ${oneLine(replacement)}`
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').slice(0, 100)
}
