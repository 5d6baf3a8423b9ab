import {planWords} from '../../messages.js'
import type {MergedAgent} from '../../model.js'
import type {Placed, PlanGround} from './plan-ground.js'
import {stubText} from './stub-text.js'

/** The canonical agent in its place, and the absorbed ones out of theirs. */
export function placeAgents({text, members, base, name}: MergedAgent, target: string, ground: PlanGround): readonly Placed[] {
  const isCrlf = ground.texts.get(base)?.text.includes('\r\n') ?? false
  const canonical = {path: target, text: isCrlf ? text.replaceAll('\n', '\r\n') : text, reason: planWords.canonical({members})}
  const absorbed = members.filter((file) => file !== target)
  return [canonical, ...absorbed.map((file): Placed => placeAbsorbed(file, name, target, ground))]
}

function placeAbsorbed(path: string, to: string, target: string, {agents, stubs}: PlanGround): Placed {
  const head = agents.find(({file}) => file === path)
  // A stub under the name of the canonical agent would be loaded in its place.
  const stub = stubs && head && head.name !== to ? stubText(head.format, head.name, to) : undefined
  return stub === undefined
    ? {path, text: undefined, reason: planWords.absorbed({target})}
    : {path, text: stub, reason: planWords.stub({target})}
}
