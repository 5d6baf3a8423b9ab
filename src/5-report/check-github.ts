import {gateWords} from '../messages.js'
import type {Finding} from '../model.js'
import {visibleText} from '../util/visible-text.js'
import {isNew} from './is-new.js'
import {worstFirst} from './worst-first.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** What `check` finds as annotations of GitHub Actions, which shows ten of each severity: worst first. `root` is the way down from the top. */
export function checkGithub(findings: readonly Finding[], root = ''): string {
  return worstFirst(findings.filter(isNew))
    .map((finding) => `${annotation(finding, root)}\n`)
    .join('')
}

function annotation({place, severity, kind, message, others, isConflict}: Finding, root: string): string {
  const at = others.map(({file, line}) => `${file}:${line}`)
  const title = `${gateWords.title()}: ${kind}`
  const properties = {file: `${root}${place.file}`, line: place.line, endLine: place.endLine, title}
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${list.join(',')}::${escapeData(isConflict ? gateWords.against({message, others: at}) : message)}`
}

/** A line feed would end the command, and what follows could be another one. */
function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
