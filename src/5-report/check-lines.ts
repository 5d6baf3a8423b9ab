import {cliWords} from '../messages.js'
import type {Conflict, Place, Result, Severity} from '../model.js'
import {oneLine} from '../util/visible-text.js'
import {isUndecided} from './findings.js'
import {type GroupFacts, groupFacts} from './group-facts.js'

/** What `check` fails on, one line a finding: each group, then the conflicts in it that nobody has decided, worst first. */
export function checkLines(result: Result): string {
  return groupFacts(result)
    .flatMap(({group, conflicts}) => [duplicateLine(group), ...conflicts.filter(isUndecided).map(conflictLine)])
    .map((line) => `${line}\n`)
    .join('')
}

function duplicateLine({base, members, name}: GroupFacts['group']): string {
  return findingLine({file: base, line: 1}, 'warning', 'duplicate', cliWords.duplicate({base, members, name}))
}

function conflictLine({positions, severity, kind, message}: Conflict): string {
  const [first, ...others] = positions.flatMap(({origins}) => origins.slice(0, 1))
  return findingLine(first ?? {file: '-', line: 1}, severity, kind, cliWords.conflict({message, others: others.map(at)}))
}

function findingLine(place: Pick<Place, 'file' | 'line'>, severity: Severity, kind: string, message: string): string {
  return oneLine(`${at(place)} ${severity} ${kind} ${message}`)
}

const at = ({file, line}: Pick<Place, 'file' | 'line'>): string => `${file}:${line}`
