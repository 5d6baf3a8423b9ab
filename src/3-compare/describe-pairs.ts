import {reason} from '../messages.js'
import type {AgentHead, Pair, PairRelation, SketchedAgent} from '../model.js'
import {areScopesDisjoint} from '../util/are-scopes-disjoint.js'
import {remember} from '../util/remember.js'
import type {Boilerplate} from './boilerplate.js'
import type {CompareOptions} from './compare-options.js'
import {type Evidence, type EvidenceOf, firstOwnJob, probability, sharedNumbers} from './evidence.js'
import {copied, hasSameBody} from './find-copies.js'
import {sharedLines, tellingLines} from './shared-lines.js'
import {sharedView} from './shared-view.js'
import {resemblance} from './sign.js'
import {spell} from './spell.js'
import type {Views} from './weigh.js'

/** What is known of two agents by their positions. */
export interface PairFacts {
  readonly left: number
  readonly right: number
  readonly overlap: number
  /** Whether they stand in one group. */
  readonly isTogether: boolean
  /** Where they are kept for different hosts: for which, and whether they are one agent. */
  readonly hosts: {readonly left: string; readonly right: string; readonly areMirrors: boolean} | undefined
}

interface Folder {
  readonly agents: readonly SketchedAgent[]
  readonly views: Views
  readonly boilerplate: Boilerplate
  readonly evidenceOf: EvidenceOf
  readonly options: CompareOptions
}

/** Says what the agents of pairs are to each other, and why. */
export function describePairs(folder: Folder, pairs: readonly PairFacts[]): readonly Pair[] {
  const {agents, views, options} = folder
  const apart = new Map(
    options.apart.flatMap(({left, right, reason: why}) => [
      [`${left}\n${right}`, why],
      [`${right}\n${left}`, why]
    ])
  )
  const lines = remember((at: number) => tellingLines((agents[at] as SketchedAgent).sketch), kept)
  const linesIn = remember((at: number) => sharedLines(lines(at)), 1)
  const bodies = sharedView(views.body, views.vocabulary.length, 6)
  const purposes = sharedView(views.purpose, views.vocabulary.length, 4)
  const templates = remember((at: number) => boilerplateOf(folder, at), kept)
  const words = remember((at: number) => spell(options.textOf((agents[at] as SketchedAgent).head.file)), 1)
  // A name that was taken from the path stands in no text.
  const nameWords = remember((at: number) => spell((agents[at] as SketchedAgent).head.name.replaceAll('_', ' ')), 1)
  const keptApart = (one: SketchedAgent, two: SketchedAgent) => {
    const why = apart.get(`${one.head.file}\n${two.head.file}`)
    return why === undefined ? [] : [reason('apart', {why})]
  }
  const wanted = (one: SketchedAgent, two: SketchedAgent) =>
    options.together
      .filter(({agents: files}) => files.includes(one.head.file) && files.includes(two.head.file))
      .map(({reason: why}) => reason('together', {why}))
  const describe = (facts: PairFacts): Pair => {
    const {left, right, overlap} = facts
    const [one, two] = [agents[left] as SketchedAgent, agents[right] as SketchedAgent]
    const found = folder.evidenceOf(left, right)
    const {terms: body, leftInRight, rightInLeft} = bodies(left, right)
    const seen: Seen = {
      found,
      shared: linesIn(left)(lines(right)),
      common: sharedNumbers(templates(left), templates(right)),
      purpose: purposes(left, right).terms,
      body,
      spelled: (terms) =>
        terms.flatMap((term) => {
          const hash = views.vocabulary[term] as number
          return words(left)(hash) ?? nameWords(left)(hash) ?? []
        })
    }
    return {
      left: one.head.file,
      right: two.head.file,
      overlap,
      relation: relationOf(facts, folder, found),
      containment: {leftInRight, rightInLeft},
      sharedRules: seen.shared,
      reasons: [...wanted(one, two), ...reasonsFor(facts, folder, seen), ...keptApart(one, two)]
    }
  }
  const order = [...pairs.keys()].sort((a, b) => (pairs[a] as PairFacts).left - (pairs[b] as PairFacts).left || a - b)
  const described: Pair[] = []
  for (const at of order) described[at] = describe(pairs[at] as PairFacts)
  return described
}

