import type {Choice, ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import {choiceSlots} from '../../lexicon/choices.js'
import {refusedName, ruledOutAfter, ruledOutBefore} from '../../lexicon/cues.js'
import type {Agent} from '../../model.js'
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
  const found = known.get(agent) ?? findAll(agent)
  known.set(agent, found)
  return found.get(slot) ?? []
}

const known = new WeakMap<Agent, ReadonlyMap<ChoiceSlot, readonly Named[]>>()

type Entry = readonly [slot: ChoiceSlot, choice: Choice]

const entries: readonly Entry[] = choiceSlots.flatMap((slot) => slot.choices.map((choice) => [slot, choice] as const))
const withoutWords = entries.filter(([, {words}]) => words === undefined)
const byWord = new Map<string, Entry[]>()
for (const entry of entries)
  for (const word of new Set(entry[1].words)) {
    const same = byWord.get(word)
    if (same) same.push(entry)
    else byWord.set(word, [entry])
  }

function findAll(agent: Agent): ReadonlyMap<ChoiceSlot, readonly Named[]> {
  const found = new Map<ChoiceSlot, Named[]>()
  const speaksOf = aboutOf(agent)
  for (const said of statementsOf([agent])) {
    const {text, part} = said.statement
    if (!isCode(said) && text.length > longClause) continue
    const wanted = part.replace(refusedName, ' ')
    for (const [slot, choices] of possible(said, speaksOf)) {
      const named = choicesIn(said, wanted, slot, choices)
      if (named.length > 0) found.set(slot, [...(found.get(slot) ?? []), ...named])
    }
  }
  return found
}

/** The choices of which a word stands in a clause, by purpose. */
function possible(said: Said, speaksOf: (about: RegExp) => boolean): ReadonlyMap<ChoiceSlot, ReadonlySet<Choice>> {
  const slots = new Map<ChoiceSlot, Set<Choice>>()
  const add = ([slot, choice]: Entry) => {
    if ((isCode(said) && !slot.inCode) || (slot.about && !speaksOf(slot.about))) return
    const choices = slots.get(slot)
    if (choices) choices.add(choice)
    else slots.set(slot, new Set([choice]))
  }
  for (const word of new Set(said.statement.text.toLowerCase().match(/[a-z0-9]+/g))) byWord.get(word)?.forEach(add)
  for (const entry of withoutWords) if (entry[1].pattern.test(said.statement.text)) add(entry)
  return slots
}

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

function choicesIn(said: Said, wanted: string, slot: ChoiceSlot, choices: Iterable<Choice>): readonly Named[] {
  const {part, text, polarity} = said.statement
  const isWanted = polarity === 'do'
  const absent: string[] = []
  const present: string[] = []
  for (const {name, pattern, isName} of choices)
    if (absence.test(name)) {
      if (pattern.test(part)) absent.push(name)
    } else if (isWanted ? pattern.test(isName ? wanted : part) : isRuledOut(part, pattern)) present.push(name)
  const found = absent.length > 0 ? absent : present
  if (found.length === 0 || (slot.context && !slot.context.test(`${said.rule.lead} ${text}`) && !isHeaded(said, slot.context))) return []
  return found.map((choice) => ({said, choice, isWanted: isWanted || absent.length > 0}))
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
