// Merges labelled families one by one, scores each, and prints a table with the pooled figures.
//   npm run bench:conflicts -- SHARED     SHARED holds seeds/, families/, gold/ and bench/score.mjs
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {mergeAll, reportJson} from '../dist/index.js'

const [shared] = process.argv.slice(2)
if (shared === undefined) {
  process.stderr.write('Cannot start without a folder, expected `npm run bench:conflicts -- SHARED`\n')
  process.exitCode = 2
} else await scoreAll(resolve(shared))

async function scoreAll(root) {
  const folders = [
    ['seeds', join(root, 'seeds')],
    ...readdirSync(join(root, 'families'))
      .sort()
      .map((name) => [name, join(root, 'families', name)])
  ]
  const scratch = mkdtempSync(join(tmpdir(), 'agentmerge-'))
  const rows = []
  for (const [name, folder] of folders) {
    const report = join(scratch, `${name}.json`)
    writeFileSync(report, reportJson(await mergeAll([folder])))
    rows.push([name, JSON.parse(run(join(root, 'bench/score.mjs'), [report, join(root, 'gold', `${name}.json`), '--json']))])
  }
  rmSync(scratch, {recursive: true, force: true})
  const pooled = JSON.parse(run(join(root, 'bench/pool.mjs'), ['--json'], rows.map(([, score]) => JSON.stringify(score)).join('\n')))
  process.stdout.write(table([...rows, ['**pooled**', pooled]]))
}

function run(script, args, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args], {input, encoding: 'utf8', maxBuffer: 1 << 28})
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function table(rows) {
  const lines = rows.map(
    ([name, {conflicts: c, duplicates: d, accounted}]) =>
      `| ${[name, c.recall, c.precision, c.reported, c.traps, c.kind, c.recallAll, d.f1, d.precision, d.recall, accounted].join(' | ')} |`
  )
  return [
    '| family | recall of must | precision | reported | traps | right kind | recall of all | duplicates F1 | P | R | accounted |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    ''
  ].join('\n')
}
