import {type Activity, activities} from '../../lexicon/activities.js'
import {lightVerbs} from '../../lexicon/stop-words.js'
import {avoidingVerbs} from '../../lexicon/verbs.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import {groupBy} from '../../util/group-by.js'
import {ruleClaim} from './claim.js'
import type {ConflictKind, Finding, Side} from './conflict-kind.js'
import {sameSubject} from './frames.js'
import {type Clash, pairFindings} from './pair-findings.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/**
 * One agent asks for what the other forbids: what it does at all, or how it does a thing.
 *
 * > Never change code; only propose a plan.
 * > Implement the change in small steps.
 */
export const polarity: ConflictKind = {
  name: 'polarity',
  find: (agents) => [...activities.flatMap((activity) => roleFinding(agents, activity) ?? []), ...frameFindings(agents)]
}

/** Sameness of subject from which a demand and a prohibition meet. */
const sameQuestion = 0.8

function roleFinding(agents: readonly Agent[], activity: Activity): Finding | undefined {
  const said = statementsOf(agents).filter((one) => !isCode(one))
  const no = said.filter((one) => activity.forbids.test(one.statement.text) && one.statement.condition?.kind !== 'only')
  const forbidding = new Set(no.map(({agent}) => agent))
  const yes = said.filter(
    (one) => !forbidding.has(one.agent) && one.statement.polarity === 'do' && activity.wants.test(one.statement.text) && one.statement.condition?.kind !== 'only'
  )
  if (no.length === 0 || yes.length === 0) return undefined
  const [forbids, wants] = [no[0]?.rule.text ?? '', tellingRules(yes)[0]?.text ?? '']
  return {
    kind: 'polarity',
    question: activity.activity,
    topic: conflictWords.roleTopic({activity: activity.topic}),
    message: conflictWords.role({forbids: shorten(forbids, 110), wants: shorten(wants, 110)}),
    severity: 'error',
    confidence: 0.8,
    sides: [roleSide([...groupBy(no, ({rule}) => rule).keys()], 1), roleSide(tellingRules(yes), 0)]
  }
}

function roleSide(rules: readonly Rule[], strictness: number): Side {
  return {text: rules[0]?.text ?? '', claims: rules.map((rule) => ruleClaim(rule)), strictness}
}

/** Of each agent the rules that show best what it is for: what it says of itself, then the steps of its process. */
const shown = 3

function tellingRules(said: readonly Said[]): readonly Rule[] {
  const rank = ({form, text}: Rule): number => (/^you\b/i.test(text) ? 0 : form === 'step' ? 1 : 2)
  return [...groupBy(said, ({agent}) => agent).values()].flatMap((own) =>
    [...groupBy(own, ({rule}) => rule).keys()].sort((a, b) => rank(a) - rank(b) || a.index - b.index).slice(0, shown)
  )
}

function frameFindings(agents: readonly Agent[]): readonly Finding[] {
  const said = statementsOf(agents).filter((one) => asks(one) && !isCode(one))
  const clashes: Clash[] = []
  for (const left of said.filter(({statement}) => statement.polarity === 'avoid'))
    for (const right of said.filter(({statement}) => statement.polarity === 'do')) {
      if (left.rule === right.rule || !sameCase(left, right) || !sameVerb(left, right)) continue
      const confidence = sameSubject(left, right)
      if (confidence >= sameQuestion) clashes.push({left, right, confidence: Math.min(0.9, confidence)})
    }
  return pairFindings(clashes, {
    left: 'avoid',
    right: 'do',
    strictness: {left: 1, right: 0},
    finding: ({left, right}) => ({
      kind: 'polarity',
      question: [...left.statement.object].sort().join(' '),
      topic: conflictWords.polarityTopic({subject: shorten(right.statement.text, 80)}),
      message: conflictWords.polarity({subject: `"${shorten(right.statement.text, 90)}"`}),
      severity: 'error'
    })
  })
}

/** Both hold at the same time: under no condition, or under the same one. */
function sameCase({statement: left}: Said, {statement: right}: Said): boolean {
  const binds = (condition: typeof left.condition): string => (condition && condition.kind !== 'weak' ? condition.text.toLowerCase() : '')
  return binds(left.condition) === binds(right.condition)
}

/** A verb that only says that something is wanted fits any other: "never use X" forbids "apply X". */
function sameVerb({statement: {action: left}}: Said, {statement: {action: right}}: Said): boolean {
  const light = (verb: string): boolean => verb === '' || lightVerbs.has(verb) || avoidingVerbs.has(verb)
  return left === right || (light(left) && light(right))
}
