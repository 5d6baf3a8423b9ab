import {createHash} from 'node:crypto'
import {isDeepStrictEqual} from 'node:util'
import type {Agent} from '../model.js'
import type {Options} from '../options.js'
import {byPlace} from '../util/by-place.js'
import {groupBy} from '../util/group-by.js'
import {answeredPairs} from './answered-pairs.js'
import type {Finding, Side} from './conflict-kinds/conflict-kind.js'
import {frontMatter} from './conflict-kinds/front-matter.js'
import {conflictKinds} from './conflict-kinds/index.js'
import {nameCollision} from './conflict-kinds/name-collision.js'
import {activeTogether} from './scopes/active-together.js'

/** A finding with an id that survives reordering and unrelated edits. */
export interface FoundConflict extends Finding {
  readonly id: string
  /** Not sure enough to count. */
  readonly candidate: boolean
}

/** From here on a finding counts; what is less sure is listed apart. */
const sureEnough = 0.65

/** Everything that contradicts in a group, each question once. The most specific kind answers for a pair of rules, the others stay silent. */
export function findConflicts(agents: readonly Agent[], tools: Options['tools']): readonly FoundConflict[] {
  const answered = answeredPairs()
  const found: FoundConflict[] = []
  const together = activeTogether(agents)
  // A file has one front matter and one name, whatever its rules apply to.
  const all = conflictKinds.flatMap((kind) =>
    kind === frontMatter || kind === nameCollision ? kind.find(agents, tools) : together.flatMap((some) => kind.find(some, tools))
  )
  const isCandidate = ({confidence}: Finding) => confidence < sureEnough
  // What is not sure is asked last, so that it hides nothing that is.
  for (const finding of [...all.filter((one) => !isCandidate(one)), ...all.filter(isCandidate)]) {
    const sides = finding.sides.map(distinct).filter(({claims}) => claims.length > 0 || finding.kind === 'hidden')
    if (sides.length < 2 || answered.holdAll(sides)) continue
    const id = idOf(finding.kind, finding.question, sides)
    // Agents that stand in several sets are looked at with each of them.
    if (together.length > 1 && found.some((one) => one.id === id && isDeepStrictEqual(one.sides, sides))) continue
    answered.add(sides)
    found.push({id, candidate: isCandidate(finding), ...finding, sides})
  }
  return withUniqueIds(found)
}

/** Findings of one kind alone, with the ids that they have among all others. */
export function asFound(findings: readonly Finding[]): readonly FoundConflict[] {
  return withUniqueIds(
    findings.map((finding) => {
      const sides = finding.sides.map(distinct)
      return {id: idOf(finding.kind, finding.question, sides), candidate: false, ...finding, sides}
    })
  )
}

/** A rule that gives its answer in two clauses stands on a side once, as a whole. */
function distinct(side: Side): Side {
  const samePlace = groupBy(side.claims, ({file, line, endLine}) => `${file}:${line}-${endLine}`)
  const claims = [...samePlace.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const {clause, ...whole} = first
    return others.some((other) => other.clause !== clause) ? [whole] : [first]
  })
  return {...side, claims: claims.sort(byPlace)}
}

function idOf(kind: string, question: string, sides: readonly Side[]): string {
  const answers = sides.map(({text}) => text.replace(/\s+/g, ' ').trim().toLowerCase()).sort()
  return `c-${createHash('sha256')
    .update(JSON.stringify([kind, question, answers]))
    .digest('hex')
    .slice(0, 6)}`
}

function withUniqueIds(found: readonly FoundConflict[]): readonly FoundConflict[] {
  const counts = new Map<string, number>()
  return found.map((one) => {
    const count = (counts.get(one.id) ?? 0) + 1
    counts.set(one.id, count)
    return count === 1 ? one : {...one, id: `${one.id}-${count}`}
  })
}
