import {omissionWords} from '../messages.js'
import type {MergedDraft} from '../model.js'
import {byPlace} from '../util/by-place.js'
import {foldRepeats} from './compose-group.js'
import {inBodyOrder} from './in-body-order.js'
import {dropIntroductions} from './introductions.js'
import {keepSteps} from './keep-steps.js'
import {outline} from './outline.js'
import type {PreparedGroup} from './prepare-group.js'
import {stateWritten} from './state-written.js'
import {steer} from './steer.js'

/** The canonical agent of a group with the rules that people want and that fit into so many tokens; 0 is no limit. */
export function mergeGroup(group: PreparedGroup, budget: number): MergedDraft {
  const {agents, base, options, name, fields, resolved, acted, held, composed} = group
  const isGround = options.isGround || options.keep === 'base'
  const steered = steer(composed, acted, {...options, budget}, {agents, base, fields})
  const isWhole = group.isWhole && steered.composed.length === composed.length && steered.composed.every((one, at) => one === composed[at])
  const {sections, dropped} = isWhole
    ? {sections: [{heading: '', depth: 0, items: composed.map(({item}) => item)}], dropped: []}
    : dropIntroductions(
        outline(agents, base.file, keepSteps(foldRepeats(steered.composed, agents, base.file), agents, base.file), isGround),
        agents
      )
  const own = isWhole ? sections : group.isTouched ? undefined : inBodyOrder(base, sections)
  return {
    name,
    fields,
    described: group.described,
    sections: own ?? sections,
    body: own && base.body,
    conflicts: stateWritten(
      resolved,
      sections.flatMap(({items}) => items),
      fields,
      held
    ),
    omitted: [
      ...group.omitted.composing,
      ...dropped.map(({file, line, endLine, text}) => ({file, line, endLine, reason: omissionWords.introduces(), text})),
      ...steered.omitted,
      ...group.omitted.resolving
    ].sort(byPlace),
    outcomes: [...group.outcomes, ...steered.outcomes],
    problems: group.problems
  }
}
