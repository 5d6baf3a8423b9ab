import type {Choice, ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import {choiceSlots} from '../../lexicon/choices.js'
import {refusedName, ruledOutAfter, ruledOutBefore} from '../../lexicon/cues.js'
import type {Agent} from '../../model.js'
import {remember} from '../../util/remember.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/** A clause that names a choice: it takes it, or rules it out. */
export interface Named {
  readonly said: Said
  readonly choice: string
  readonly isWanted: boolean
}

/** Words of a label's value, and of an item that its heading explains. */
export const shortValue = 6
/** What is longer lists a whole program or a drawing of boxes. */
const longClause = 500

/** What an agent names for a purpose. All purposes are looked up at once, by the words that stand in its clauses: most name next to none. */
export function namedChoices(agent: Agent, slot: ChoiceSlot): readonly Named[] {
  return allChoices(agent).get(slot) ?? []
}

/** What an agent names for each purpose. */
export function allChoices(agent: Agent): ReadonlyMap<ChoiceSlot, readonly Named[]> {
  const found = known.get(agent) ?? findAll(agent)
  known.set(agent, found)
  return found
}

const known = new WeakMap<Agent, ReadonlyMap<ChoiceSlot, readonly Named[]>>()

/** To want nothing is a choice too: "no semicolons". */
const absence = /^(?:no|without)\b/

interface Entry {
  readonly slot: ChoiceSlot
  readonly choice: Choice
  readonly isAbsence: boolean
}

const entries: readonly Entry[] = choiceSlots.flatMap((slot) =>
  slot.choices.map((choice) => ({slot, choice, isAbsence: absence.test(choice.name)}))
)
const inCode = entries.filter(({slot}) => slot.inCode)

/** The choices of which a word of a text may be part. */
function lookup(all: readonly Entry[]): (word: string) => readonly Entry[] {
  const byWord = new Map<string, Entry[]>()
  for (const entry of all)
    for (const word of new Set(entry.choice.words)) {
      const same = byWord.get(word)
      if (same) same.push(entry)
      else byWord.set(word, [entry])
    }
  const beginnings = [...byWord].flatMap(([word, some]) => (/.[*]$/.test(word) ? [{word: word.slice(0, -1), some}] : []))
  return remember(
    (word) => [
      ...new Set([...(byWord.get(word) ?? []), ...beginnings.filter((one) => word.startsWith(one.word)).flatMap(({some}) => some)])
    ],
    50_000
  )
}

function findAll(agent: Agent): ReadonlyMap<ChoiceSlot, readonly Named[]> {
  const found = new Map<ChoiceSlot, Named[]>()
  const speaksOf = aboutOf(agent)
  for (const said of statementsOf([agent])) {
    const {part, text, polarity} = said.statement
    const isBlock = isCode(said)
    if (!isBlock && text.length > longClause) continue
    for (const [slot, choices] of (isBlock ? matchedInCode : matched)(`${polarity === 'do' ? '+' : '-'}${part}`)) {
      if (slot.about && !speaksOf(slot.about)) continue
      const named = choicesIn(said, slot, choices)
      if (named.length > 0) found.set(slot, [...(found.get(slot) ?? []), ...named])
    }
  }
  return found
}

/** Members of a group share many of their clauses. */
const matched = remember(matcher(lookup(entries)), 20_000)
const matchedInCode = remember(matcher(lookup(inCode)), 1000)

/** The choices that stand in a clause behind its polarity, by purpose. Only those are looked for of which a word stands there. */
function matcher(entriesAt: (word: string) => readonly Entry[]): (clause: string) => ReadonlyMap<ChoiceSlot, ReadonlySet<string>> {
  return (clause) => {
    const isDo = clause.startsWith('+')
    const part = clause.slice(1)
    const slots = new Map<ChoiceSlot, Set<string>>()
    const wanted = isDo ? part.replace(refusedName, ' ') : part
    const inPart = part.toLowerCase()
    const inWanted = wanted === part ? inPart : wanted.toLowerCase()
    const add = ({slot, choice: {name, pattern, literals, isName}, isAbsence}: Entry) => {
      const isOnlyWanted = isName && !isAbsence
      if (literals && !holdsOne(isOnlyWanted ? inWanted : inPart, literals)) return
      const isThere = isAbsence || isDo ? pattern.test(isOnlyWanted ? wanted : part) : isRuledOut(part, pattern)
      if (isThere) slots.set(slot, (slots.get(slot) ?? new Set()).add(name))
    }
    for (const word of new Set(inPart.match(wordOrSign))) for (const entry of entriesAt(word)) add(entry)
    return slots
  }
}

function holdsOne(text: string, literals: readonly string[]): boolean {
  for (const one of literals) if (text.includes(one)) return true
  return false
}

const wordOrSign = /[a-z0-9]+|[^\sa-z0-9]/g

/** Whether an agent speaks of a language or a framework anywhere; asked once for each. */
function aboutOf(agent: Agent): (about: RegExp) => boolean {
  const text = [agent.name, agent.description, ...agent.rules.map((rule) => rule.markdown)].join('\n')
  const answers = new Map<RegExp, boolean>()
  return (about) => {
    const answer = answers.get(about) ?? about.test(text)
    answers.set(about, answer)
    return answer
  }
}

/** What a clause says of the choices that stand in it; nothing where it speaks of another purpose. */
function choicesIn(said: Said, slot: ChoiceSlot, choices: ReadonlySet<string>): readonly Named[] {
  const {text, polarity} = said.statement
  if (slot.context && !slot.context.test(`${said.rule.lead} ${text}`) && !isHeaded(said, slot.context)) return []
  const absent = [...choices].filter((name) => absence.test(name))
  const found = absent.length > 0 ? absent : [...choices]
  return found.map((choice) => ({said, choice, isWanted: polarity === 'do' || absent.length > 0}))
}

/** A prohibition may be about something else of it: "never return ORM objects" rules no ORM out. */
function isRuledOut(part: string, pattern: RegExp): boolean {
  const found = pattern.exec(part)
  return found !== null && ruledOutBefore.test(part.slice(0, found.index)) && ruledOutAfter.test(part.slice(found.index + found[0].length))
}

/** A short item below a heading that tells the purpose: `- Poetry` below "Package management". */
function isHeaded({agent, rule, statement}: Said, context: RegExp): boolean {
  return (
    rule.form === 'item' && statement.part.split(/\s+/).length <= shortValue && context.test(agent.sections[rule.section]?.heading ?? '')
  )
}
