import type {ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import type {Agent} from '../../model.js'
import {clauseClaim, ruleClaim} from './claim.js'
import type {Claim} from './conflict-kind.js'
import {namedChoices, shortValue} from './named-choices.js'
import {asks, isCode, type Said} from './statements-of.js'

/** What an agent takes for a purpose and what it rules out, and where it says so. */
export interface Pick {
  readonly agent: Agent
  readonly choices: ReadonlySet<string>
  /** Ruled out, and not taken elsewhere. */
  readonly banned: ReadonlySet<string>
  readonly claims: readonly (Claim & {readonly choice: string})[]
  /** It asks for it, and does not only name it. */
  readonly binding: boolean
  /** It stands in lists of what the agent knows, and nowhere else. */
  readonly isListed: boolean
}

/** A list of more than this is a catalogue of what one knows. */
const few = 4

/** What an agent takes of a slot; nothing where it names none of it. */
export function pickOf(agent: Agent, slot: ChoiceSlot): Pick | undefined {
  const named = namedChoices(agent, slot)
  if (named.length === 0) return undefined
  const wanted = named.filter(({isWanted}) => isWanted)
  const taken = new Set(wanted.map(({choice}) => choice))
  const unwanted = named.filter(({said, choice, isWanted}) => !isWanted && isBan(said) && !taken.has(choice))
  if (taken.size === 0 && unwanted.length === 0) return undefined
  return {
    agent,
    choices: taken,
    banned: new Set(unwanted.map(({choice}) => choice)),
    claims: [...wanted, ...unwanted].map(({said, choice}) => ({choice, ...claimOf(said, slot)})),
    binding: taken.size <= few && [...wanted, ...unwanted].some(({said}) => binds(said, slot)),
    isListed: [...wanted, ...unwanted].every(({said}) => !asks(said) && isCatalog(said.rule.text))
  }
}

/** "Transactions: isolation levels, savepoints, optimistic locks, two-phase commits, logs" */
function isCatalog(text: string): boolean {
  return text.split(', ').length > few
}

function isBan({statement}: Said): boolean {
  return statement.polarity === 'avoid' && statement.condition === undefined && statement.modality !== 'plain'
}

/** "If the project uses it, …" takes nothing. */
function binds(said: Said, slot: ChoiceSlot): boolean {
  const {condition} = said.statement
  if (condition?.kind === 'when' && /^(?:if|when|where|in case)\b/i.test(condition.text)) return false
  return asks(said) || isCode(said) || said.rule.form === 'row' || isLabelled(said, slot)
}

/** A label and what stands after it: `Formatter: Black`. */
function isLabelled({rule, statement}: Said, {context}: ChoiceSlot): boolean {
  return context !== undefined && rule.lead !== '' && context.test(rule.lead) && statement.part.split(/\s+/).length <= shortValue
}

function claimOf(said: Said, slot: ChoiceSlot): Claim {
  if (!isCode(said))
    return asks(said) || said.rule.form === 'row' ? clauseClaim(said.rule, said.statement) : {shows: true, ...ruleClaim(said.rule)}
  const lines = said.rule.markdown.split('\n')
  const at = lines.findIndex((line) => slot.choices.some(({pattern}) => pattern.test(line)))
  return at === -1 ? ruleClaim(said.rule) : ruleClaim(said.rule, {line: said.rule.line + at, text: (lines[at] as string).trim()})
}
