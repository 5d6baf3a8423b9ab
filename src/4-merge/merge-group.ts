import {caseHeading} from '../lexicon/cues.js'
import {omissionWords} from '../messages.js'
import type {Agent, MergedDraft, Omission, Rule, RuleOrigin} from '../model.js'
import type {Options} from '../options.js'
import {byPlace} from '../util/by-place.js'
import {align, type SidesOf} from './align.js'
import {choiceClash} from './choice-clash.js'
import {type Composed, compareRules, compose} from './compose.js'
import {composeUnits, detailed} from './compose-units.js'
import {cutClauses} from './cut-clauses.js'
import {findConflicts} from './find-conflicts.js'
import {foldCode} from './fold-code.js'
import {headingOmissions} from './heading-omissions.js'
import {inBodyOrder} from './in-body-order.js'
import {dropIntroductions} from './introductions.js'
import {keepSteps} from './keep-steps.js'
import {otherOpenings} from './opening.js'
import {outline} from './outline.js'
import {renameAgents} from './own-names.js'
import type {Surroundings} from './prepare-rules.js'
import {fieldOmissions, profile} from './profile.js'
import {type Resolved, resolve} from './resolve.js'
import {ruleKey, wordsOfRule} from './rule-pair.js'
import {splitRules} from './split-rules.js'
import {stateWritten} from './state-written.js'

/** Merges the agents of a group: conflicts first, so that no two rules that contradict each other are ever folded into one. */
export function mergeGroup(members: readonly Agent[], baseFile: string, name: string, policy: Options['onConflict']): MergedDraft {
  const agents = [...members].sort((a, b) => (a.file < b.file ? -1 : 1))
  const base = agents.find(({file}) => file === baseFile) ?? (agents[0] as Agent)
  const resolved = resolve(findConflicts(agents), policy, base.file)
  const fields = profile(agents, base, name, policy)
  if (agents.every((agent) => isCopy(agent, base))) return copyOf(agents, base, {name, fields, resolved})
  const openings = otherOpenings(agents, base)
  const said = new Set(openings.map(ruleKey))
  const cut = cutClauses(resolved)
  const written = agents
    .flatMap(({rules}) => rules)
    .flatMap((rule) => {
      if (said.has(ruleKey(rule))) return []
      return cut.has(ruleKey(rule)) ? (cut.get(ruleKey(rule)) ?? []) : [rule]
    })
  const sidesOf = sidesIn(resolved)
  const hasDetails = detailed(written)
  const mustStay = (rule: Rule): boolean => hasDetails(rule) || sidesOf(rule) !== undefined
  const {units, listings} = splitRules(written, mustStay)
  const surroundings = surroundingsIn(agents)
  const composed = composeUnits(align(units, surroundings, sidesOf), listings, base.file, hasDetails, surroundings.headingOf)
  const named = String(fields.find(({key}) => key === 'name')?.value ?? name)
  const renamed = renameAgents(composed, {agents, name: named, mustStay})
  const once = foldCode(foldRepeats(renamed.composed, base.file), base.file)
  const {sections, dropped} = dropIntroductions(outline(agents, base.file, keepSteps(once, agents, base.file)), agents)
  const own = inBodyOrder(base, sections)
  return {
    name,
    fields,
    sections: own ?? sections,
    body: own && base.body,
    conflicts: stateWritten(
      resolved,
      sections.flatMap(({items}) => items),
      fields
    ),
    omitted: [
      ...openings.map((rule) => omission(rule, omissionWords.opening({base: base.file}))),
      ...renamed.omitted,
      ...dropped.map((rule) => omission(rule, omissionWords.introduces())),
      ...resolved.flatMap(({found, unwritten}) =>
        unwritten.flatMap(({rule}) =>
          rule && cut.get(ruleKey(rule)) === undefined ? [omission(rule, omissionWords.conflict({id: found.id}))] : []
        )
      ),
      ...fieldOmissions(agents, base),
      ...headingOmissions(agents)
    ].sort(byPlace)
  }
}

function isCopy(agent: Agent, base: Agent): boolean {
  return agent.body.trim() === base.body.trim() && agent.rules.length === base.rules.length
}

/** Members whose bodies are the same: the body stands as it is, and every rule has an origin in each of them. */
function copyOf(
  agents: readonly Agent[],
  base: Agent,
  {name, fields, resolved}: Pick<MergedDraft, 'name' | 'fields'> & {readonly resolved: readonly Resolved[]}
): MergedDraft {
  const items = base.rules.map((rule, at) => {
    const {composed} = compose([rule], base.file)
    const origins = agents.flatMap((agent) => {
      const same = agent.rules[at]
      return same
        ? [
            {
              file: same.file,
              line: same.line,
              endLine: same.endLine,
              text: same.text,
              relation: agent === base ? ('chosen' as const) : ('same' as const)
            }
          ]
        : []
    })
    return {...composed.item, origins}
  })
  return {
    name,
    fields,
    sections: [{heading: '', depth: 0, items}],
    body: base.body,
    conflicts: stateWritten(resolved, items, fields),
    omitted: [...fieldOmissions(agents, base), ...headingOmissions(agents)]
  }
}

/** The headings over rules; rules under one such as "When to escalate" name cases. */
function surroundingsIn(agents: readonly Agent[]): Surroundings {
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const isCase = (agent: Agent, index: number | undefined): boolean => {
    const section = index === undefined ? undefined : agent.sections[index]
    return section !== undefined && (caseHeading.test(section.heading) || isCase(agent, section.parent))
  }
  return {
    isCase: (rule) => isCase(byFile.get(rule.file) as Agent, rule.section),
    headingOf: (rule) => byFile.get(rule.file)?.sections[rule.section]?.heading ?? '',
    isApart: choiceClash(agents)
  }
}

/** Rules of the same words that alignment kept apart, as a sentence and as a quote, or on both sides of a conflict, stand once. */
function foldRepeats(composed: readonly Composed[], base: string): readonly Composed[] {
  const rankOf = ({chosen}: Composed): number => Number(chosen.file !== base)
  const once = new Map<string, Composed>()
  for (const one of [...composed].sort((a, b) => rankOf(a) - rankOf(b) || compareRules(a.chosen, b.chosen))) {
    const words = `${one.item.tableHead}${wordsOfRule(one.item)}`
    const key = words === '' ? ruleKey(one.chosen) : `=${words}`
    const first = once.get(key)
    once.set(key, first ? withRepeat(first, one) : one)
  }
  return [...once.values()]
}

function withRepeat(first: Composed, {item}: Composed): Composed {
  const origins = [...first.item.origins, ...item.origins.map(asSame)]
  const parts = [...(first.item.parts ?? []), ...(item.parts ?? [])]
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

function omission({file, line, endLine, text}: Rule, reason: string): Omission {
  return {file, line, endLine, reason, text}
}
