import {conflictWords} from '../messages.js'
import type {Conflict, DraftItem, MergedDraft} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {shorten} from '../util/visible-text.js'
import {allOrigins} from './all-origins.js'
import type {Claim, Side} from './conflict-kinds/conflict-kind.js'
import {valueWords} from './field-chosen.js'
import type {Resolved} from './resolve.js'
import {plainWords} from './rule-pair.js'

/** The conflicts as the report shows them, each with what stands in the canonical agent: read off its rules, not off the policy. */
export function stateWritten(
  resolved: readonly Resolved[],
  items: readonly DraftItem[],
  fields: MergedDraft['fields'],
  held: readonly {readonly id: string}[] = []
): readonly Conflict[] {
  const standing = groupBy(
    items.flatMap((item) => allOrigins(item).map((origin) => ({item, origin}))),
    ({origin: {file, line}}) => `${file}:${line}`
  )
  // Of a rule without another one of its clauses the rest stands there.
  const itemOf = ({rule, clause}: Claim): DraftItem | undefined => {
    const there = (rule && standing.get(`${rule.file}:${rule.line}`)) ?? []
    const whole = there.find(({origin}) => origin.text === rule?.text)
    return (whole ?? there.find(({origin}) => clause !== undefined && plainWords(origin.text).includes(plainWords(clause))))?.item
  }
  return resolved.map(({found, choice, unwritten, by, decided}) => {
    const claims = choice === null ? found.sides.flatMap((side) => side.claims) : (found.sides[choice] as Side).claims
    const isOpen = !decided || held.some(({id}) => id === found.id)
    const written = decided?.way === 'write' ? decided.write : writtenOf(claims, unwritten, itemOf)
    return {
      id: found.id,
      kind: found.kind,
      severity: found.severity,
      confidence: found.confidence,
      candidate: found.candidate,
      topic: found.topic,
      message: found.message,
      evidence: [...(found.evidence ?? []), ...asked(found)],
      positions: found.sides.map(({text, claims}) => ({
        text,
        origins: claims.map(({file, line, endLine, text: quote}) => ({file, line, endLine, text: quote}))
      })),
      resolution: {
        status: isOpen ? 'open' : 'decided',
        by,
        choice,
        written: found.kind === 'front-matter' ? fieldWritten(found, choice, fields, decided) : written,
        ...(!isOpen && {decision: {way: decided.way, reason: decided.decision.reason}})
      }
    }
  })
}

/** The value of the key, where the canonical agent has it. */
function fieldWritten(
  found: Resolved['found'],
  choice: number | null,
  fields: MergedDraft['fields'],
  decided: Resolved['decided']
): string {
  const field = fields.find(({key}) => key === found.question)
  if (!field) return ''
  if (decided) return valueWords(field.value)
  return found.common ?? (choice === null ? '' : (found.sides[choice] as Side).text)
}

const shown = 3

function writtenOf(claims: readonly Claim[], unwritten: readonly Claim[], itemOf: (claim: Claim) => DraftItem | undefined): string {
  const texts = claims.filter((claim) => !unwritten.includes(claim)).flatMap((claim) => itemOf(claim)?.text ?? [])
  return [...new Set(texts)]
    .slice(0, shown)
    .map((text) => shorten(text.replace(/\s+/g, ' '), 300))
    .join(' / ')
}

/** How strongly the sides speak, for what is only named may be no rule. */
function asked({sides}: Resolved['found']): readonly string[] {
  const rules = sides.flatMap(({claims}) => claims).flatMap(({rule}) => rule ?? [])
  if (rules.length === 0) return []
  const firm = rules.filter(({statements}) => statements.some(({modality}) => modality !== 'plain')).length
  return [conflictWords.asked({firm, count: rules.length})]
}
