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
    if (!isCode(said) && said.statement.text.length > longClause) continue
    for (const [slot, choices] of matched(said, speaksOf)) {
      const named = choicesIn(said, slot, choices)
      if (named.length > 0) found.set(slot, [...(found.get(slot) ?? []), ...named])
    }
  }
  return found
}

/** The choices that stand in a clause, by purpose. Only those are looked for of which a word stands there. */
function matched(said: Said, speaksOf: (about: RegExp) => boolean): ReadonlyMap<ChoiceSlot, ReadonlySet<string>> {
  const {part, text, polarity} = said.statement
  const slots = new Map<ChoiceSlot, Set<string>>()
  const isBlock = isCode(said)
  let wanted: string | undefined
  const add = ([slot, {name, pattern, isName}]: Entry) => {
    if ((isBlock && !slot.inCode) || (slot.about && !speaksOf(slot.about))) return
    if (isName && polarity === 'do') wanted ??= part.replace(refusedName, ' ')
    const isThere =
      absence.test(name) || polarity === 'do'
        ? pattern.test(isName && !absence.test(name) ? (wanted ?? part) : part)
        : isRuledOut(part, pattern)
    if (!isThere) return
    const names = slots.get(slot)
    if (names) names.add(name)
    else slots.set(slot, new Set([name]))
  }
  for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) byWord.get(word)?.forEach(add)
  withoutWords.forEach(add)
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

/** To want nothing is a choice too: "no semicolons". */
const absence = /^(?:no|without)\b/

/** A short item below a heading that tells the purpose: `- Poetry` below "Package management". */
function isHeaded({agent, rule, statement}: Said, context: RegExp): boolean {
  return (
    rule.form === 'item' && statement.part.split(/\s+/).length <= shortValue && context.test(agent.sections[rule.section]?.heading ?? '')
  )
}
