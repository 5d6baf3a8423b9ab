import {reason} from '../messages.js'
import type {Agent} from '../model.js'
import {stemOf, wordsOf} from '../util/terms.js'
import {eachShared, type Vector} from '../util/vector.js'
import type {Fingerprint} from './fingerprint.js'
import type {Overlap} from './overlap.js'

/** Two agents with what is known of them. */
export interface ComparedPair {
  readonly agents: readonly [Agent, Agent]
  readonly prints: readonly [Fingerprint, Fingerprint]
  readonly terms: readonly string[]
  readonly found: Overlap
  readonly shared: number
}

/** Why two agents overlap as far as they do, in words that a person can check, strongest first. */
export function reasonsFor({agents: [left, right], prints: [one, two], terms, found, shared}: ComparedPair): readonly string[] {
  const reasons: string[] = []
  const words = (a: Vector, b: Vector, count: number): readonly string[] =>
    strongest(a, b, count).map((term) => spelled(terms[term] ?? '', left))
  if (left.body.trim() === right.body.trim()) reasons.push(reason('same-body'))
  if (left.name.toLowerCase() === right.name.toLowerCase()) reasons.push(reason('same-name', {name: left.name}))
  else if (found.name >= 0.5) reasons.push(reason('alike-names', {left: left.name, right: right.name}))
  const purpose = words(one.purpose, two.purpose, 4)
  if (found.purpose >= 0.1 && purpose.length > 0) reasons.push(reason('purpose', {percent: percent(found.purpose), terms: purpose}))
  else reasons.push(reason('other-purpose', {percent: percent(found.purpose)}))
  const body = words(one.body, two.body, 6)
  if (body.length > 0) reasons.push(reason('vocabulary', {percent: percent(found.body), terms: body}))
  const headings = commonHeadings(left, right)
  if (headings.length > 0) reasons.push(reason('headings', {headings}))
  if (shared > 0) reasons.push(reason('rules', {count: shared}))
  return reasons
}

function percent(value: number): number {
  return Math.round(100 * value)
}

function strongest(left: Vector, right: Vector, count: number): number[] {
  const shared: {term: number; weight: number}[] = []
  eachShared(left, right, (term, a, b) => shared.push({term, weight: a * b}))
  return shared
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, count)
    .map(({term}) => term)
}

const spellings = new WeakMap<Agent, ReadonlyMap<string, string>>()

/** A term as the agent writes it: stems are not for readers. */
function spelled(term: string, agent: Agent): string {
  const known = spellings.get(agent) ?? spellingsIn(agent)
  spellings.set(agent, known)
  return known.get(term) ?? term.replaceAll('-', ' ')
}

function spellingsIn(agent: Agent): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const word of [...new Set(wordsOf(`${agent.name} ${agent.description} ${agent.body}`))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1)
  ))
    if (!found.has(stemOf(word))) found.set(stemOf(word), word)
  return found
}

function commonHeadings(left: Agent, right: Agent): string[] {
  const others = new Set(right.sections.map(({heading}) => heading.toLowerCase()))
  const common = left.sections.map(({heading}) => heading).filter((heading) => heading !== '' && others.has(heading.toLowerCase()))
  return [...new Set(common)].sort().slice(0, 4)
}
