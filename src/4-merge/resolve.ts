import type {Conflict, Rule} from '../model.js'
import type {Options} from '../options.js'
import type {Side} from './conflict-kinds/conflict-kind.js'
import type {FoundConflict} from './find-conflicts.js'
import {ruleKey} from './rule-pair.js'

/** A conflict with the side that is written, and the rules that are not. */
export interface Resolved {
  readonly conflict: Conflict
  readonly unwritten: readonly Rule[]
}

/** Kinds whose sides can all stand in one file: the agents lose their names anyway, and both steps are to be done, in whichever order. */
const bothStand: ReadonlySet<string> = new Set(['name-collision', 'order'])

/** Chooses the side that the canonical agent takes. Until a person decides, a conflict stays open: the policy only says what is written meanwhile. */
export function resolve(found: FoundConflict, policy: Options['onConflict'], base: string): Resolved {
  const {candidate, sides} = found
  const decides = !candidate && !bothStand.has(found.kind)
  const choice = decides && policy !== 'omit' && found.common === undefined ? choose(sides, policy, base) : commonSide(found)
  const chosen = choice === null ? undefined : sides[choice]
  const conflict: Conflict = {
    id: found.id,
    kind: found.kind,
    severity: found.severity,
    confidence: found.confidence,
    candidate,
    topic: found.topic,
    message: found.message,
    positions: sides.map(({text, claims}) => ({text, origins: claims.map(({file, line, endLine, text: quote}) => ({file, line, endLine, text: quote}))})),
    resolution: {status: 'open', by: found.common === undefined ? (decides ? policy : null) : 'least rights', choice, written: found.common ?? (chosen ? writtenOf(chosen) : '')}
  }
  if (!decides) return {conflict, unwritten: []}
  const kept = new Set(chosen?.claims.flatMap(({rule}) => (rule ? [ruleKey(rule)] : [])) ?? [])
  const unwritten = sides.flatMap(({claims}) => claims.flatMap(({rule}) => (rule && !kept.has(ruleKey(rule)) ? [rule] : [])))
  return {conflict, unwritten}
}

/** Where what is common is one of the sides, that side is the choice. */
function commonSide({common, sides}: FoundConflict): number | null {
  const at = common === undefined ? -1 : sides.findIndex(({text}) => text === common)
  return at === -1 ? null : at
}

/** Index of the side that most sources take; on a tie the stricter one, then the one of the base agent. */
export function choose(sides: readonly Side[], policy: Options['onConflict'], base: string): number {
  const files = ({claims}: Side): number => new Set(claims.map(({file}) => file)).size
  const ofBase = ({claims}: Side): number => Number(claims.some(({file}) => file === base))
  const strict = ({strictness}: Side): number => strictness
  const measures = {majority: [files, strict, ofBase], strictest: [strict, files, ofBase], base: [ofBase, files, strict], omit: [files]}[policy]
  const order = sides.map((side, at) => ({side, at}))
  order.sort((a, b) => measures.reduce((found, measure) => found || measure(b.side) - measure(a.side), 0) || a.at - b.at)
  return order[0]?.at ?? 0
}

function writtenOf({text, claims}: Side): string {
  const quote = claims.find(({rule}) => rule !== undefined)?.text
  return quote ?? text
}
