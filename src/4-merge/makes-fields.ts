import {isDeepStrictEqual} from 'node:util'
import type {Agent} from '../model.js'
import {mergeDescriptions} from './descriptions/merge-descriptions.js'
import {fieldOf} from './field-values.js'
import type {MergeGroupOptions} from './merge-group-options.js'
import {policyOf} from './policy.js'
import {mergedValue, writtenKeys} from './profile.js'

/** Whether agents with this base would get the front matter of another agent. It takes a thousandth of a merge, and few bases pass. */
export function makesFields(agents: readonly Agent[], base: Agent, options: MergeGroupOptions, wanted: Agent): boolean {
  const {conflicts, canonical} = options.decisions
  // What people decide about the front matter is known only with the conflicts; no decision is about descriptions.
  return (conflicts.length + canonical.length > 0 || hasOtherFields()) && hasDescription()

  function hasOtherFields(): boolean {
    const ways = {...options, onConflict: policyOf(options)}
    const own = wanted.frontMatter.fields.filter(({key}) => key !== 'description').map(({key, value}) => [key, value])
    const keys = writtenKeys(agents, base).filter((key) => key !== 'description')
    if (keys.length < own.length) return false
    const made = keys.map((key) => [key, mergedValue(agents, base, key, ways)]).filter(([, value]) => value !== undefined)
    return isDeepStrictEqual(made, own)
  }

  function hasDescription(): boolean {
    return mergeDescriptions(agents, base, options.name).text === (fieldOf(wanted, 'description')?.value ?? '')
  }
}
