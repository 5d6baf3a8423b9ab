import {identityKey} from '../formats/identity-key.js'
import {fieldMeaning} from '../lexicon/field-meanings.js'
import {problem, staleWords, unfitWords} from '../messages.js'
import type {Agent, CanonicalDecision, MergedDraft, Outcome} from '../model.js'
import type {Choice} from './choice.js'
import {asWritten, type DecidedField, valueWords} from './field-chosen.js'
import {allKeys} from './field-values.js'
import type {FoundConflict} from './find-conflicts.js'
import {isSame} from './find-subject.js'
import {widened} from './widened.js'

type Fields = MergedDraft['fields']

/** What people decided about the canonical agent of a group: the first that names it counts. */
export function decideCanonical(
  decisions: readonly CanonicalDecision[],
  group: string,
  agents: readonly Agent[],
  base: Agent
): {decided: CanonicalDecision | undefined; fields: readonly DecidedField[]; outcomes: readonly Outcome[]} {
  const files = agents.map(({file}) => file)
  const outcomes: Outcome[] = []
  let decided: CanonicalDecision | undefined
  for (const decision of decisions) {
    const {line} = decision
    const isMembers = decision.agents.length === files.length && decision.agents.every((file) => files.includes(file))
    if (decision.group === '' ? !isMembers : decision.group !== group) continue
    const fault =
      decision.agents.length > 0 && !isMembers
        ? problem('stale-decision', line, {subject: decision.agents.join(', '), expected: staleWords.members({group})})
        : decided && problem('unfit-decision', line, {subject: group, expected: unfitWords.second({line: decided.line})})
    if (!fault) decided = decision
    outcomes.push({line, applied: !fault, problem: fault})
  }
  return {decided, fields: decided ? fieldsOf(decided, agents, base) : [], outcomes}
}

function fieldsOf(decision: CanonicalDecision, agents: readonly Agent[], base: Agent): readonly DecidedField[] {
  const {name, model, tools} = decision
  const keyOf = (meaning: string) => allKeys(agents, base.file).find((key) => fieldMeaning(key).meaning === meaning)
  const called = identityKey(base.format) === 'slug' ? 'slug' : (keyOf('identity') ?? 'name')
  return [
    ...(name === '' ? [] : [{key: called, value: name, decision}]),
    ...(model === '' ? [] : [{key: keyOf('model') ?? 'model', value: model, decision}]),
    ...(tools.length === 0 ? [] : [{key: keyOf('tools') ?? 'tools', value: asWritten(agents, keyOf('tools') ?? 'tools', tools), decision}])
  ]
}

/** The conflicts that are decided with the front matter of the canonical agent. */
export function choicesByFields(found: readonly FoundConflict[], fields: readonly DecidedField[]): ReadonlyMap<string, Choice> {
  return new Map(
    found.flatMap(({id, kind, question, sides}) => {
      const field = kind === 'front-matter' ? fields.find(({key}) => key === question) : undefined
      if (!field) return []
      const side = sides.findIndex(({text}) => isSame(text, valueWords(field.value)))
      const choice: Choice = {
        decision: field.decision,
        way: side === -1 ? 'write' : 'side',
        side: side === -1 ? null : side,
        write: valueWords(field.value)
      }
      return [[id, choice] as const]
    })
  )
}

/** The front matter with what people decided, and a word on each key that gives more than a source has. */
export function decideFields(
  fields: Fields,
  decided: readonly DecidedField[],
  agents: readonly Agent[]
): {fields: Fields; outcomes: readonly Outcome[]} {
  let now = fields
  for (const {key, value, decision} of decided) {
    const rest = now.filter((field) => field.key !== key)
    const at = now.findIndex((field) => field.key === key)
    const field = {key, value, source: undefined, decidedAt: decision.line}
    if (value === undefined) now = rest
    else if (at === -1) now = key === 'name' ? [field, ...rest] : [...rest, field]
    else now = now.map((one, index) => (index === at ? field : one))
  }
  const outcomes = decided.flatMap(({key, value, decision: {line}}) => {
    const lacking = widened(agents, key, value)
    return lacking.length === 0
      ? []
      : [{line, applied: true, problem: problem('decision-widens', line, {key, value: valueWords(value), lacking})}]
  })
  return {fields: now, outcomes}
}
