import {problem, unfitWords} from '../messages.js'
import type {Agent, MergeDecisions, MergedDraft, Outcome} from '../model.js'
import type {Choice} from './choice.js'
import {decideConflicts} from './decide-conflicts.js'
import {choicesByFields, decideCanonical, decideFields} from './decide-fields.js'
import {isChosen} from './decided-sides.js'
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

/** What became of a decision on a conflict, which stays open. */
interface Held extends Outcome {
  readonly id: string
}

/** Decisions that another one holds back: a rule that one of them keeps, the other cannot take out. */
export function heldBack(resolved: readonly Resolved[]): readonly Held[] {
  const choices = resolved.flatMap(({found, decided}) => (decided ? [{found, decided}] : []))
  return resolved.flatMap(({found, decided, unwritten}) => {
    if (!decided) return []
    const others = found.sides.flatMap(({claims}, at) => (isChosen(decided, at) ? [] : claims.filter(({rule, shows}) => rule && !shows)))
    const kept = others.find((claim) => !unwritten.includes(claim))
    if (!kept) return []
    const by = choices.find((one) =>
      one.found.sides.some((side, at) => isChosen(one.decided, at) && side.claims.some(({rule}) => rule === kept.rule))
    )
    const expected = unfitWords.kept({by: (by as (typeof choices)[number]).found.id})
    const {line} = decided.decision
    return [{id: found.id, line, applied: true, problem: problem('unfit-decision', line, {subject: found.id, expected})}]
  })
}
