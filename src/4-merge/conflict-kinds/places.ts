import {documentKinds} from '../../lexicon/documents.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/** Where an agent puts a document. */
interface Placed {
  readonly agent: Agent
  readonly rule: Rule
  readonly line: number
  readonly text: string
  readonly document: string
  readonly path: string
  /** It is said to be put there, and not only named. */
  readonly put: boolean
}

const putting =
  /\b(?:save|write|store|put|create|output|record|keep|place|append|update|generate|live|belong|go|reside|export|log|add|document)(?:s|d|n|ing|ed)?\b|\b(?:saved|written|stored|located|kept) (?:in|at|to|under)\b/i
const path =
  /(?:^|[\s`"'(|])((?:\.{0,2}\/)?(?:[\w.<>{}[\]*-]+\/)+(?:[\w<>{}[\]*.-]+)?|[A-Z_]{4,}\.md|[\w<>{}*-]+\.(?:md|mdx|rst|adoc))(?=$|[\s`"'),.;:|])/g
/** Names with a slash that are no paths. */
const noPath = /^(?:and\/or|he\/she|ci\/cd|i\/o|tcp\/ip|https?:|n\/a|[\w-]+\/[\w-]+$)/i

/** One kind of document is put at different places. */
export function placeFindings(agents: readonly Agent[]): readonly Finding[] {
  const placed = agents.flatMap((agent) => statementsOf([agent]).flatMap((said) => placesIn(agent, said)))
  return [...groupBy(placed, ({document}) => document)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([document, some]) => {
      const own = agents.map((agent) => some.filter((one) => one.agent === agent)).filter(({length}) => length > 0)
      const apart = own.filter((one) => own.some((other) => one !== other && disjoint(one, other)))
      if (apart.length < 2) return []
      const sides = [...groupBy(apart.flat(), (one) => normal(one.path))].sort(([a], [b]) => (a < b ? -1 : 1))
      const values = sides.map(([, same]) => same[0]?.path ?? '')
      const topic = conflictWords.placeOf({document})
      return [
        {
          kind: 'alternative' as const,
          question: topic,
          topic: conflictWords.choiceTopic({topic, values}),
          message: conflictWords.choice({topic, values}),
          severity: 'warning' as const,
          confidence: apart.filter((one) => one.some(({put}) => put)).length > 1 ? 0.75 : 0.58,
          sides: sides.map(([, same], at) => ({
            text: values[at] ?? '',
            claims: same.map(({rule, line, text}) => (rule.form === 'code' ? ruleClaim(rule, {line, text}) : ruleClaim(rule))),
            strictness: 0
          }))
        }
      ]
    })
}

function placesIn(agent: Agent, said: Said): readonly Placed[] {
  const {rule, statement} = said
  if (statement.polarity !== 'do' || (isCode(said) && !isTree(rule))) return []
  const text = isCode(said) ? (rule.text.split('\n').find((line) => line.trim() !== '' && !/^\s*[`~]/.test(line)) ?? '') : statement.text
  const heading = agent.sections[rule.section]?.heading ?? ''
  return [...text.matchAll(path)].flatMap(([, found = '']) => {
    if (noPath.test(found) && !/\.\w+$/.test(found)) return []
    const around = text.replace(found, ' ')
    const named = documentKinds.find(({pattern}) => pattern.test(around))
    const kind = documentKinds.find((one) => one.path.test(found) && (!one.placeOnly || one.pattern.test(around))) ?? named
    const put =
      putting.test(text) || rule.form === 'row' || isCode(said) || /\b(?:location|output|where|place|paths?|files?|own)\b/i.test(heading)
    return kind ? [{agent, rule, line: rule.line, text, document: kind.name, path: found.replace(/[.,;:]$/, ''), put}] : []
  })
}

/** A drawing of folders, not code. */
function isTree({text}: Rule): boolean {
  return /[├└]/.test(text)
}

/** The folder counts, and the name without what differs from case to case. */
function normal(one: string): string {
  return one
    .replace(/^\.?\//, '')
    .replace(/[<{[][^>}\]]*[>}\]]/g, '*')
    .replace(/\/$/, '')
}

/** No place of the one is a place of the other, or a folder around it. */
function disjoint(one: readonly Placed[], other: readonly Placed[]): boolean {
  return !one.some(({path: left}) =>
    other.some(({path: right}) => within(normal(left), normal(right)) || within(normal(right), normal(left)))
  )
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}
