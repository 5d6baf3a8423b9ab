import {type DocumentKind, documentKinds} from '../../lexicon/documents.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
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
}

const path =
  /(?:^|[\s`"'(|])((?:\.{0,2}\/)?(?:[\w.<>{}[\]*-]{1,80}\/)+(?:[\w<>{}[\]*-]{0,80}(?:\.\w{2,5}|\*){1,9})?|[\w<>{}[\]*-]{1,80}\.(?:md|mdx|rst|adoc))(?=$|[\s`"'),.;:|])/g
const putting =
  /\b(?:save|write|store|put|place|create|output|record|keep|append|update|generate|export|maintain|document|live|belong|go|reside)(?:s|d|n|ing|ed)?\b|\b(?:saved|written|stored|located|kept)\b/i
/** The path stands right behind where something is put. */
const into =
  /\b(?:save|write|store|put|place|create|output|record|keep|append|generate|export|saved|written|stored|placed)(?:s|d|ing)?\b[^.;]{0,70}\b(?:to|in|at|as|under|into|inside|file|named|called)\s*:?\s*(?:the |a |new |file |folder |directory )*[`"']?$/i
const reading =
  /\b(?:read|check|existing|load|look for|look (?:in|at)|consult|reference|review|see|search|scan|list|find|audit|parse|follow)\b/i
/** Files of instructions, and templates that are only looked up. */
const foreign = /(?:^|\/)(?:AGENTS|CLAUDE|SKILL|GEMINI|MEMORY)\.md$|template|(?:^|\/)(?:assets|references|skills|node_modules)\//i

/** One kind of document is put at different places. */
export function placeFindings(agents: readonly Agent[]): readonly Finding[] {
  const placed = agents.flatMap((agent) => statementsOf([agent]).flatMap((said) => placesIn(agent, said)))
  return sortedGroups(groupBy(placed, ({document}) => document)).flatMap(([document, some]) => {
    const own = agents.map((agent) => some.filter((one) => one.agent === agent)).filter(({length}) => length > 0)
    const apart = own.filter((one) => own.some((other) => one !== other && disjoint(one, other)))
    if (apart.length < 2) return []
    const sides = sortedGroups(groupBy(apart.flat(), (one) => normal(one.path)))
    const values = sides.map(([, same]) => same[0].path)
    const topic = conflictWords.placeOf({document})
    return [
      {
        kind: 'alternative' as const,
        question: topic,
        topic: conflictWords.choiceTopic({topic, values}),
        message: conflictWords.choice({topic, values}),
        severity: 'warning' as const,
        confidence: 0.72,
        sides: sides.map(([, same]) => ({
          text: same[0].path,
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
  const lines = rule.markdown.split('\n')
  const at = isCode(said) ? lines.findIndex((line) => line.trim() !== '' && !/^\s*[`~]/.test(line)) : 0
  const text = isCode(said) ? (lines[at] ?? '') : statement.text
  return [...text.matchAll(path)].flatMap((match) => {
    const found = match[1] ?? ''
    const front = text.slice(0, match.index + match[0].indexOf(found))
    if (foreign.test(found)) return []
    const kind = into.test(front) ? (fitting(found) ?? named(front)) : isPut(said, text, front) ? fitting(found) : undefined
    return kind ? [{agent, rule, line: rule.line + at, text, document: kind.name, path: found.replace(/[.,;:]$/, '')}] : []
  })
}

function fitting(found: string): DocumentKind | undefined {
  return documentKinds.find(({path: fits}) => fits?.test(found))
}

function named(front: string): DocumentKind | undefined {
  return documentKinds.find(({path: fits, pattern}) => fits && pattern.test(front))
}

/** In a table, a drawing or at the head of an item it is a place as such; in a sentence something has to be put there. */
function isPut(said: Said, text: string, front: string): boolean {
  if (isCode(said) || said.rule.form === 'row') return true
  return (
    !reading.test(text.slice(0, front.length)) &&
    (putting.test(`${said.rule.lead} ${front}`) || (said.rule.form === 'item' && /^\W*$/.test(front)))
  )
}

/** A drawing of folders, not code. */
function isTree({text}: Rule): boolean {
  return /[├└]/.test(text)
}

/** The folder counts, and the name without what differs from case to case. */
function normal(one: string): string {
  return one
    .replace(/^\.?\//, '')
    .replace(/[<{[][^>}\]]{0,300}[>}\]]/g, '*')
    .replace(/\/$/, '')
}

/** No place of the one is a place of the other, or a folder around it. */
function disjoint(one: readonly Placed[], other: readonly Placed[]): boolean {
  return !one.some(({path: left}) =>
    other.some(({path: right}) => within(normal(left), normal(right)) || within(normal(right), normal(left)))
  )
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`) || inner.endsWith(`/${outer}`)
}
