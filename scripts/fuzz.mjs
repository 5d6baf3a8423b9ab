// Bends agents in any way and merges them, as long as it is told, and looks for a promise that does not hold.
//   npm run fuzz -- [--seconds 60 | --cases N] [--seed 1] [--corpus FOLDER] [--into FOLDER] [--case N]
//   npm run fuzz -- --again FOLDER   tries the cases that were stored there
// Seconds are those of the processor, so that a busy machine tries as much.
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {createCase} from './fuzz/create-case.mjs'
import {createRunner} from './fuzz/create-runner.mjs'
import {readTexts} from './fuzz/read-texts.mjs'
import {kindOf, shrinkCase} from './fuzz/shrink-case.mjs'

const letters = ['a', 'b', 'c', 'd']
const root = fileURLToPath(new URL('..', import.meta.url))
const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '60'},
    cases: {type: 'string'},
    seed: {type: 'string', default: '1'},
    case: {type: 'string'},
    corpus: {type: 'string'},
    into: {type: 'string', default: join(root, 'fuzz-found')},
    again: {type: 'string'}
  }
})
const scratch = mkdtempSync(join(tmpdir(), 'agentmerge-fuzz-'))
const runner = createRunner(scratch)
try {
  const found = values.again ? await again(values.again) : await search()
  process.exitCode = found === 0 ? 0 : 1
} finally {
  await runner.stop()
  rmSync(scratch, {recursive: true, force: true})
}

/** How many kinds of faults there are. */
async function search() {
  const folders = [join(root, 'agents'), join(root, 'test/fixtures'), ...(values.corpus ? [values.corpus] : [])]
  const texts = readTexts(folders)
  const seed = Number(values.seed)
  const ends = {merged: 0, refused: 0}
  const kinds = new Set()
  const isWanted = (number) => (values.cases === undefined ? secondsTaken() < Number(values.seconds) : number < Number(values.cases))
  let number = Number(values.case ?? 0)
  for (; values.case === undefined ? isWanted(number) : number === Number(values.case); number++) {
    const one = createCase(texts, seed, number)
    const answer = await runner.run(one)
    if (answer.how in ends) ends[answer.how]++
    else if (!kinds.has(kindOf(answer))) {
      kinds.add(kindOf(answer))
      process.stdout.write(`case ${number}: ${kindOf(answer)}\n`)
      await store(await shrinkCase(one, answer, runner.run), answer, join(values.into, `${seed}-${number}`))
    }
  }
  process.stdout.write(
    `seed ${seed}, ${texts.length} texts: ${ends.merged} cases merged, ${ends.refused} refused, ${kinds.size} kinds of faults, ` +
      `in ${Math.round(secondsTaken())} seconds of the processor\n`
  )
  return kinds.size
}

function secondsTaken() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

/** Each file by its letter; `case.json` has where they stand, and how they are tried. */
async function store({files, ...ways}, {how, fault, stack}, folder) {
  mkdirSync(folder, {recursive: true})
  for (const [at, {text}] of files.entries()) writeFileSync(join(folder, `${letters[at]}.md`), text)
  const places = files.map(({path, encoding}) => ({path, encoding}))
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify({...ways, files: places, how, fault}, undefined, 2)}\n`)
  process.stdout.write(`  ${folder}\n${stack.split('\n').slice(0, 12).join('\n')}\n`)
}

function stored(folder) {
  const {files, ...ways} = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
  const names = letters.map((letter) => `${letter}.md`).filter((name) => existsSync(join(folder, name)))
  return {...ways, files: names.map((name, at) => ({path: name, ...files?.[at], text: readFileSync(join(folder, name), 'utf8')}))}
}

/** How many of the stored cases fail. */
async function again(folder) {
  const names = readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  let failed = 0
  for (const name of names.sort()) {
    const answer = await runner.run(stored(join(folder, name)))
    if (answer.fault !== undefined) failed++
    process.stdout.write(`${name}: ${answer.fault === undefined ? answer.how : `${kindOf(answer)}\n${answer.stack}`}\n`)
  }
  process.stdout.write(`${names.length} cases, ${failed} failed\n`)
  return failed
}
