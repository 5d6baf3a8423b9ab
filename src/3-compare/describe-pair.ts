import {reason} from '../messages.js'
import type {AgentHead, Pair, PairRelation, SketchedAgent} from '../model.js'
import type {Boilerplate} from './boilerplate.js'
import type {CompareOptions} from './compare-options.js'
import {type Evidence, type EvidenceOf, firstOwnJob, probability} from './evidence.js'
import {copied, hasSameBody} from './find-copies.js'
import {sharedLines} from './shared-lines.js'
import {resemblance} from './sign.js'
import {spell} from './spell.js'
import {containment, sharedTerms} from './views.js'
import type {Views} from './weigh.js'

/** What is known of two agents by their positions. */
export interface PairFacts {
  readonly left: number
  readonly right: number
  readonly overlap: number
  /** Whether they stand in one group. */
  readonly isTogether: boolean
}

interface Folder {
  readonly agents: readonly SketchedAgent[]
  readonly views: Views
  readonly boilerplate: Boilerplate
  readonly evidenceOf: EvidenceOf
  readonly options: CompareOptions
}

/** Says what two agents of a folder are to each other, and why. */
export function describePair(folder: Folder): (facts: PairFacts, isDetailed: boolean) => Pair {
  const {agents, views, evidenceOf, options} = folder
  const apart = new Map(options.apart.flatMap(({left, right, reason: why}) => [[`${left}\n${right}`, why], [`${right}\n${left}`, why]]))
  return (facts, isDetailed) => {
    const [one, two] = [agents[facts.left] as SketchedAgent, agents[facts.right] as SketchedAgent]
    const found = evidenceOf(facts.left, facts.right)
    const relation = relationOf(facts, folder, found)
    const shared = isDetailed ? sharedLines(one.sketch, two.sketch) : 0
    const kept = apart.get(`${one.head.file}\n${two.head.file}`)
    return {
      left: one.head.file,
      right: two.head.file,
      overlap: facts.overlap,
      relation,
      containment: {
        leftInRight: containment(views.body, facts.left, facts.right),
        rightInLeft: containment(views.body, facts.right, facts.left)
      },
      sharedRules: shared,
      reasons: isDetailed ? [...reasonsFor(facts, folder, found, shared), ...(kept === undefined ? [] : [reason('apart', {why: kept})])] : []
    }
  }
}

/** Below this share of the threshold two agents have no more in common than any two. */
const related = 0.3

function relationOf({left, right, overlap, isTogether}: PairFacts, {agents, boilerplate, options}: Folder, found: Evidence): PairRelation {
  const [one, two] = [agents[left] as SketchedAgent, agents[right] as SketchedAgent]
  if (one.head.sha256 === two.head.sha256 || hasSameBody(one.sketch, two.sketch)) return 'copy'
  const isDescended = boilerplate.descent[left] === boilerplate.descent[right]
  if (isDescended && resemblance(one.sketch.signature, two.sketch.signature) >= copied) return 'drifted copy'
  if (isTogether) return 'same job'
  const without = probability({...found, series: 0, ownJob: 0, mention: 0})
  return Math.max(overlap, without) >= options.threshold * related ? 'same domain, other job' : 'distinct'
}

function reasonsFor({left, right, isTogether, overlap}: PairFacts, folder: Folder, found: Evidence, shared: number): readonly string[] {
  const {agents, views, boilerplate, options} = folder
  const [one, two] = [agents[left] as SketchedAgent, agents[right] as SketchedAgent]
  const purpose = sharedTerms(views.purpose, left, right).slice(0, 4)
  const body = sharedTerms(views.body, left, right).slice(0, 6)
  const words = wordsFor(one.head, new Set([...purpose, ...body]), options.textOf)
  const spelled = (terms: readonly number[]) => terms.map((term) => words.get(term) ?? '').filter((word) => word !== '')
  const reasons = bodyReasons(one, two, boilerplate.descent[left] === boilerplate.descent[right])
  if (one.head.name.toLowerCase() === two.head.name.toLowerCase()) reasons.push(reason('same-name', {name: one.head.name}))
  else if (found.name >= 0.5) reasons.push(reason('alike-names', {left: one.head.name, right: two.head.name}))
  if (found.purpose >= 0.1 && purpose.length > 0)
    reasons.push(reason('purpose', {percent: percent(found.purpose), terms: spelled(purpose)}))
  else reasons.push(reason('other-purpose', {percent: percent(found.purpose)}))
  if (body.length > 0) reasons.push(reason('vocabulary', {percent: percent(found.body), terms: spelled(body)}))
  if (shared > 0) reasons.push(reason('rules', {count: shared}))
  const common = sameBoilerplate(folder, left, right)
  if (common > 0) reasons.push(reason('boilerplate', {count: common}))
  if (found.series > 0) reasons.push(reason('series'))
  if (found.ownJob > 0) reasons.push(reason('own-job', {job: firstOwnJob(one.sketch, two.sketch)}))
  if (found.mention > 0) reasons.push(reason('mention'))
  if (!isTogether && overlap >= options.threshold) reasons.push(reason('no-center'))
  return reasons
}

function bodyReasons(one: SketchedAgent, two: SketchedAgent, isDescended: boolean): string[] {
  if (one.head.sha256 === two.head.sha256) return [reason('same-file')]
  if (hasSameBody(one.sketch, two.sketch)) return [reason('same-body', {keys: differingKeys(one.head, two.head)})]
  const alike = isDescended ? resemblance(one.sketch.signature, two.sketch.signature) : 0
  return alike >= copied ? [reason('drifted', {percent: percent(alike)})] : []
}

/** The keys of the front matter that only one of two agents has, or that they set differently. */
export function differingKeys(left: AgentHead, right: AgentHead): readonly string[] {
  const valueIn = ({keys}: AgentHead, wanted: string) => keys.find(({key}) => key === wanted)?.hash
  const all = new Set([...left.keys, ...right.keys].map(({key}) => key))
  return [...all].filter((key) => valueIn(left, key) !== valueIn(right, key))
}

const spelled = new WeakMap<AgentHead, Map<number, string>>()

function wordsFor(head: AgentHead, terms: ReadonlySet<number>, textOf: (file: string) => string): ReadonlyMap<number, string> {
  const known = spelled.get(head) ?? new Map<number, string>()
  const missing = new Set([...terms].filter((term) => !known.has(term)))
  if (missing.size > 0) for (const [term, word] of spell(textOf(head.file), missing)) known.set(term, word)
  spelled.set(head, known)
  return known
}

function sameBoilerplate({agents, boilerplate}: Folder, left: number, right: number): number {
  const linesOf = (at: number) =>
    new Set(agents[at]?.sketch.lines.filter((_, line) => boilerplate.lines[at]?.[line] === 1))
  const others = linesOf(right)
  return [...linesOf(left)].filter((line) => others.has(line)).length
}

function percent(value: number): number {
  return Math.round(100 * value)
}
