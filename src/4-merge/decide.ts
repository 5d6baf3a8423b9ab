import {problem, unfitWords} from '../messages.js'
import type {Agent, MergeDecisions, MergedDraft, Outcome} from '../model.js'
import type {Choice} from './choice.js'
import {decideConflicts} from './decide-conflicts.js'
import {choicesByFields, decideCanonical, decideFields} from './decide-fields.js'
import {fieldChosen} from './field-chosen.js'
import type {FoundConflict} from './find-conflicts.js'
import type {Resolved} from './resolve.js'

/** What people decided about a group before its rules are merged. */
export interface Decided {
  /** The name of the canonical agent. */
  readonly name: string
  /** By the id of the conflict. */
  readonly choices: ReadonlyMap<string, Choice>
  readonly outcomes: readonly Outcome[]
  /** The front matter as people want it. */
  readonly decideFields: (fields: MergedDraft['fields']) => ReturnType<typeof decideFields>
}

export function decide(
  found: readonly FoundConflict[],
  decisions: MergeDecisions,
  group: string,
  agents: readonly Agent[],
  base: Agent
): Decided {
  const canonical = decideCanonical(decisions.canonical, group, agents, base)
  const byFields = choicesByFields(found, canonical.fields)
  const {choices, outcomes} = decideConflicts(found, decisions.conflicts, agents, byFields)
  const chosen = found.flatMap((conflict) => {
    const choice = conflict.kind === 'front-matter' && !byFields.has(conflict.id) ? choices.get(conflict.id) : undefined
    const field = choice && fieldChosen(conflict, choice, agents)
    return field && !('code' in field) ? [field] : []
  })
  return {
    name: canonical.decided?.name || group,
    choices,
    outcomes: [...canonical.outcomes, ...outcomes],
    decideFields: (fields) => decideFields(fields, [...canonical.fields, ...chosen], agents)
  }
}

/** Decisions that another one before them holds back: a rule that the first keeps, the second cannot take out. */
export function heldBack(resolved: readonly Resolved[]): readonly Outcome[] {
  const keeps = new Map<unknown, string>()
  return resolved.flatMap(({found, decided, choice, unwritten}) => {
    if (!decided) return []
    const {way, decision} = decided
    const isWritten = (at: number) => at === choice || way === 'both' || way === 'no conflict'
    const others = found.sides.flatMap(({claims}, at) => (isWritten(at) ? [] : claims.filter(({rule, shows}) => rule && !shows)))
    const kept = others.find((claim) => !unwritten.includes(claim))
    for (const [at, {claims}] of found.sides.entries()) if (isWritten(at)) for (const {rule} of claims) if (rule) keeps.set(rule, found.id)
    if (!kept) return []
    const expected = unfitWords.kept({by: keeps.get(kept.rule) ?? ''})
    return [{line: decision.line, applied: true, problem: problem('unfit-decision', decision.line, {subject: found.id, expected})}]
  })
}
