// Merges labeled families one by one, scores each, and prints a table with the pooled figures.
//   npm run bench:conflicts [-- SHARED]   SHARED holds seeds/, families/, gold/ and bench/score.mjs; without it the project's own
//                                         labeled cases are scored
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {agentmerge} from './agentmerge.mjs'
import {scoreCases} from './score-cases.mjs'

const shared = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared'))
if (existsSync(join(shared, 'bench/score.mjs'))) process.stdout.write(scoreFamilies(shared))
else if (process.argv[2] === undefined) process.stdout.write(await scoreCases(join(import.meta.dirname, '../test/fixtures/conflicts')))
else {
  process.stderr.write(`Cannot score \`${shared}\`, expected a folder with bench/score.mjs\n`)
  process.exitCode = 2
}

function scoreFamilies(root) {
  const scratch = mkdtempSync(join(tmpdir(), 'agentmerge-'))
  const families = readdirSync(join(root, 'families')).sort()
  const folders = [['seeds', join(root, 'seeds')], ...families.map((name) => [name, join(root, 'families', name)])]
  const rows = folders.map(([name, folder]) => {
    const out = join(scratch, name)
    run([...agentmerge.slice(1), 'merge', folder, '--out', out, '--quiet'])
    const gold = join(root, 'gold', `${name}.json`)
    return [name, JSON.parse(run([join(root, 'bench/score.mjs'), join(out, 'report.json'), gold, '--json']))]
  })
  rmSync(scratch, {recursive: true, force: true})
  const pooled = JSON.parse(run([join(root, 'bench/pool.mjs'), '--json'], rows.map(([, score]) => JSON.stringify(score)).join('\n')))
  return table([...rows, ['**pooled**', pooled]])
}

function run(args, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {input, encoding: 'utf8', maxBuffer: 1 << 28})
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function table(rows) {
  const lines = rows.map(
    ([name, {conflicts: c, duplicates: d, accounted}]) =>
      `| ${[name, c.recall, c.precision, c.reported, c.traps, c.kind, c.recallAll, c.recallWithCandidates, c.candidates, d.f1, d.precision, d.recall, accounted].join(' | ')} |`
  )
  return [
    '| family | recall of must | precision | reported | traps | right kind | recall of all | with candidates | candidates | duplicates F1 | P | R | accounted |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    ''
  ].join('\n')
}
