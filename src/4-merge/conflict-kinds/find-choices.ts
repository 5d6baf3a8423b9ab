import type {ChoiceSlot} from '../../lexicon/choices/choice-slot.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {clauseClaim, ruleClaim} from './claim.js'
import type {Claim, Finding, Side} from './conflict-kind.js'
import {saidOfSlot} from './said-of-slot.js'
import {asks, isCode, type Said} from './statements-of.js'

/** What an agent takes for a purpose, and where it says so. */
interface Pick {
  readonly agent: Agent
  readonly choices: ReadonlySet<string>
  readonly claims: readonly (Claim & {readonly choice: string})[]
  /** It asks for it, and does not only name it. */
  readonly binding: boolean
}

/** Agents whose choices for one purpose have nothing in common: a list that names the other's choice leaves room for it. */
export function findChoices(agents: readonly Agent[], slot: ChoiceSlot): readonly Finding[] {
  const picks = agents.flatMap((agent) => pickOf(agent, slot) ?? [])
  const apart = picks.filter((one) => picks.some((other) => one !== other && disjoint(one, other)))
  if (apart.length < 2) return []
  const binding = apart.filter((pick) => apart.some((other) => (pick.binding || other.binding) && disjoint(pick, other)))
  const sides = sidesOf(binding.length >= 2 ? binding : apart)
  if (sides.length < 2) return []
  const values = sides.map(({text}) => text)
  return [
    {
      kind: slot.kind,
      question: slot.slot,
      topic: conflictWords.choiceTopic({topic: slot.topic, values}),
      message:
        slot.kind === 'format' ? conflictWords.format({topic: slot.topic, values}) : conflictWords.choice({topic: slot.topic, values}),
      severity: 'warning',
      confidence: binding.length < 2 ? 0.5 : binding.every((pick) => pick.binding) ? 0.8 : 0.7,
      sides
    }
  ]
}

function pickOf(agent: Agent, slot: ChoiceSlot): Pick | undefined {
  const named = saidOfSlot(agent, slot).flatMap((said) => choicesIn(said, slot).map((choice) => ({said, choice})))
  const wanted = named.filter(({said}) => said.statement.polarity === 'do')
  if (wanted.length === 0) return undefined
  return {
    agent,
    choices: new Set(wanted.map(({choice}) => choice)),
    claims: wanted.map(({said, choice}) => ({...claimOf(said, slot), choice})),
    binding: wanted.some(({said}) => asks(said) || isCode(said) || said.rule.form === 'row')
  }
}

function choicesIn(said: Said, slot: ChoiceSlot): string[] {
  if (isCode(said) && !slot.inCode) return []
  const {text} = said.statement
  const found = slot.choices.filter(({pattern}) => pattern.test(text))
  if (found.length === 0 || (slot.context && !slot.context.test(`${said.rule.lead} ${text}`))) return []
  return found.map(({name}) => name)
}

function claimOf(said: Said, slot: ChoiceSlot): Claim {
  if (!isCode(said))
    return asks(said) || said.rule.form === 'row' ? clauseClaim(said.rule, said.statement) : {...ruleClaim(said.rule), shows: true}
  const lines = said.rule.markdown.split('\n')
  const at = lines.findIndex((line) => slot.choices.some(({pattern}) => pattern.test(line)))
  return at === -1 ? ruleClaim(said.rule) : ruleClaim(said.rule, {line: said.rule.line + at, text: (lines[at] ?? '').trim()})
}

function disjoint(left: Pick, right: Pick): boolean {
  return ![...left.choices].some((choice) => right.choices.has(choice))
}

/** Agents that have a choice in common stand on one side, whatever else they name. */
function sidesOf(picks: readonly Pick[]): readonly Side[] {
  const sides: Pick[][] = []
  for (const pick of picks) {
    const near = sides.filter((side) => side.some((other) => !disjoint(pick, other)))
    for (const side of near) sides.splice(sides.indexOf(side), 1)
    sides.push([...near.flat(), pick])
  }
  return sides
    .map((side) => ({
      text: [...new Set(side.flatMap(({choices}) => [...choices]))].sort().join(' / '),
      claims: side.flatMap(({claims}) => claims),
      strictness: 0
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}
