import {createHash} from 'node:crypto'
import {gateWords} from '../messages.js'
import type {AgentHead, AppliedFault, Conflict, Finding, FindingKind, Place, Result, UnreadFile} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {oneLine} from '../util/visible-text.js'
import {groupFacts} from './group-facts.js'

/** What is known beside the sources: what does not hold of the last run's files, and of what `apply` put in place. */
export interface Afterwards {
  readonly problems: readonly UnreadFile[]
  readonly faults: readonly AppliedFault[]
}

/** All that `check` finds: groups with their open conflicts, names that stand twice, and what no longer holds of earlier merges. */
export function findings(result: Result, {problems, faults}: Afterwards = {problems: [], faults: []}): readonly Finding[] {
  const inGroups = groupFacts(result).flatMap(({group: {base, members, name}, conflicts}) => [
    duplicate(base, members, name),
    ...conflicts.filter(isUndecided).map((conflict) => conflictFinding(conflict, base, members))
  ])
  return withUniqueFingerprints([...inGroups, ...takenNames(result.agents), ...problems.map(problemFinding), ...faults.map(faultFinding)])
}

/** A policy says what is written; the sources go on contradicting each other until a person decides. */
export function isUndecided({candidate, resolution}: Conflict): boolean {
  return !candidate && resolution.status !== 'decided'
}

type Draft = Pick<Finding, 'kind' | 'severity' | 'subject' | 'message' | 'place'> & Partial<Finding>

function duplicate(base: string, members: readonly string[], name: string): Finding {
  const others = members.filter((file) => file !== base).map((file) => ({...startOf(file), text: ''}))
  const message = gateWords.duplicate({base, members, name})
  return finding({kind: 'duplicate', severity: 'warning', subject: '', message, place: startOf(base), others, members})
}

function conflictFinding({id, kind, severity, message, positions}: Conflict, base: string, members: readonly string[]): Finding {
  const sides = positions.flatMap(({text, origins}) => origins.slice(0, 1).map((origin) => ({...placeOf(origin), text})))
  const [first, ...others] = sides
  const more = positions.flatMap(({origins}) => origins.slice(1).map(placeOf))
  const place = first ? placeOf(first) : startOf(base)
  return finding({kind, severity, subject: id, message, place, others, more, members, isConflict: true})
}

/** Within a group a shared name is a conflict; here are those that agents of different jobs share. */
function takenNames(agents: readonly AgentHead[]): readonly Finding[] {
  const told = agents.flatMap(({file, name, format, problems}) =>
    problems.filter(({code}) => code === 'name-taken').map(({line, severity, message}) => ({file, name, format, line, severity, message}))
  )
  return [...groupBy(told, ({format, name}) => `${format} ${name.toLowerCase()}`).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const {severity, message, name} = first
    const others = rest.map(({file, line}) => ({file, line, endLine: line, text: name}))
    return [finding({kind: 'name-collision', severity, subject: oneLine(name.toLowerCase()), message, place: lineOf(first), others})]
  })
}

function problemFinding({file, problem: {code, severity, line, message}}: UnreadFile): Finding {
  return finding({kind: code as FindingKind, severity, subject: message, message, place: lineOf({file, line})})
}

function faultFinding({kind, file, canonical, sha256}: AppliedFault): Finding {
  return finding({kind, severity: 'error', subject: sha256, message: gateWords[kind]({canonical}), place: startOf(file)})
}

function finding(draft: Draft): Finding {
  const {place, others = [], more = [], kind, subject} = draft
  const files = [...new Set([place, ...others, ...more].map(({file}) => file))].sort()
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([kind, subject, files]))
    .digest('hex')
    .slice(0, 20)
  return {others, more, members: files, isConflict: false, known: false, ...draft, files, fingerprint}
}

/** The same can be found twice in a file, as where one line was taken out in two places. */
function withUniqueFingerprints(found: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>()
  return found.map((one) => {
    const count = (counts.get(one.fingerprint) ?? 0) + 1
    counts.set(one.fingerprint, count)
    return count === 1 ? one : {...one, fingerprint: `${one.fingerprint}-${count}`}
  })
}

const startOf = (file: string): Place => ({file, line: 1, endLine: 1})
const lineOf = ({file, line}: Pick<Place, 'file' | 'line'>): Place => ({file, line, endLine: line})
const placeOf = ({file, line, endLine}: Place): Place => ({file, line, endLine})
