import {caseHeading} from '../lexicon/cues.js'
import {limitedHeading} from '../lexicon/heading-words.js'
import type {Agent, DraftPart, Omission, Rule, RuleOrigin, Section} from '../model.js'
import {align, type SidesOf} from './align.js'
import {choiceClash} from './choice-clash.js'
import {type Composed, compareRules, compose, originOf} from './compose.js'
import {composeUnits, detailed} from './compose-units.js'
import type {cutClauses} from './cut-clauses.js'
import {foldCode} from './fold-code.js'
import type {Surroundings} from './prepare-rules.js'
import {renameAgents} from './rename-agents.js'
import type {Resolved} from './resolve.js'
import {plainWords, ruleKey, wordsOfRule} from './rule-pair.js'
import {splitRules} from './split-rules.js'
import {isTurned, standsAgainst} from './stands-against.js'
import {termsOfNames} from './terms-of-names.js'

interface Group {
  readonly agents: readonly Agent[]
  readonly base: Agent
  readonly resolved: readonly Resolved[]
  /** Of the canonical agent. */
  readonly name: string
  readonly isGround: boolean
}

/** The rules of a group, each once, not yet in sections. */
export function composeGroup(
  written: readonly Rule[],
  {agents, base, resolved, name, isGround}: Group
): {composed: readonly Composed[]; omitted: readonly Omission[]; crowded: number} {
  const sidesOf = sidesIn(resolved)
  const hasDetails = detailed(written)
  const mustStay = (rule: Rule): boolean => hasDetails(rule) || sidesOf(rule) !== undefined
  const {units, listings} = splitRules(written, mustStay)
  const surroundings = surroundingsIn(agents)
  const {clusters, crowded} = align(units, surroundings, sidesOf)
  const composed = composeUnits(clusters, listings, {base: base.file, hasDetails, surroundings, isGround})
  const renamed = renameAgents(composed, {agents, name, mustStay})
  return {composed: foldCode(foldRepeats(renamed.composed, agents, base.file), base.file), omitted: renamed.omitted, crowded}
}

/** Members whose bodies are the same: every rule stands as it is and has an origin in each of them. */
export function copiesOf(agents: readonly Agent[], base: Agent, cut: ReturnType<typeof cutClauses>): readonly Composed[] {
  return base.rules.flatMap((rule, at) => {
    const left = cut.has(ruleKey(rule)) ? cut.get(ruleKey(rule)) : rule
    if (!left) return []
    const {composed} = compose([left], {base: base.file})
    const origins = agents.map((agent) => originOf(agent.rules[at] as Rule, agent === base ? 'chosen' : 'same'))
    return [{...composed, item: {...composed.item, origins}}]
  })
}

/** The headings over rules; rules under one such as "When to escalate" name cases. */
export function surroundingsIn(agents: readonly Agent[]): Surroundings {
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const isCase = (agent: Agent, index: number | undefined): boolean => {
    const section = index === undefined ? undefined : agent.sections[index]
    return section !== undefined && (caseHeading.test(section.heading) || isCase(agent, section.parent))
  }
  const limitOf = (agent: Agent, index: number | undefined): string => {
    const section = index === undefined ? undefined : agent.sections[index]
    if (section === undefined) return ''
    return limitedHeading.test(section.heading) ? section.heading : limitOf(agent, section.parent)
  }
  const clash = choiceClash(agents)
  const agentOf = ({file}: Rule): Agent => byFile.get(file) as Agent
  return {
    limitOf: (rule) => limitOf(agentOf(rule), rule.section),
    isCase: (rule) => isCase(agentOf(rule), rule.section),
    isAgainst: (rule) => standsAgainst(agentOf(rule).sections, rule.section),
    headingOf: (rule) => (agentOf(rule).sections[rule.section] as Section).heading,
    named: termsOfNames(agents),
    isApart: (left, right) => areOfOtherTables(left, right) || clash(left, right)
  }
}

/** Equal rows below other heads say other things. */
function areOfOtherTables(left: Rule, right: Rule): boolean {
  return left.form === 'row' && right.form === 'row' && plainWords(left.tableHead) !== plainWords(right.tableHead)
}

/**
 * Rules of the same words that alignment kept apart, as a sentence and as a quote, or on both sides of a conflict, stand once; not where
 * the heading over one of them turns it around.
 */
export function foldRepeats(composed: readonly Composed[], agents: readonly Agent[], base: string): readonly Composed[] {
  const rankOf = ({chosen}: Composed): number => Number(chosen.file !== base)
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const once = new Map<string, Composed>()
  for (const one of [...composed].sort((a, b) => rankOf(a) - rankOf(b) || compareRules(a.chosen, b.chosen))) {
    const turned = isTurned(byFile.get(one.chosen.file) as Agent, one.chosen) ? '!' : ''
    const words = `${turned}${one.item.tableHead}${wordsOfRule(one.item)}`
    const key = words === turned ? ruleKey(one.chosen) : `=${words}`
    const first = once.get(key)
    once.set(key, first ? withRepeat(first, one) : one)
  }
  return [...once.values()]
}

function withRepeat(first: Composed, {item}: Composed): Composed {
  const same = [...first.item.origins, ...item.origins.map(asSame)]
  // Letters and marks may differ: an element that does not stand there as it was written is no part of this wording, and said by the whole of it.
  const stands = ({text}: DraftPart): boolean => first.item.text.includes(text)
  const parts = [...(first.item.parts ?? []), ...(item.parts ?? []).filter(stands)]
  const said = (item.parts ?? []).filter((part) => !stands(part)).flatMap((part) => part.origins)
  const isNew = ({file, line}: RuleOrigin): boolean => !same.some((one) => one.file === file && one.line === line)
  const origins = [...same, ...said.filter(isNew).map((origin) => ({...origin, relation: 'contained' as const}))]
  return {...first, item: {...first.item, origins, ...(parts.length > 0 ? {parts} : {})}}
}

function asSame(origin: RuleOrigin): RuleOrigin {
  return origin.relation === 'chosen' ? {...origin, relation: 'same'} : origin
}

/** Rules on different sides of a conflict, candidates included, are never one rule. Where only their order differs they may be. */
function sidesIn(resolved: readonly Resolved[]): SidesOf {
  const sides = new Map<string, Map<string, number>>()
  for (const {found} of resolved.filter(({found: {kind}}) => kind !== 'order'))
    found.sides.forEach(({claims}, side) => {
      for (const {rule} of claims) if (rule) sides.set(ruleKey(rule), (sides.get(ruleKey(rule)) ?? new Map()).set(found.id, side))
    })
  return (rule) => sides.get(ruleKey(rule))
}
