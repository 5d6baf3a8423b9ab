import {readFileSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {Instrumenter} from '@stryker-mutator/instrumenter'
import {globSync} from 'tinyglobby'

const silent = {debug() {}, info() {}, warn() {}, isDebugEnabled: () => false}
const options = {ignorers: [], excludedMutations: [], plugins: null, noHeader: true}
/** What Stryker would write at the top of each file counts too slowly. */
const header = 'const {isOn: stryMutAct_9fa48, pass: stryCov_9fa48} = globalThis.mutation;'

/** All mutants that Stryker makes of some files, and the code of these with all of them in it, each behind a switch. */
export async function instrument(globs) {
  const sources = globSync(globs)
    .sort()
    .map((name) => ({name, mutate: true, content: readFileSync(name, 'utf8')}))
  const {files, mutants} = await new Instrumenter(silent).instrument(sources, options)
  return {
    mutants: mutants.map((mutant) => ({...mutant, id: Number(mutant.id), file: relative('.', mutant.fileName), key: keyOf(mutant)})),
    code: new Map(files.map(({name, content}) => [resolve(name), header + content.replace(calls, (call) => call.replaceAll('"', ''))]))
  }
}

const calls = /\bstry(?:MutAct|Cov)_9fa48\("[\d", ]+"\)/g

/** What a mutant is known by in every run: its id depends on what else is mutated. */
function keyOf({fileName, location: {start, end}, mutatorName, replacement}) {
  return [relative('.', fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ')
}
