import type {Activity} from '../../lexicon/activities/activity.js'
import {activities} from '../../lexicon/activities.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {shorten} from '../../util/visible-text.js'
import type {Claim, Finding, Side} from './conflict-kind.js'
import {type Evidence, forbiddingEvidence, type Stance, wantingEvidence} from './role-evidence.js'

/** What one agent is for and another may not do. */
export function roleFindings(agents: readonly Agent[], kind: Activity['kind']): readonly Finding[] {
  return activities.filter((activity) => activity.kind === kind).flatMap((activity) => roleFinding(agents, activity) ?? [])
}

function roleFinding(agents: readonly Agent[], activity: Activity): Finding | undefined {
  const forbidden = agents.map((agent) => forbiddingEvidence(agent, activity))
  // Where nobody forbids it, nobody needs to be asked who does it.
  if (forbidden.every(({length}) => length === 0)) return undefined
  const stances = agents.map((agent, at): Stance => ({forbids: forbidden[at] ?? [], wants: wantingEvidence(agent, activity)}))
  const no = forbidden.flat()
  const yes = stances.filter(({forbids, wants}) => forbids.length === 0 && wants.length > 0).map(({wants}) => strongest(wants))
  if (yes.length === 0) return insideFinding(stances, activity)
  const points = Math.max(...yes.map(pointsOf))
  const [forbids, wants] = [textOf(no), textOf(yes.flat())]
  return {
    kind: activity.kind,
    question: activity.activity,
    topic: conflictWords.roleTopic({activity: activity.topic}),
    message: conflictWords.role({forbids: shorten(forbids, 110), wants: shorten(wants, 110)}),
    severity: 'error',
    confidence: points < activity.enough ? 0.55 : points < 3 ? 0.75 : 0.8,
    sides: [sideOf([...groupBy(no, ({agent}) => agent).values()].flatMap(strongest), 1), sideOf(yes.flat(), 0)]
  }
}

/** Who forbids it on one line and wants it on another may mean two cases: it is sure only where the agent says of itself that it does it. */
function insideFinding(stances: readonly Stance[], activity: Activity): Finding | undefined {
  const torn = stances.flatMap(({forbids, wants}) => {
    const direct = wants.filter((one) => one.weight > 1 && forbids.every(({claim}) => apart(claim, one.claim)))
    return direct.length === 0 ? [] : [{forbids: strongest(forbids), wants: strongest(direct)}]
  })
  const [first] = torn
  if (!first) return undefined
  const [forbids, wants] = [textOf(first.forbids), textOf(first.wants)]
  return {
    kind: activity.kind,
    question: `${activity.activity} inside`,
    topic: conflictWords.roleTopic({activity: activity.topic}),
    message: conflictWords.role({forbids: shorten(forbids, 110), wants: shorten(wants, 110)}),
    severity: 'warning',
    confidence: 0.55,
    sides: [
      sideOf(
        torn.flatMap((one) => one.forbids),
        1
      ),
      sideOf(
        torn.flatMap((one) => one.wants),
        0
      )
    ]
  }
}

function apart(one: Claim, two: Claim): boolean {
  return one.file !== two.file || one.endLine < two.line || two.endLine < one.line
}

/** However often an agent lets one guess what it is for, it is a guess. */
function pointsOf(own: readonly Evidence[]): number {
  const proof = own.filter(({weight}) => weight > 1).reduce((sum, {weight}) => sum + weight, 0)
  return proof === 0 ? Math.min(1, own.length) : proof
}

/** There always is one. */
const textOf = (evidence: readonly Evidence[]): string => (evidence[0] as Evidence).text

function sideOf(evidence: readonly Evidence[], strictness: number): Side {
  return {text: textOf(evidence), claims: evidence.map(({claim}) => claim), strictness}
}

/** Of each agent the lines that show best what it is for: what it says of itself, then the steps of its process. */
const shown = 3

function strongest(own: readonly Evidence[]): readonly Evidence[] {
  const lines = [...groupBy(own, ({claim}) => `${claim.line}-${claim.endLine}`).values()].flatMap(([first]) => first ?? [])
  return lines.sort((a, b) => b.weight - a.weight || a.claim.line - b.claim.line).slice(0, shown)
}
