import {relative} from 'node:path'
import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

/** No part in parsing, comparing or merging, or other processes, or too slow for what they find. */
const others =
  'apply*,bench-generator,bin,cache,check*,choices,choices-of-trades,ci-recipes,cli,config,docs,examples,give-back,hosts-*,html,init,mentions,paths,progress,read,record,report,resolve-command,review,verify-and-status,write-*'

/** Small tests come first: the first that fails ends the run of a mutant. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timeOf = ({project, moduleId}: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`)?.duration ?? 0
    return files.toSorted((left, right) => timeOf(left) - timeOf(right))
  }
}

/** The tests that `npm run mutate` takes: all in one thread, so that the modules are loaded once for each mutant. */
export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    exclude: [`test/{${others}}.test.ts`],
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    sequence: {sequencer: SmallFirst},
    env: {FC_RUNS: '15'},
    testTimeout: 600_000,
    hookTimeout: 600_000
  }
})
