import {reason} from '../messages.js'
import type {Agent} from '../model.js'
import {sharedTerms, type Vector} from '../util/vector.js'
import type {Fingerprint} from './fingerprint.js'
import type {Overlap} from './overlap.js'

/** Why two agents overlap as far as they do, in words that a person can check, strongest first. */
export function reasonsFor(left: Agent, right: Agent, prints: readonly [Fingerprint, Fingerprint], found: Overlap, shared: number): readonly string[] {
  const [one, two] = prints
  const reasons: string[] = []
  if (left.body.trim() === right.body.trim()) reasons.push(reason('same-body'))
  if (left.name.toLowerCase() === right.name.toLowerCase()) reasons.push(reason('same-name', {name: left.name}))
  else if (found.name >= 0.5) reasons.push(reason('alike-names', {left: left.name, right: right.name}))
  const purpose = strongest(one.purpose, two.purpose, 4)
  if (found.purpose >= 0.1 && purpose.length > 0) reasons.push(reason('purpose', {percent: percent(found.purpose), terms: purpose}))
  else reasons.push(reason('other-purpose', {percent: percent(found.purpose)}))
  const body = strongest(one.body, two.body, 6)
  if (body.length > 0) reasons.push(reason('vocabulary', {percent: percent(found.body), terms: body}))
  const headings = commonHeadings(left, right)
  if (headings.length > 0) reasons.push(reason('headings', {headings}))
  if (shared > 0) reasons.push(reason('rules', {count: shared}))
  return reasons
}

function percent(value: number): number {
  return Math.round(100 * value)
}

function strongest(left: Vector, right: Vector, count: number): string[] {
  const weigh = (term: string): number => (left.weights.get(term) ?? 0) * (right.weights.get(term) ?? 0)
  return [...sharedTerms(left, right)].sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, count)
}

function commonHeadings(left: Agent, right: Agent): string[] {
  const others = new Set(right.sections.map(({heading}) => heading.toLowerCase()))
  const common = left.sections.map(({heading}) => heading).filter((heading) => heading !== '' && others.has(heading.toLowerCase()))
  return [...new Set(common)].sort().slice(0, 4)
}
