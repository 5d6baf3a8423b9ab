import type {Choice, ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import {refusedName, ruledOutAfter, ruledOutBefore} from '../../lexicon/cues.js'
import type {Agent} from '../../model.js'
import {clauseClaim, ruleClaim} from './claim.js'
import type {Claim} from './conflict-kind.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/** What an agent takes for a purpose and what it rules out, and where it says so. */
export interface Pick {
  readonly agent: Agent
  readonly choices: ReadonlySet<string>
  /** Ruled out, and not taken elsewhere. */
  readonly banned: ReadonlySet<string>
  readonly claims: readonly (Claim & {readonly choice: string})[]
  /** It asks for it, and does not only name it. */
  readonly binding: boolean
}

/** A list of more than this is a catalogue of what one knows. */
const few = 4
/** A label and what stands after it: `Formatter: Black`. */
const shortValue = 6
/** What is longer lists a whole program or a drawing of boxes. */
const longClause = 500

/** What an agent takes of a slot; nothing where it names none of it. */
export function pickOf(agent: Agent, slot: ChoiceSlot): Pick | undefined {
  if (slot.about && !speaksOf(agent, slot.about)) return undefined
  const named = [...clausesWith(agent, slot.choices)].flatMap(([said, choices]) => choicesIn(said, slot, choices))
  const wanted = named.filter(({isWanted}) => isWanted)
  const taken = new Set(wanted.map(({choice}) => choice))
  const unwanted = named.filter(({said, choice, isWanted}) => !isWanted && isBan(said) && !taken.has(choice))
  if (taken.size === 0 && unwanted.length === 0) return undefined
  return {
    agent,
    choices: taken,
    banned: new Set(unwanted.map(({choice}) => choice)),
    claims: [...wanted, ...unwanted].map(({said, choice}) => ({...claimOf(said, slot), choice})),
    binding: taken.size <= few && [...wanted, ...unwanted].some(({said}) => binds(said, slot))
  }
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

function isLabelled({rule, statement}: Said, {context}: ChoiceSlot): boolean {
  return context !== undefined && rule.lead !== '' && context.test(rule.lead) && statement.part.split(/\s+/).length <= shortValue
}

const spoken = new WeakMap<Agent, string>()

function speaksOf(agent: Agent, about: RegExp): boolean {
  const text = spoken.get(agent) ?? [agent.name, agent.description, ...agent.rules.map((rule) => rule.markdown)].join('\n')
  spoken.set(agent, text)
  return about.test(text)
}

/** The clauses that may name a choice at all, by their words, each with what it may name: most agents name next to none. */
function clausesWith(agent: Agent, choices: readonly Choice[]): ReadonlyMap<Said, readonly Choice[]> {
  const byWord = clausesByWord(agent)
  const found = new Map<Said, Choice[]>()
  for (const choice of choices) {
    const clauses = choice.words ? choice.words.flatMap((word) => byWord.get(word) ?? []) : statementsOf([agent])
    for (const said of new Set(clauses)) found.set(said, [...(found.get(said) ?? []), choice])
  }
  return new Map([...found].sort(([a], [b]) => a.rule.index - b.rule.index))
}

const known = new WeakMap<Agent, ReadonlyMap<string, readonly Said[]>>()

function clausesByWord(agent: Agent): ReadonlyMap<string, readonly Said[]> {
  const found = known.get(agent)
  if (found) return found
  const byWord = new Map<string, Said[]>()
  for (const said of statementsOf([agent]))
    for (const word of new Set(said.statement.text.toLowerCase().match(/[a-z0-9]+/g))) {
      const same = byWord.get(word)
      if (same) same.push(said)
      else byWord.set(word, [said])
    }
  known.set(agent, byWord)
  return byWord
}

interface Named {
  readonly said: Said
  readonly choice: string
  readonly isWanted: boolean
}

function choicesIn(said: Said, slot: ChoiceSlot, choices: readonly Choice[]): readonly Named[] {
  const {part, text, polarity} = said.statement
  if (isCode(said) ? !slot.inCode : text.length > longClause) return []
  const isWanted = polarity === 'do'
  const absent = choices.filter(({name, pattern}) => absence.test(name) && pattern.test(part))
  const named = isWanted ? part.replace(refusedName, ' ') : part
  const present =
    absent.length > 0
      ? []
      : choices.filter(
          ({name, pattern, isName}) => !absence.test(name) && (isWanted ? pattern.test(isName ? named : part) : isRuledOut(part, pattern))
        )
  const found = [...absent, ...present]
  if (found.length === 0 || (slot.context && !slot.context.test(`${said.rule.lead} ${text}`) && !isHeaded(said, slot.context))) return []
  return found.map(({name}) => ({said, choice: name, isWanted: isWanted || absent.length > 0}))
}

/** A prohibition may be about something else of it: "never return ORM objects" rules no ORM out. */
function isRuledOut(part: string, pattern: RegExp): boolean {
  const found = pattern.exec(part)
  return found !== null && ruledOutBefore.test(part.slice(0, found.index)) && ruledOutAfter.test(part.slice(found.index + found[0].length))
}

/** To want nothing is a choice too: "no semicolons". */
const absence = /^(?:no|without)\b/

/** A short item below a heading that tells the purpose: `- Poetry` below "Package management". */
function isHeaded({agent, rule, statement}: Said, context: RegExp): boolean {
  return (
    rule.form === 'item' && statement.part.split(/\s+/).length <= shortValue && context.test(agent.sections[rule.section]?.heading ?? '')
  )
}

function claimOf(said: Said, slot: ChoiceSlot): Claim {
  if (!isCode(said))
    return asks(said) || said.rule.form === 'row' ? clauseClaim(said.rule, said.statement) : {...ruleClaim(said.rule), shows: true}
  const lines = said.rule.markdown.split('\n')
  const at = lines.findIndex((line) => slot.choices.some(({pattern}) => pattern.test(line)))
  return at === -1 ? ruleClaim(said.rule) : ruleClaim(said.rule, {line: said.rule.line + at, text: (lines[at] ?? '').trim()})
}
