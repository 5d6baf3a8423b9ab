import {setMaxListeners} from 'node:events'
import {basename, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parentPort, workerData} from 'node:worker_threads'
import fc from 'fast-check'
import {collectTests} from './collect-tests.mjs'
import {forget} from './forget.mjs'
import {isOn, pass, switches} from './switches.mjs'

/*
 * Runs tests against mutants, in a thread that can be stopped. First all tests run without one, which tells what mutants each of them passes, and
 * how often. Then, for each mutant, those that pass it, until one fails, which has to pass again without it.
 */
const {files, folder, ids, near, count, patience, known} = workerData
process.env.FC_RUNS = '15'
fc.configureGlobal({seed: 1})
globalThis.mutation = {forget, isOn, pass}
process.on('unhandledRejection', () => {})
// fast-check listens to one signal for each of its runs.
setMaxListeners(0)

switches.counts = new Int32Array(count)
const {tests, broken} = await collectTests(files, (file) => import(pathToFileURL(join(folder, `${basename(file)}.mjs`)).href))
forget.loaded()
const atLoad = switches.counts
switches.counts = undefined
const {reach, times} = known ?? (await firstRun())
for (const id of ids) {
  parentPort.postMessage({begun: id})
  const verdict = await judge(id)
  parentPort.postMessage({id, ...verdict})
  if (verdict.status === 'spoiled') break
}

/** By mutant, the tests that pass it, the quickest first, each followed by how often it does. */
async function firstRun() {
  const failing = []
  const passing = []
  const times = []
  for (const [at, {name}] of tests.entries()) {
    switches.counts = new Int32Array(count)
    const start = processorTime()
    const error = await errorOf(at)
    times.push(processorTime() - start)
    const {counts} = switches
    switches.counts = undefined
    if (error) failing.push(`${name}: ${error.message}`)
    else passing.push({at, passed: Int32Array.from(ids.flatMap((id) => (counts[id] > 0 ? [id, counts[id]] : [])))})
  }
  const reach = new Map(ids.map((id) => [id, []]))
  for (const {at, passed} of passing.sort((left, right) => times[left.at] - times[right.at]))
    for (let index = 0; index < passed.length; index += 2) reach.get(passed[index]).push(at, passed[index + 1])
  const first = {reach, times, tests: tests.length, failing: [...broken, ...failing]}
  parentPort.postMessage({first})
  return first
}

async function judge(id) {
  const passing = reach.get(id)
  if (passing.length === 0) return {status: atLoad[id] > 0 ? 'static' : 'not reached'}
  let time = 0
  for (const index of inTurn(id)) {
    const at = passing[index]
    switches.hits = 0
    switches.limit = 100 * passing[index + 1] + 1000
    const error = await errorOf(at, id)
    if (error !== undefined || switches.hits > switches.limit)
      return {status: (await errorOf(at)) === undefined ? 'found' : 'spoiled', test: tests[at].name}
    time += times[at]
    if (time > patience) break
  }
  return {status: 'survived'}
}

/** The quickest tests for half of the patience; then those that import the mutant over the fewest modules, for they are about it. */
function* inTurn(id) {
  const passing = reach.get(id)
  let time = 0
  let index = 0
  for (; index < passing.length && time < patience / 2; index += 2) {
    yield index
    time += times[passing[index]]
  }
  const others = []
  for (; index < passing.length; index += 2) others.push({index, distance: near.get(id).get(resolve(fileOf(tests[passing[index]])))})
  for (const one of others.sort((left, right) => left.distance - right.distance)) yield one.index
}

function fileOf({name}) {
  return name.split(' > ')[0]
}

async function errorOf(at, mutant = -1) {
  forget()
  switches.on = mutant
  try {
    await tests[at].run()
    return
  } catch (error) {
    return error ?? new Error('nothing was thrown')
  } finally {
    switches.on = -1
  }
}

/** In milliseconds; of the whole process, whose other thread waits meanwhile. */
function processorTime() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
