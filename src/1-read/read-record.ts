import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {problem, recordWords} from '../messages.js'
import type {Contested, Made, UnreadFile} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {isHostFile} from '../util/is-host-file.js'
import {recordFile, recordVersion} from '../util/record-file.js'

/** What the last run noted beside its reports; `docs/record.md` tells each key. */
export interface StoredRecord {
  readonly paths: readonly string[]
  readonly agents: readonly StoredAgent[]
  readonly canonicals: readonly StoredCanonical[]
  /** Canonical agents as they were written for other hosts; absent where none was asked for. */
  readonly hosts?: readonly StoredHostFile[]
}

export interface StoredHostFile {
  /** Within the output folder, with the folder of its host. */
  readonly file: string
  readonly written: string
}

export interface StoredAgent {
  readonly file: string
  readonly sha256: string
  /** A hash of each value of the front matter. */
  readonly keys?: Readonly<Record<string, string>>
  readonly rules?: string
}

export interface StoredCanonical {
  readonly file: string
  readonly written: string
  readonly front: string
  readonly made?: Made
  readonly members?: readonly string[]
  readonly contested?: readonly Contested[]
  /** No group makes it any more; it is kept for the person who edited it. */
  readonly orphaned?: boolean
}

/** The record in an output folder, which messages call `out`. One that cannot be used is told, and then there is none. */
export function readRecord(folder: string, out: string): {readonly record?: StoredRecord; readonly problems: readonly UnreadFile[]} {
  const path = join(folder, recordFile)
  if (!existsSync(path)) return {problems: []}
  const unusable = (found: string) => ({
    problems: [{file: `${out}/${recordFile}`, problem: problem('record-unusable', 1, {found, version: recordVersion})}]
  })
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return unusable(error instanceof SyntaxError ? recordWords.noJson() : causeOf(error))
  }
  if (!isObject(content) || !isObject(content.tool) || content.tool.name !== 'agentmerge') return unusable(recordWords.foreign())
  if (content.recordVersion !== recordVersion) return unusable(recordWords.version({version: String(content.recordVersion)}))
  return isRecord(content) ? {record: content, problems: []} : unusable(recordWords.incomplete())
}

function isRecord(content: object): content is StoredRecord {
  const {paths, agents, canonicals, hosts} = content as Readonly<Record<string, unknown>>
  return isListOf(paths, isText) && isListOf(agents, isAgent) && isListOf(canonicals, isCanonical) && isMaybe(hosts, isHosts)
}

const isHosts = (list: unknown): boolean =>
  isListOf(list, (one) => isObject(one) && isText(one.file) && isHostFile(one.file) && isHash(one.written))

function isAgent(value: unknown): boolean {
  return isObject(value) && isText(value.file) && isHash(value.sha256) && isMaybe(value.keys, isMarks) && isMaybe(value.rules, isText)
}

function isCanonical(value: unknown): boolean {
  if (!isObject(value) || !isName(value.file) || !isHash(value.written) || !isText(value.front)) return false
  const isContested = (one: unknown) => isObject(one) && isText(one.was) && isText(one.hand) && isText(one.now)
  const isMembers = (list: unknown) => isListOf(list, isText)
  const isDisputes = (list: unknown) => isListOf(list, isContested)
  if (!isMaybe(value.orphaned, (flag) => typeof flag === 'boolean')) return false
  return isMaybe(value.made, isMade) && isMaybe(value.members, isMembers) && isMaybe(value.contested, isDisputes)
}

function isMade(value: unknown): boolean {
  const isRule = (rule: unknown) => isObject(rule) && isText(rule.text) && isListOf(rule.section, isText)
  return isObject(value) && isHash(value.sha256) && isText(value.front) && isListOf(value.rules, isRule)
}

const isMarks = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText)
/** A name must not lead out of the folder: the file it names is read. */
const isName = (value: unknown): boolean => isText(value) && /^[^\\/\0]+\.md$/.test(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value)
const isMaybe = (value: unknown, fits: (value: unknown) => boolean): boolean => value === undefined || fits(value)
const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(fits)

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
