// What `agentmerge scan` costs on a folder, beside the bare parse of the same bytes and other tools. See README.md.
//   npm run bench -- FOLDER [--rounds 5] [--jscpd PATH]... [--main]
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {noCache} from './agentmerge.mjs'
import {contenders, jscpdArgs} from './contenders.mjs'
import {listFiles} from './list-files.mjs'
import {mainJob} from './main-job.mjs'
import {ratioTable} from './ratio-table.mjs'
import {runRounds} from './run-rounds.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '5'},
    jscpd: {type: 'string', multiple: true, default: []},
    main: {type: 'boolean', default: false}
  }
})

if (positionals.length !== 1 || !(Number(values.rounds) >= 1)) {
  process.stderr.write('Cannot start without a folder, expected `npm run bench -- FOLDER [--rounds 5] [--jscpd PATH] [--main]`\n')
  process.exitCode = 2
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'agentmerge-bench-'))
  try {
    await bench(resolve(positionals[0]), scratch, Number(values.rounds))
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}

async function bench(folder, scratch, count) {
  const all = contenders(folder, scratch, values.jscpd)
  const rounds = await runRounds(all, count)
  const files = listFiles(folder)
  print(`${sizeOf(files.map((file) => join(folder, file)))}; median of ${count} rounds after one that is thrown away; a process each,
Node ${process.versions.node}, ${availableParallelism()} processors.\n`)
  print(ratioTable(all, rounds, 'bare remark parse'))
  print(values.jscpd.length > 0 ? `jscpd with \`${jscpdArgs.join(' ')}\`.\n` : 'Without jscpd: give its path with `--jscpd PATH`.\n')
  if (noCache.length === 0) print('This build has no cache.\n')
  if (!values.main) return
  const main = mainJob(folder, scratch)
  const mainRounds = await runRounds(main, count)
  print(`The main job; it groups ${sizeOf(JSON.parse(readFileSync(join(scratch, 'grouped.json'), 'utf8')))}.\n`)
  print(ratioTable(main, mainRounds, main[1].name))
}

function print(text) {
  process.stdout.write(`${text}\n`)
}

function sizeOf(files) {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return `${files.length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`
}
