import {type HostPlace, hostOf} from '../formats/host-of.js'
import type {AgentHead, FoundMirror, Group, Pair, Sketch, SketchedAgent} from '../model.js'
import {areScopesDisjoint, rootOf} from '../util/are-scopes-disjoint.js'
import {createPace} from '../util/create-pace.js'
import {groupBy} from '../util/group-by.js'
import {askingLinks} from './asking-links.js'
import {findBoilerplate, findDescent} from './boilerplate.js'
import type {CompareOptions} from './compare-options.js'
import {describePairs, type PairFacts} from './describe-pairs.js'
import {evidence, probability} from './evidence.js'
import {findCandidates, largeFolder} from './find-candidates.js'
import {type Copy, copied, findCopies, hasSameBody} from './find-copies.js'
import {type FoundGroup, findGroups, worthwhile} from './find-groups.js'
import {findLinks} from './find-links.js'
import {findMirrors} from './find-mirrors.js'
import type {Links} from './link-clusters.js'
import {nameGroups} from './name-groups.js'
import {resemblance} from './sign.js'
import {weigh} from './weigh.js'

type Report = (stage: string, done: number, total: number) => void

/** How often every agent is passed by on the way: each of these loops takes one step for each. */
const rounds = 7

export interface Comparison {
  readonly pairs: readonly Pair[]
  readonly groups: readonly Group[]
  readonly single: readonly string[]
  readonly mirrors: readonly FoundMirror[]
}

/** Up to this many agents every pair is reported; in a larger folder the weak ones would bury the rest. */
const smallFolder = 40
/** Pairs that overlap enough and stand in no group together are reported for an agent until it has so many, the strongest first. */
const outside = 2
/** Of a larger group only those pairs are reported that were candidates, and those with the center. */
const smallGroup = 40

