import type {BaselineEntry} from '../model.js'
import {baselineVersion} from '../util/baseline-version.js'
import {escapeHidden} from './escape-hidden.js'

/** A baseline as text, one entry a line, so that a change to it reads as what it is. */
export function baselineJson(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(
    ({fingerprint, kind, words, subject, files}) => `    ${escapeHidden(JSON.stringify({fingerprint, kind, words, subject, files}))}`
  )
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${baselineVersion},\n  "findings": ${list}\n}\n`
}
