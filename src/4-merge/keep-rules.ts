import {omissionWords} from '../messages.js'
import type {Omission} from '../model.js'
import type {Options} from '../options.js'
import {decisionsFile} from '../util/decisions-file.js'
import {allOrigins} from './all-origins.js'
import {ancestorsIn} from './ancestors.js'
import type {Composed} from './compose.js'
import {omissionsOf} from './decide-rules.js'

export interface Kept {
  readonly composed: readonly Composed[]
  readonly omitted: readonly Omission[]
}

/** The rules that `--keep` asks for: all, or those that two agents say, or the base agent, or a person. What introduces one of them stays. */
export function keepRules(composed: readonly Composed[], keep: Options['keep'], base: string): Kept {
  if (keep !== 'consensus') return {composed, omitted: []}
  const kept = new Set(composed.filter((one) => isAgreed(one, base)))
  return keepOnly(composed, kept, omissionWords.fewSources())
}

function isAgreed({item}: Composed, base: string): boolean {
  const files = new Set(allOrigins(item).map(({file}) => file))
  return files.size > 1 || files.has(base) || files.has(decisionsFile)
}

/** Only these rules and what they stand below, with the reason why the others went. */
export function keepOnly(composed: readonly Composed[], kept: ReadonlySet<Composed>, reason: string): Kept {
  const ancestors = ancestorsIn(composed)
  const all = new Set([...kept, ...[...kept].flatMap(ancestors)])
  return {
    composed: composed.filter((one) => all.has(one)),
    omitted: composed.filter((one) => !all.has(one)).flatMap((one) => omissionsOf(one, reason))
  }
}