/** Pairs come sorted, so one agent is asked for many times in a row. */
const kept = 1000

/** Below this share of the threshold two agents have no more in common than any two. */
const related = 0.3

function relationOf(
  {left, right, overlap, isTogether, hosts}: PairFacts,
  {agents, boilerplate, options}: Folder,
  found: Evidence
): PairRelation {
  const [one, two] = [agents[left] as SketchedAgent, agents[right] as SketchedAgent]
  if (hosts?.areMirrors) return 'mirror'
  if (one.head.sha256 === two.head.sha256 || hasSameBody(one.sketch, two.sketch)) return 'copy'
  const isDescended = boilerplate.descent[left] === boilerplate.descent[right]
  if (isDescended && resemblance(one.sketch.signature, two.sketch.signature) >= copied) return 'drifted copy'
  if (isTogether) return 'same job'
  const without = probability({...found, series: 0, ownJob: 0, mention: 0})
  return Math.max(overlap, without) >= options.threshold * related ? 'same domain, other job' : 'distinct'
}

interface Seen {
  readonly found: Evidence
  readonly shared: number
  /** How many lines of boilerplate both have. */
  readonly common: number
  /** Terms in both, strongest first. */
  readonly purpose: readonly number[]
  readonly body: readonly number[]
  readonly spelled: (terms: readonly number[]) => readonly string[]
}

function reasonsFor({left, right, isTogether, overlap, hosts}: PairFacts, folder: Folder, seen: Seen): readonly string[] {
  const {agents, boilerplate, options} = folder
  const {found, shared, common, purpose, body, spelled} = seen
  const [one, two] = [agents[left] as SketchedAgent, agents[right] as SketchedAgent]
  const reasons = hosts?.areMirrors ? [reason('mirror', hosts)] : []
  reasons.push(...bodyReasons(one, two, boilerplate.descent[left] === boilerplate.descent[right]))
  if (one.head.name.toLowerCase() === two.head.name.toLowerCase()) reasons.push(reason('same-name', {name: one.head.name}))
  else if (found.name >= 0.5) reasons.push(reason('alike-names', {left: one.head.name, right: two.head.name}))
  if (found.purpose >= 0.1 && purpose.length > 0)
    reasons.push(reason('purpose', {percent: percent(found.purpose), terms: spelled(purpose)}))
  else reasons.push(reason('other-purpose', {percent: percent(found.purpose)}))
  if (body.length > 0) reasons.push(reason('vocabulary', {percent: percent(found.body), terms: spelled(body)}))
  if (shared > 0) reasons.push(reason('rules', {count: shared}))
  if (common > 0) reasons.push(reason('boilerplate', {count: common}))
  if (found.series > 0) reasons.push(reason('series'))
  if (found.ownJob > 0) reasons.push(reason('own-job', {job: firstOwnJob(one.sketch, two.sketch)}))
  if (found.mention > 0) reasons.push(reason('mention'))
  if (isTogether || overlap < options.threshold || hosts?.areMirrors) return reasons
  if (areScopesDisjoint(one.head, two.head)) reasons.push(reason('other-files'))
  else reasons.push(hosts && !options.across ? reason('other-hosts', hosts) : reason('no-center'))
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

/** The boilerplate lines of an agent, sorted, each once. */
function boilerplateOf({agents, boilerplate}: Folder, at: number): Uint32Array {
  const lines = (agents[at] as SketchedAgent).sketch.lines.filter((_, line) => boilerplate.lines[at]?.[line] === 1)
  return Uint32Array.from(new Set(lines)).sort()
}

function percent(value: number): number {
  return Math.round(100 * value)
}
