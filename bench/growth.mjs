// How the time and the memory of `agentmerge scan` grow with the files of a library that generate-library.mjs wrote.
//   npm run bench:growth -- [LIBRARY] [--sizes 3000,6000,12000] [--rounds 1] [--minutes 60]
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {agentmerge, noCache} from './agentmerge.mjs'
import {growthTable} from './growth-table.mjs'
import {measure} from './measure.mjs'

// The line of `--verbose` on stderr that tells how many pairs were looked at.
const pairsLine = /([\d,]+) candidate pairs/
const perFolder = 1000

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    sizes: {type: 'string', default: '3000,6000,12000'},
    rounds: {type: 'string', default: '1'},
    minutes: {type: 'string', default: '60'}
  }
})
const library = resolve(positionals[0] ?? join(tmpdir(), 'agentmerge-library'))
const about = join(library, 'library.json')
const {files, sources, seed} = existsSync(about) ? JSON.parse(readFileSync(about, 'utf8')) : {files: 0}
const sizes = values.sizes.split(',').map(Number)

if (sizes.some((size) => !(size > 0 && size <= files && size % perFolder === 0))) {
  process.stderr.write(`Cannot take \`${values.sizes}\`, expected whole thousands up to the ${files} files of ${library}\n`)
  process.exitCode = 2
} else {
  const runs = sizes.map((size) => ({size, bytes: bytesOf(size), measured: []}))
  for (let round = 1; round <= Number(values.rounds); round++) for (const run of runs) run.measured.push(await scan(run.size, round))
  process.stdout.write(`Seed ${seed}, ${sources} sources, rounds: ${values.rounds}, Node ${process.versions.node}.\n\n`)
  process.stdout.write(growthTable(runs, sources))
}

async function scan(size, round) {
  process.stderr.write(`round ${round} of ${values.rounds}: ${size} files\n`)
  const command = [...agentmerge, 'scan', '--verbose', ...noCache, ...foldersOf(size)]
  const run = await measure({command, minutes: Number(values.minutes)})
  if (run.failed !== undefined) process.stderr.write(`${run.failed.slice(-500)}\n`)
  const pairs = pairsLine.exec(run.stderr)?.[1].replaceAll(',', '')
  return {...run, pairs: pairs === undefined ? Number.NaN : Number(pairs)}
}

function foldersOf(size) {
  return Array.from({length: size / perFolder}, (_, at) => join(library, String(at).padStart(3, '0')))
}

function bytesOf(size) {
  return foldersOf(size)
    .flatMap((folder) => readdirSync(folder).map((name) => statSync(join(folder, name)).size))
    .reduce((sum, bytes) => sum + bytes, 0)
}
