import {collectTests as collect, getFn, getHooks} from '@vitest/runner'
import {expect, finishTest} from './vitest.mjs'

const config = {root: process.cwd(), sequence: {}, setupFiles: [], testTimeout: 0, hookTimeout: 0, allowOnly: true, tags: []}
const extendTaskContext = (context) => Object.assign(context, {expect})

/** All tests of some files, each with all that belongs to it, so that it can run alone; and the files that cannot be loaded. */
export async function collectTests(files, importFile) {
  const collected = await collect(files, {config, importFile, extendTaskContext})
  const broken = collected.filter(({result}) => result?.state === 'fail').map(({name, result}) => `${name}: ${result.errors[0]?.message}`)
  return {tests: collected.flatMap((file) => testsIn(file, [], [])), broken}
}

function testsIn(suite, before, after) {
  const hooks = getHooks(suite)
  const first = [...before, ...hooks.beforeAll, ...hooks.beforeEach]
  const last = [...hooks.afterEach, ...hooks.afterAll, ...after]
  return suite.tasks
    .filter(({mode}) => mode !== 'skip' && mode !== 'todo')
    .flatMap((task) =>
      task.type === 'suite' ? testsIn(task, first, last) : {name: task.fullName, run: () => runAlone([...first, getFn(task)], last)}
    )
}

async function runAlone(steps, last) {
  try {
    for (const step of steps) await step({})
  } finally {
    await finishTest()
    for (const step of last) await step({})
  }
}
