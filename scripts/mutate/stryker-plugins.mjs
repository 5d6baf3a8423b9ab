import {readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {keyOf} from './key-of.mjs'

/** Lets the mutants of the sample through: Stryker is told places, and a place holds smaller ones. */
class SampleChecker {
  async init() {
    this.wanted = new Set(JSON.parse(readFileSync(process.env.MUTATE_SAMPLE, 'utf8')))
  }

  async check(mutants) {
    const answer = (mutant) => (this.wanted.has(keyOf(mutant)) ? {status: 'passed'} : {status: 'compileError', reason: 'not in the sample'})
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)]))
  }

  async group(mutants) {
    return [mutants.map(({id}) => id)]
  }
}

/** Tells each mutant that no test notices as soon as it is known. */
class SurvivorReporter {
  onMutantTested({status, fileName, location: {start}, mutatorName, replacement}) {
    if (status !== 'Survived' && status !== 'NoCoverage') return
    const place = `${relative('.', fileName)}:${start.line}:${start.column}`
    console.log(`${status} ${place} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
  }
}

export const strykerPlugins = [
  {kind: 'Checker', name: 'sample', injectableClass: SampleChecker},
  {kind: 'Reporter', name: 'survivors', injectableClass: SurvivorReporter}
]
