import {type Activity, activities} from '../../lexicon/activities.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Finding, Side} from './conflict-kind.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/** What one agent is for and another may not do. */
export function roleFindings(agents: readonly Agent[], kind: Activity['kind']): readonly Finding[] {
  const said = statementsOf(agents).filter((one) => !isCode(one))
  return activities.filter((activity) => activity.kind === kind).flatMap((activity) => roleFinding(said, activity) ?? [])
}

function roleFinding(said: readonly Said[], activity: Activity): Finding | undefined {
  const no = said.filter((one) => isForbidden(one, activity))
  if (no.length === 0) return undefined
  const forbidding = new Set(no.map(({agent}) => agent))
  const yes = said.filter(
    (one) =>
      !forbidding.has(one.agent) &&
      one.statement.polarity === 'do' &&
      activity.wants.test(one.statement.text) &&
      one.statement.condition?.kind !== 'only'
  )
  if (yes.length === 0) return undefined
  const [forbids, wants] = [no[0]?.rule.text ?? '', tellingRules(yes)[0]?.text ?? '']
  return {
    kind: activity.kind,
    question: activity.activity,
    topic: conflictWords.roleTopic({activity: activity.topic}),
    message: conflictWords.role({forbids: shorten(forbids, 110), wants: shorten(wants, 110)}),
    severity: 'error',
    confidence: 0.8,
    sides: [roleSide([...groupBy(no, ({rule}) => rule).keys()], 1), roleSide(tellingRules(yes), 0)]
  }
}

/** "Never push unless asked" leaves room; "report a finding only if you are sure" is the prohibition itself. */
function isForbidden({statement: {text, condition}}: Said, {forbids}: Activity): boolean {
  const found = forbids.exec(text)?.[0]
  return found !== undefined && (condition?.kind !== 'only' || /\bonly\b/i.test(found))
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
