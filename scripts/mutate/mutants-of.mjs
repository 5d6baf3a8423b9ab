import {readFileSync} from 'node:fs'
import {Instrumenter} from '@stryker-mutator/instrumenter'
import {globSync} from 'tinyglobby'

const silent = {debug() {}, info() {}, warn() {}, isDebugEnabled: () => false}
const options = {ignorers: [], excludedMutations: [], plugins: null, noHeader: true}

/** All mutants that Stryker makes of some files, in the order of these. */
export async function mutantsOf(globs) {
  const files = globSync(globs).sort()
  const sources = files.map((name) => ({name, mutate: true, content: readFileSync(name, 'utf8')}))
  return (await new Instrumenter(silent).instrument(sources, options)).mutants
}
