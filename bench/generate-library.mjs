// Writes a huge library of believable variations of the agents in a folder.
//   node bench/generate-library.mjs FOLDER [--files 100000] [--seed 1] [--out DIR]
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {readLibrary} from './library/read-library.mjs'
import {vary} from './library/vary.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    files: {type: 'string', default: '100000'},
    seed: {type: 'string', default: '1'},
    out: {type: 'string', default: join(tmpdir(), 'agentmerge-library')}
  }
})
const perFolder = 1000

if (positionals.length !== 1) {
  process.stderr.write('Cannot start without a folder, expected `node bench/generate-library.mjs FOLDER`\n')
  process.exitCode = 2
} else generate(resolve(positionals[0]), resolve(values.out), Number(values.files), Number(values.seed))

function generate(folder, out, files, seed) {
  // Only a folder that this script has filled may go.
  if (existsSync(out) && !existsSync(join(out, 'library.json'))) throw new Error(`Cannot write to \`${out}\`, expected a new folder`)
  rmSync(out, {recursive: true, force: true})
  mkdirSync(out, {recursive: true})
  const sources = readLibrary(folder)
  writeFileSync(join(out, 'library.json'), `${JSON.stringify({seed, files, sources: sources.length})}\n`)
  let bytes = 0
  for (let number = 0; number < files; number++) {
    const {file, text} = vary(sources, seed, number)
    const below = join(out, String(Math.floor(number / perFolder)).padStart(3, '0'))
    if (number % perFolder === 0) mkdirSync(below)
    writeFileSync(join(below, file), text)
    bytes += Buffer.byteLength(text)
  }
  process.stdout.write(`${files} files, ${(bytes / 2 ** 20).toFixed(1)} MiB, from ${sources.length} sources, in ${out}\n`)
}
