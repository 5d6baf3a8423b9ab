import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords, findingWords, recordWords} from '../messages.js'
import type {BaselineEntry} from '../model.js'
import {baselineVersion} from '../util/baseline-version.js'
import {causeOf} from '../util/cause-of.js'

/** What a baseline file puts up with. One that is not there is an error, unless it `mayLack`; one that is broken always is. */
export function readBaseline(cwd: string, file: string, mayLack: boolean): readonly BaselineEntry[] {
  const path = resolve(cwd, file)
  if (!existsSync(path)) {
    if (mayLack) return []
    throw new AgentmergeError(errorWords.baselineAbsent({file}))
  }
  const content = parsed(path, file)
  if (!isObject(content) || !('findings' in content)) throw broken(file, recordWords.foreign())
  if (content.version !== baselineVersion) throw broken(file, recordWords.version({version: String(content.version)}))
  if (!Array.isArray(content.findings) || !content.findings.every(isEntry)) throw broken(file, recordWords.incomplete())
  return content.findings
}

function parsed(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch (error) {
    throw broken(file, error instanceof SyntaxError ? recordWords.noJson() : causeOf(error), error)
  }
}

const broken = (file: string, cause: string, error?: unknown): AgentmergeError =>
  new AgentmergeError(errorWords.baselineUnreadable({file, cause}), {cause: error})

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false
  const {fingerprint, kind, words, subject, files} = value
  return (
    [fingerprint, kind, words, subject].every(isText) && (kind as string) in findingWords && Array.isArray(files) && files.every(isText)
  )
}

const isText = (value: unknown): boolean => typeof value === 'string'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
