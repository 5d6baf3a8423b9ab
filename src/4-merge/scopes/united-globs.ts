import type {Agent} from '../../model.js'
import {globsOf} from '../../util/globs-of.js'
import {fieldOf} from '../field-values.js'
import {holdsGlobs} from './same-globs.js'

/** The globs of all agents, each once, in the form that the base agent gives them: a list, or one text with its commas; its own value where it names them all. */
export function unitedGlobs(agents: readonly Agent[], base: Agent, key: string): unknown {
  const [own] = [base, ...agents].map((agent) => fieldOf(agent, key)?.value).filter((value) => value !== undefined)
  const globs = [...new Set([base, ...agents].flatMap(globsOf))]
  if (holdsGlobs(own, globs)) return own
  if (Array.isArray(own)) return globs
  return globs.join(typeof own === 'string' && own.includes(', ') ? ', ' : ',')
}
