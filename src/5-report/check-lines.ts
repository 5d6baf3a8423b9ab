import {gateWords} from '../messages.js'
import type {Finding, Place} from '../model.js'
import {oneLine} from '../util/visible-text.js'
import {isNew} from './is-new.js'

/** What `check` finds, one line a finding; what is known or disabled only where `all` is asked for. */
export function checkLines(findings: readonly Finding[], all = false): string {
  return findings
    .filter((finding) => all || isNew(finding))
    .map((finding) => `${line(finding)}\n`)
    .join('')
}

function line({place, severity, kind, message, others, isConflict, known, disabled}: Finding): string {
  const said = isConflict ? gateWords.against({message, others: others.map(at)}) : message
  const why = disabled ? gateWords.disabledBy(disabled) : known ? gateWords.known() : ''
  return oneLine(`${at(place)} ${severity} ${kind} ${said}${why}`)
}

const at = ({file, line}: Pick<Place, 'file' | 'line'>): string => `${file}:${line}`