/** Compares all agents with each other, sorted by file, and groups those that do one job. */
export async function compare(agents: readonly SketchedAgent[], options: CompareOptions, report: Report = () => {}): Promise<Comparison> {
  const {threshold, onStage = () => {}} = options
  const sketches = agents.map(({sketch}) => sketch)
  const pace = createPace((done) => report('compare', done, agents.length * rounds))
  const copies = await findCopies(sketches, pace)
  onStage('copies', {found: copies.length})
  const boilerplate = await findBoilerplate(sketches, copies, pace)
  onStage('boilerplate', {agents: agents.length})
  const views = await weigh(sketches, boilerplate, pace)
  onStage('weights', {terms: views.vocabulary.length})
  const evidenceOf = evidence(sketches, views, boilerplate)
  const candidates = await findCandidates(sketches, views, copies, pace)
  const looked = candidates.reduce((sum, others) => sum + others.length, 0)
  onStage('candidates', {'candidate pairs': looked})
  const overlapAt = (left: number, right: number, least?: number): number => {
    if (left === right) return 1
    const alike = boilerplate.descent[left] === boilerplate.descent[right] ? likeness(agents, left, right) : 0
    return alike === 1 ? 1 : Math.max(alike >= copied ? alike : 0, probability(evidenceOf(left, right, least)))
  }
  const least = threshold * worthwhile
  const links = await findLinks(candidates, (left, right) => overlapAt(left, right, least), least, pace)
  onStage('overlaps', {links: links.overlap.length})
  const overlapOf = askingLinks(links, agents.length, overlapAt)
  const hosts = agents.map(({head}) => hostOf(head.file)?.host)
  const isDecided = apartness(agents, options.apart)
  const scopes = scopedness(agents, sketches, options.together)
  const isApart = (left: number, right: number) => isDecided(left, right) || scopes(left, right)
  const decided = new Set(options.apart.flatMap(({left, right}) => [left, right]))
  const bound = agents.map(({head}) => head.scope !== undefined || decided.has(head.file))
  const found = options.asOne
    ? asOneGroup(agents.length)
    : await findGroups(
        {
          count: agents.length,
          links,
          copies: startsOf(sketches, copies, threshold),
          together: options.together.map(({agents: files}) => agents.flatMap(({head}, at) => (files.includes(head.file) ? [at] : []))),
          isApart,
          isBound: (at) => bound[at] ?? false,
          hosts: options.across || !hosts.some(Boolean) ? [] : hosts
        },
        overlapOf,
        threshold,
        pace
      )
  onStage('groups', {groups: found.length})
  const groups = nameGroups(agents, found, overlapOf, options.base)
  options.onGroups?.(groups)
  const groupAt = new Map(found.flatMap(({members}, number) => members.map((at) => [at, number] as const)))
  const isTogether = (left: number, right: number) => groupAt.has(left) && groupAt.get(left) === groupAt.get(right)
  const mirrors = findMirrors(
    agents.map(({head}) => head),
    (left, right) =>
      !isTogether(left, right) && !isApart(left, right) && (overlapOf(left, right) >= threshold || likeness(agents, left, right) >= copied)
  )
  const mirrorAt = new Map(mirrors.flatMap((members, number) => members.map((at) => [at, number] as const)))
  const isMirror = (left: number, right: number) => mirrorAt.has(left) && mirrorAt.get(left) === mirrorAt.get(right)
  const wanted = positionsOf(agents, options.wanted)
  const reported = options.pairs === 0 ? [] : reportedPairs(agents.length, [...found, ...mirrors.map(aroundFirst)], links, threshold)
  const facts = [...reported, ...wanted]
    .map(([left, right]): PairFacts => {
      const [one, two] = [hosts[left], hosts[right]]
      const other = one && two && one !== two ? {left: one, right: two, areMirrors: isMirror(left, right)} : undefined
      return {left, right, overlap: overlapOf(left, right), isTogether: isTogether(left, right), hosts: other}
    })
    .sort((a, b) => b.overlap - a.overlap || a.left - b.left || a.right - b.right)
  return {
    pairs: describePairs({agents, views, boilerplate, evidenceOf, options}, facts.slice(0, Math.max(options.pairs, wanted.length))),
    groups,
    single: agents.filter((_, at) => !groupAt.has(at)).map(({head}) => head.file),
    mirrors: mirrors.map((members) => foundMirror(members.map((at) => (agents[at] as SketchedAgent).head)))
  }
}

function foundMirror(heads: readonly AgentHead[]): FoundMirror {
  return {
    name: (heads[0] as AgentHead).name,
    members: heads.map(({file, format}) => ({file, format, host: (hostOf(file) as HostPlace).host}))
  }
}

/** Mirrors are told pair by pair as the members of groups are. */
function aroundFirst(members: readonly number[]): FoundGroup {
  return {members, center: members[0] as number}
}

/** How alike two texts are word for word: 1 for equal ones. */
function likeness(agents: readonly SketchedAgent[], left: number, right: number): number {
  const [one, two] = [agents[left] as SketchedAgent, agents[right] as SketchedAgent]
  if (one.head.sha256 === two.head.sha256 || hasSameBody(one.sketch, two.sketch)) return 1
  return resemblance(one.sketch.signature, two.sketch.signature)
}

/** Agents that are together from the start: equal bodies, and copies that resemble each other more than members need to. */
function startsOf(sketches: readonly Sketch[], copies: readonly Copy[], threshold: number): number[][] {
  const close = copies.filter(
    ({left, right, resemblance: alike}) => alike >= threshold || hasSameBody(sketches[left] as Sketch, sketches[right] as Sketch)
  )
  const descent = findDescent(sketches, close)
  return [...groupBy([...sketches.keys()], (at) => descent[at]).values()].filter(({length}) => length > 1)
}

function asOneGroup(count: number): readonly FoundGroup[] {
  return count > 1 ? [{members: [...Array(count).keys()], center: 0}] : []
}

