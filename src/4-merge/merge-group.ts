import {omissionWords} from '../messages.js'
import type {Agent, MergedDraft, Omission, Rule} from '../model.js'
import {byPlace} from '../util/by-place.js'
import {composeGroup, copiesOf, foldRepeats} from './compose-group.js'
import {cutClauses} from './cut-clauses.js'
import {decide, heldBack} from './decide.js'
import {findConflicts} from './find-conflicts.js'
import {headingOmissions} from './heading-omissions.js'
import {inBodyOrder} from './in-body-order.js'
import {dropIntroductions} from './introductions.js'
import {keepSteps} from './keep-steps.js'
import type {MergeGroupOptions} from './merge-group-options.js'
import {otherOpenings} from './opening.js'
import {outline} from './outline.js'
import {profile} from './profile.js'
import {resolve} from './resolve.js'
import {ruleKey} from './rule-pair.js'
import {stateWritten} from './state-written.js'
import {steer} from './steer.js'

/** Merges the agents of a group: conflicts first, so that no two rules that contradict each other are ever folded into one. */
export function mergeGroup(members: readonly Agent[], options: MergeGroupOptions): MergedDraft {
  const {keep} = options
  const onConflict = keep === 'base' && options.onConflict === 'majority' ? 'base' : options.onConflict
  const agents = [...members].sort((a, b) => (a.file < b.file ? -1 : 1))
  const base = agents.find(({file}) => file === options.base) ?? (agents[0] as Agent)
  const found = findConflicts(agents, options.tools)
  const {name, choices, outcomes, decideFields} = decide(found, options.decisions, options.name, agents, base)
  const resolved = resolve(found, onConflict, base.file, choices)
  const front = profile(agents, base, {...options, name, onConflict})
  const {fields, outcomes: onFields} = decideFields(front.fields)
  const areCopies = agents.every((agent) => isCopy(agent, base))
  const openings = areCopies ? [] : otherOpenings(agents, base)
  const said = new Set(openings.map(ruleKey))
  // Copies stay as they are, even where they contradict themselves, until a person decides.
  const acted = areCopies ? resolved.filter(({decided}) => decided) : resolved
  const cut = cutClauses(acted)
  const written = agents
    .flatMap(({rules}) => rules)
    .flatMap((rule) => {
      if (said.has(ruleKey(rule))) return []
      return cut.has(ruleKey(rule)) ? (cut.get(ruleKey(rule)) ?? []) : [rule]
    })
  const isGround = options.isGround || keep === 'base'
  const named = String(fields.find(({key}) => key === 'name')?.value ?? name)
  const {composed, omitted} = areCopies
    ? {composed: copiesOf(agents, base, cut), omitted: []}
    : composeGroup(written, {agents, base, resolved, name: named, isGround})
  const held = heldBack(resolved)
  const steered = steer(composed, acted, options, {agents, base, fields})
  const isWhole =
    areCopies && cut.size === 0 && steered.composed.length === composed.length && steered.composed.every((one, at) => one === composed[at])
  const {sections, dropped} = isWhole
    ? {sections: [{heading: '', depth: 0, items: composed.map(({item}) => item)}], dropped: []}
    : dropIntroductions(
        outline(agents, base.file, keepSteps(foldRepeats(steered.composed, agents, base.file), agents, base.file), isGround),
        agents
      )
  const own = isWhole ? sections : inBodyOrder(base, sections)
  return {
    name,
    fields,
    sections: own ?? sections,
    body: own && base.body,
    conflicts: stateWritten(
      resolved,
      sections.flatMap(({items}) => items),
      fields,
      held
    ),
    omitted: [
      ...openings.map((rule) => omission(rule, omissionWords.opening({base: base.file}))),
      ...omitted,
      ...dropped.map((rule) => omission(rule, omissionWords.introduces())),
      ...steered.omitted,
      ...acted.flatMap(({found, unwritten}) =>
        unwritten.flatMap(({rule}) =>
          rule && cut.get(ruleKey(rule)) === undefined ? [omission(rule, omissionWords.conflict({id: found.id}))] : []
        )
      ),
      ...front.omitted,
      ...headingOmissions(agents)
    ].sort(byPlace),
    outcomes: [...outcomes, ...held, ...onFields, ...steered.outcomes],
    problems: front.problems
  }
}

function isCopy(agent: Agent, base: Agent): boolean {
  return agent.body.trim() === base.body.trim() && agent.rules.length === base.rules.length
}

function omission({file, line, endLine, text}: Rule, reason: string): Omission {
  return {file, line, endLine, reason, text}
}
