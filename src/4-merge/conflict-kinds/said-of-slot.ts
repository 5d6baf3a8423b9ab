import type {ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import {choiceSlots} from '../../lexicon/choices.js'
import type {Agent} from '../../model.js'
import {type Said, statementsOf} from './statements-of.js'

/** The clauses of an agent that may name a choice for a purpose, in their order. All purposes are looked up at once, by the words that stand there. */
export function saidOfSlot(agent: Agent, slot: ChoiceSlot): readonly Said[] {
  if (anyWords.has(slot)) return statementsOf([agent])
  const bySlot = known.get(agent) ?? saidBySlot(agent)
  known.set(agent, bySlot)
  return bySlot.get(slot) ?? []
}

const known = new WeakMap<Agent, ReadonlyMap<ChoiceSlot, readonly Said[]>>()

/** Those with a choice whose words are not known. */
const anyWords = new Set(choiceSlots.filter(({choices}) => choices.some(({words}) => words === undefined)))

const slotsByWord = new Map<string, ChoiceSlot[]>()
for (const slot of choiceSlots)
  for (const word of new Set(slot.choices.flatMap(({words = []}) => words))) slotsByWord.set(word, [...(slotsByWord.get(word) ?? []), slot])

function saidBySlot(agent: Agent): ReadonlyMap<ChoiceSlot, readonly Said[]> {
  const bySlot = new Map<ChoiceSlot, Said[]>()
  for (const said of statementsOf([agent]))
    for (const run of said.statement.text.match(/[A-Za-z0-9]+/g) ?? [])
      for (const slot of slotsByWord.get(run.toLowerCase()) ?? []) {
        const list = bySlot.get(slot)
        if (!list) bySlot.set(slot, [said])
        else if (list.at(-1) !== said) list.push(said)
      }
  return bySlot
}