function positionsOf(agents: readonly SketchedAgent[], wanted: CompareOptions['wanted']): readonly (readonly [number, number])[] {
  const positions = new Map(wanted.length > 0 ? agents.map(({head}, at) => [head.file, at]) : [])
  return wanted.flatMap(([left, right]) => {
    const [one, two] = [positions.get(left), positions.get(right)]
    return one === undefined || two === undefined || one === two ? [] : [[Math.min(one, two), Math.max(one, two)] as const]
  })
}

function apartness(agents: readonly SketchedAgent[], apart: CompareOptions['apart']): (left: number, right: number) => boolean {
  if (apart.length === 0) return () => false
  const positions = new Map(agents.map(({head}, at) => [head.file, at]))
  const barred = new Set(
    apart.flatMap(({left, right}) => {
      const [one, two] = [positions.get(left), positions.get(right)]
      return one === undefined || two === undefined ? [] : [Math.min(one, two) * agents.length + Math.max(one, two)]
    })
  )
  return (left, right) => barred.has(Math.min(left, right) * agents.length + Math.max(left, right))
}

/**
 * Rules for other files are no duplicates: in one text each would hold where it was not meant to. Equal ones are, and those that a person puts
 * together.
 */
function scopedness(agents: readonly SketchedAgent[], sketches: readonly Sketch[], together: CompareOptions['together']) {
  const heads = agents.map(({head}) => head)
  const areTogether = (left: string, right: string) => together.some((one) => one.agents.includes(left) && one.agents.includes(right))
  // Many agents have one scope: what two scopes are to each other is found out once.
  const kinds = new Map<string, number>()
  const kindOf = heads.map(({file, scope}) => (scope ? numbered(kinds, [...scope, rootOf(file) ?? ''].join('\n')) : -1))
  const known = new Map<number, boolean>()
  const areDisjoint = (left: number, right: number): boolean => {
    const [one, two] = [kindOf[left] as number, kindOf[right] as number]
    if (one === -1 || two === -1 || one === two) return false
    const key = one * kinds.size + two
    const answer = known.get(key) ?? areScopesDisjoint(heads[left] as AgentHead, heads[right] as AgentHead)
    known.set(key, answer)
    return answer
  }
  return (left: number, right: number): boolean =>
    areDisjoint(left, right) &&
    !hasSameBody(sketches[left] as Sketch, sketches[right] as Sketch) &&
    !areTogether((heads[left] as AgentHead).file, (heads[right] as AgentHead).file)
}

/** The number of a text: the next one where it is new. */
function numbered(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  return number
}

function reportedPairs(
  count: number,
  groups: readonly FoundGroup[],
  links: Links,
  threshold: number
): readonly (readonly [number, number])[] {
  if (count <= smallFolder) return pairsOf([...Array(count).keys()])
  const pairs = new Map<number, readonly [number, number]>()
  const add = (left: number, right: number) => pairs.set(left * count + right, [left, right])
  for (const {members, center} of groups)
    if (members.length <= smallGroup && count <= largeFolder) for (const [left, right] of pairsOf(members)) add(left, right)
    else for (const member of members) if (member !== center) add(Math.min(member, center), Math.max(member, center))
  const told = new Uint8Array(count)
  const strong = count <= largeFolder ? [...links.overlap.keys()].filter((link) => (links.overlap[link] as number) >= threshold) : []
  for (const link of strong.sort((a, b) => (links.overlap[b] as number) - (links.overlap[a] as number))) {
    const [left, right] = [links.left[link] as number, links.right[link] as number]
    if (pairs.has(left * count + right)) continue
    if ((told[left] as number) >= outside && (told[right] as number) >= outside) continue
    told[left] = (told[left] as number) + 1
    told[right] = (told[right] as number) + 1
    add(left, right)
  }
  return [...pairs.values()]
}

function pairsOf(members: readonly number[]): readonly (readonly [number, number])[] {
  return members.flatMap((left, at) => members.slice(at + 1).map((right) => [left, right] as const))
}
