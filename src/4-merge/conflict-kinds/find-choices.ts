import type {ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import type {Finding, Side} from './conflict-kind.js'
import {type Pick, pickOf} from './pick-of.js'

/** Agents whose choices for one purpose have nothing in common: a list that names the other's choice leaves room for it. */
export function findChoices(agents: readonly Agent[], slot: ChoiceSlot): readonly Finding[] {
  const picks = agents.flatMap((agent) => pickOf(agent, slot) ?? [])
  const apart = picks.filter((one) => picks.some((other) => differ(one, other)))
  const binding = apart.filter((pick) => apart.some((other) => (pick.binding || other.binding) && differ(pick, other)))
  const sides = sidesOf(binding.length >= 2 ? binding : apart)
  if (sides.length < 2) return []
  const values = sides.map(({text}) => text)
  // Where all take the same or nothing, they disagree on whether to take it.
  const isBan = !apart.some((one) => apart.some((other) => disjoint(one, other)))
  return [
    {
      kind: isBan ? 'polarity' : slot.kind,
      question: slot.slot,
      topic: conflictWords.choiceTopic({topic: slot.topic, values}),
      message:
        slot.kind === 'format' ? conflictWords.format({topic: slot.topic, values}) : conflictWords.choice({topic: slot.topic, values}),
      severity: 'warning',
      confidence: surenessOf(binding, slot),
      evidence: [conflictWords.oneOf(slot)],
      sides
    }
  ]
}

/** Who only names a thing may do no more than that; where names are common words, or stand in a list of what one knows, that is no more than a guess. */
function surenessOf(picks: readonly Pick[], {asked}: ChoiceSlot): number {
  if (picks.length < 2) return 0.5
  if (picks.every(({binding}) => binding)) return 0.8
  return asked || picks.some(({isListed}) => isListed) ? 0.55 : 0.7
}

/** They take different things, or one rules out what the other takes. */
function differ(left: Pick, right: Pick): boolean {
  return disjoint(left, right) || rulesOut(left, right) || rulesOut(right, left)
}

function disjoint(left: Pick, right: Pick): boolean {
  return left.choices.size > 0 && right.choices.size > 0 && ![...left.choices].some((choice) => right.choices.has(choice))
}

function rulesOut(left: Pick, right: Pick): boolean {
  return left.binding && [...left.banned].some((choice) => right.choices.has(choice))
}

/** Agents that have a choice in common stand on one side, whatever else they name; who only rules one out, with those that take another. */
function sidesOf(picks: readonly Pick[]): readonly Side[] {
  const sides: Pick[][] = []
  const takesFirst = [...picks].sort((a, b) => Number(a.choices.size === 0) - Number(b.choices.size === 0))
  for (const pick of takesFirst) {
    const free = sides.filter((side) => !side.some((other) => rulesOut(pick, other) || rulesOut(other, pick)))
    const agreed = free.filter((side) => side.some((other) => agree(pick, other)))
    const near = agreed.length === 0 && pick.choices.size === 0 && free.length === 1 ? free : agreed
    for (const side of near) sides.splice(sides.indexOf(side), 1)
    sides.push([...near.flat(), pick])
  }
  return sides.map(sideOf).sort((a, b) => (a.text < b.text ? -1 : 1))
}

function agree(left: Pick, right: Pick): boolean {
  if (left.choices.size === 0 && right.choices.size === 0) return [...left.banned].some((choice) => right.banned.has(choice))
  return [...left.choices].some((choice) => right.choices.has(choice))
}

function sideOf(picks: readonly Pick[]): Side {
  const taken = new Set(picks.flatMap(({choices}) => [...choices]))
  const names =
    taken.size > 0 ? [...taken] : [...new Set(picks.flatMap(({banned}) => [...banned]))].map((name) => conflictWords.without({name}))
  return {
    text: names.sort().join(' / '),
    claims: picks.flatMap(({claims}) => claims),
    strictness: 0
  }
}
