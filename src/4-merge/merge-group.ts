import {caseHeading} from '../lexicon/cues.js'
import {omissionWords} from '../messages.js'
import type {Agent, DraftItem, DraftSection, MergedDraft, Omission, Rule, RuleOrigin} from '../model.js'
import type {Options} from '../options.js'
import {byPlace} from '../util/by-place.js'
import {align, type SidesOf} from './align.js'
import {choiceClash} from './choice-clash.js'
import {type Composed, compareRules, compose} from './compose.js'
import {composeUnits, detailed} from './compose-units.js'
import {cutClauses} from './cut-clauses.js'
import {findConflicts} from './find-conflicts.js'
import {headingOmissions} from './heading-omissions.js'
import {otherOpenings} from './opening.js'
import {outline} from './outline.js'
import type {Surroundings} from './prepare-rules.js'
import {type Profile, profile} from './profile.js'
import {type Resolved, resolve} from './resolve.js'
import {ruleKey, wordsOfRule} from './rule-pair.js'
import {splitRules} from './split-rules.js'
import {stateWritten} from './state-written.js'

/** How a group is merged. */
export interface MergeGroupOptions extends Pick<Options, 'onConflict' | 'tools'> {
  /** The file of the base agent. */
  readonly base: string
  /** The name of the canonical agent. */
  readonly name: string
}

/** Merges the agents of a group: conflicts first, so that no two rules that contradict each other are ever folded into one. */
export function mergeGroup(members: readonly Agent[], options: MergeGroupOptions): MergedDraft {
  const {name, onConflict, tools} = options
  const agents = [...members].sort((a, b) => (a.file < b.file ? -1 : 1))
  const base = agents.find(({file}) => file === options.base) ?? (agents[0] as Agent)
  const resolved = resolve(findConflicts(agents, tools), onConflict, base.file)
  const front = profile(agents, base, options)
  if (agents.every((agent) => isCopy(agent, base))) return copyOf(agents, base, {name, front, resolved})
  const {fields, problems} = front
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
  const {units, listings} = splitRules(written, (rule) => hasDetails(rule) || sidesOf(rule) !== undefined)
  const surroundings = surroundingsIn(agents)
  const composed = composeUnits(align(units, surroundings, sidesOf), listings, base.file, hasDetails, surroundings.headingOf)
  const {sections, dropped} = dropIntroductions(outline(agents, base.file, foldRepeats(composed, base.file)), agents)
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
      ...dropped.map((rule) => omission(rule, omissionWords.introduces())),
      ...resolved.flatMap(({found, unwritten}) =>
        unwritten.flatMap(({rule}) =>
          rule && cut.get(ruleKey(rule)) === undefined ? [omission(rule, omissionWords.conflict({id: found.id}))] : []
        )
      ),
      ...front.omitted,
      ...headingOmissions(agents)
    ].sort(byPlace),
    problems
  }
}

function isCopy(agent: Agent, base: Agent): boolean {
  return agent.body.trim() === base.body.trim() && agent.rules.length === base.rules.length
}

/** Members whose bodies are the same: the body stands as it is, and every rule has an origin in each of them. */
function copyOf(
  agents: readonly Agent[],
  base: Agent,
  {name, front, resolved}: {readonly name: string; readonly front: Profile; readonly resolved: readonly Resolved[]}
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
    fields: front.fields,
    sections: [{heading: '', items}],
    body: base.body,
    conflicts: stateWritten(resolved, items, front.fields),
    omitted: [...front.omitted, ...headingOmissions(agents)].sort(byPlace),
    problems: front.problems
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
    once.set(key, first ? {...first, item: {...first.item, origins: [...first.item.origins, ...one.item.origins.map(asSame)]}} : one)
  }
  return [...once.values()]
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

/** "Follow these rules:" over nothing goes, when its list has gone elsewhere. */
function dropIntroductions(
  sections: readonly DraftSection[],
  agents: readonly Agent[]
): {sections: readonly DraftSection[]; dropped: readonly Rule[]} {
  const ruleAt = new Map(agents.flatMap(({rules}) => rules.map((rule) => [`${rule.file}:${rule.line}:${rule.text}`, rule] as const)))
  const ruleOf = (item: DraftItem | undefined): Rule | undefined => {
    const chosen = item?.origins.find(({relation}) => relation === 'chosen')
    return chosen && ruleAt.get(`${chosen.file}:${chosen.line}:${chosen.text}`)
  }
  const dropped: Rule[] = []
  const kept = sections.map(({heading, items}) => ({
    heading,
    items: items.filter((item, at) => {
      const rule = ruleOf(item)
      if (!rule || item.form !== 'sentence' || !item.text.endsWith(':') || item.origins.length > 1) return true
      const next = ruleOf(items[at + 1])
      const introduces = next !== undefined && next.file === rule.file && (next.parent === rule.index || next.index === rule.index + 1)
      if (!introduces || next.form === 'sentence') dropped.push(rule)
      return introduces && next.form !== 'sentence'
    })
  }))
  return {sections: kept.filter(({items}) => items.length > 0), dropped}
}

/** Where the canonical agent says what the base agent says and nothing else, word for word: its rules in the order of its body. */
function inBodyOrder(base: Agent, sections: readonly DraftSection[]): readonly DraftSection[] | undefined {
  const items = new Map<string, DraftItem>()
  for (const item of sections.flatMap((section) => section.items)) {
    const chosen = item.origins.find(({relation}) => relation === 'chosen')
    if (chosen?.file === base.file) items.set(`${chosen.line}:${item.markdown}`, item)
  }
  const own = base.rules.flatMap(({line, markdown}) => items.get(`${line}:${markdown}`) ?? [])
  const isAll = own.length === base.rules.length && own.length === sections.reduce((sum, section) => sum + section.items.length, 0)
  return isAll ? [{heading: '', items: own}] : undefined
}

function omission({file, line, endLine, text}: Rule, reason: string): Omission {
  return {file, line, endLine, reason, text}
}
