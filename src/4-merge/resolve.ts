import {activities} from '../lexicon/activities.js'
import {callsOffGuard, safetyWords} from '../lexicon/safety.js'
import {negatingVerbs} from '../lexicon/verbs.js'
import type {Severity, Statement} from '../model.js'
import type {Options} from '../options.js'
import type {Choice} from './choice.js'
import type {Claim, Side} from './conflict-kinds/conflict-kind.js'
import {finalReport} from './conflict-kinds/report-parts.js'
import {chosenClauses, isChosen} from './decided-sides.js'
import type {FoundConflict} from './find-conflicts.js'
import {isSelfDescription} from './opening.js'
import {ruleKey} from './rule-pair.js'
import {without} from './without.js'

/** A conflict with the side that is written, and what the other sides lose. */
export interface Resolved {
  readonly found: FoundConflict
  /** Index of the side that is written; none where all sides stand, or none does. */
  readonly choice: number | null
  /** The claims that are not written. */
  readonly unwritten: readonly Claim[]
  /** The policy that chose. */
  readonly by: string | null
  /** What a person decided; then no policy chose. */
  readonly decided?: Choice
}

/** Kinds whose sides can all stand in one file: the agents lose their names anyway, and both steps are to be done, in whichever order. */
const bothStand: ReadonlySet<string> = new Set(['name-collision', 'order'])
const gravity: Record<Severity, number> = {error: 0, warning: 1, info: 2}

/**
 * Chooses the side of each conflict that the canonical agent takes, what a person decided first, then the gravest: a rule that one of them
 * keeps, none after it takes out. Until a person decides, a conflict stays open: the policy only says what is written meanwhile.
 */
export function resolve(
  conflicts: readonly FoundConflict[],
  policy: Options['onConflict'],
  base: string,
  choices: ReadonlyMap<string, Choice> = new Map()
): readonly Resolved[] {
  const chosen = chosenClauses(conflicts, choices)
  const kept = new Set(chosen.keys())
  // A person can decide on each clause of a rule by itself, as long as the rest of it can stand alone.
  const isFree = ({rule, clause}: Claim): boolean => {
    if (!rule || !kept.has(ruleKey(rule))) return true
    const others = chosen.get(ruleKey(rule))
    return (
      others !== undefined && clause !== undefined && !others.has(undefined) && !others.has(clause) && without(rule, clause) !== undefined
    )
  }
  const gone = new Set<string>()
  const gravestFirst = [...conflicts].sort(
    (a, b) =>
      // What is held back takes part in nothing else.
      Number(b.kind === 'hidden') - Number(a.kind === 'hidden') ||
      Number(choices.has(b.id)) - Number(choices.has(a.id)) ||
      gravity[a.severity] - gravity[b.severity] ||
      // What shapes the whole report goes before what one line of it says.
      Number(b.question === finalReport) - Number(a.question === finalReport) ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1)
  )
  const heldBack = ({sides}: FoundConflict): readonly Claim[] => {
    const claims = sides.flatMap((side) => side.claims.filter(({rule}) => rule !== undefined))
    for (const {rule} of claims) if (rule) gone.add(ruleKey(rule))
    return claims
  }
  const write = (found: FoundConflict, isWritten: (side: number) => boolean): readonly Claim[] => {
    for (const {rule} of found.sides.filter((_, at) => isWritten(at)).flatMap(({claims}) => claims)) if (rule) kept.add(ruleKey(rule))
    const unwritten = found.sides.flatMap((side, at) =>
      isWritten(at) ? [] : side.claims.filter((claim) => claim.rule !== undefined && !claim.shows && isFree(claim))
    )
    for (const {rule, clause} of unwritten) if (rule && clause === undefined) gone.add(ruleKey(rule))
    return unwritten
  }
  return gravestFirst.map((found) => {
    const decided = choices.get(found.id)
    if (found.kind === 'hidden' && !decided) return {found, choice: null, unwritten: heldBack(found), by: 'held back'}
    if (decided)
      return {found, choice: decided.side, unwritten: write(found, (at) => isChosen(decided, at)), by: decided.decision.by, decided}
    if (found.common !== undefined) return {found, choice: commonSide(found), unwritten: [], by: 'least rights'}
    if (found.candidate || bothStand.has(found.kind)) return {found, choice: null, unwritten: [], by: null}
    const standing = found.sides.map(
      (side) => !side.claims.some(({rule}) => rule) || side.claims.some(({rule}) => rule && !gone.has(ruleKey(rule)))
    )
    const guard = guardingSide(found)
    const choice = guard ?? (policy === 'omit' ? null : choose(found.sides, policy, base, standing))
    return {found, choice, unwritten: write(found, (at) => at === choice), by: guard === undefined ? policy : 'strictest'}
  })
}

/**
 * Index of the side that forbids something, or that has a person asked or a check made where the other calls that off: it is written
 * whatever the policy says, until a person decides.
 */
function guardingSide({sides, question}: FoundConflict): number | undefined {
  const strictest = Math.max(...sides.map(({strictness}) => strictness))
  const at = sides.findIndex(({strictness}) => strictness === strictest)
  if (sides.every(({strictness}) => strictness === strictest)) return undefined
  const bans = (sides[at] as Side).claims.flatMap(bansIn)
  // What agents say they are is no danger by itself: beside a developer a planner that never implements anything forbids the whole work.
  const isForIt =
    isRole(question) && sides.some(({claims}, side) => side !== at && claims.some(({rule}) => !rule || isSelfDescription(rule)))
  if (bans.length === 0 || (isForIt && bans.every(({text}) => !safetyWords.test(text)))) return undefined
  // "Never skip the tests" keeps them.
  const isCalledOff = bans.every(({text, action}) => callsOffGuard(text) && !negatingVerbs.has(action))
  return sides.length === 2 && isCalledOff ? 1 - at : at
}

function bansIn({rule, clause}: Claim): readonly Statement[] {
  return (rule?.statements ?? []).filter(
    ({text, modality, polarity}) =>
      (clause === undefined || text === clause) && (modality === 'never' || (polarity === 'avoid' && safetyWords.test(text)))
  )
}

const isRole = (question: string): boolean => activities.some(({activity}) => activity === question)

/** Where what is common is one of the sides, that side is the choice. */
function commonSide({common, sides}: FoundConflict): number | null {
  const at = sides.findIndex(({text}) => text === common)
  return at === -1 ? null : at
}

/** Index of the side that most sources take; on a tie the stricter one, then the one of the base agent. `standing`: it still has a rule. */
export function choose(sides: readonly Side[], policy: Options['onConflict'], base: string, standing: readonly boolean[] = []): number {
  const files = ({claims}: Side): number => new Set(claims.map(({file}) => file)).size
  const ofBase = ({claims}: Side): number => Number(claims.some(({file}) => file === base))
  const strict = ({strictness}: Side): number => strictness
  const measures = {majority: [files, strict, ofBase], strictest: [strict, files, ofBase], base: [ofBase, files, strict], omit: [files]}[
    policy
  ]
  const order = sides.map((side, at) => ({side, at, stands: Number(standing[at] ?? true)}))
  order.sort((a, b) => b.stands - a.stands || measures.reduce((found, measure) => found || measure(b.side) - measure(a.side), 0))
  return order[0]?.at ?? 0
}
