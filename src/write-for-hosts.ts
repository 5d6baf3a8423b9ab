import {isDeepStrictEqual} from 'node:util'
import {type OutlinedAgent, parseRules} from './2-parse/parse-agent.js'
import {type Excess, findExcess} from './4-merge/hosts/find-excess.js'
import {translate} from './4-merge/hosts/translate.js'
import type {WrittenAgent} from './4-merge/verify.js'
import {hostText} from './5-report/host-text.js'
import {formatById} from './formats/format-by-id.js'
import type {Target, TargetHost} from './formats/target.js'
import {targets} from './formats/targets.js'
import {openWords, problem, unwrittenWords} from './messages.js'
import type {HostFile, Problem, UnreadFile} from './model.js'
import {estimateTokens} from './util/estimate-tokens.js'

/** A canonical agent, as it was written and read again. */
export interface CanonicalAgent {
  readonly id: string
  /** Of its own dialect. */
  readonly format: string
  /** Path of its file. */
  readonly file: string
  readonly text: string
  readonly written: WrittenAgent
}

/** What is written for other hosts, and what a person should know about it, by file. */
export interface WrittenForHosts {
  readonly files: readonly HostFile[]
  readonly remarks: readonly UnreadFile[]
}

/** Writes a canonical agent for other hosts, and checks what its own host and they take. A file that a host would refuse is not written. */
export function writeForHosts(canonical: CanonicalAgent, hosts: readonly TargetHost[]): WrittenForHosts {
  const {written, text, file} = canonical
  const own = findExcess(formatById(canonical.format), {...written, text}).filter(({of}) => of === 'body' || of === 'file')
  const remarks = own.map((excess) => ({file, problem: problem('body-limit', 1, limitArgs(excess, canonical.format, text))}))
  const made = hosts.map((host) => writeFor(canonical, host))
  return {files: made.flatMap((one) => one.made ?? []), remarks: [...remarks, ...made.flatMap((one) => one.remarks)]}
}

/** Whether what was written as project instructions, which are read as one text, is too long all together. */
export function totalRemarks(files: readonly HostFile[]): readonly UnreadFile[] {
  return targets.flatMap(({host, kind, format}) => {
    const [limit] = (format.limits ?? []).filter(({of}) => of === 'file')
    const own = files.filter((file) => file.host === host)
    const length = own.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
    if (kind !== 'agent' || format.kind !== 'instructions' || !limit || !own[0] || length <= limit.most) return []
    return [{file: own[0].file, problem: problem('host-total', 1, {host, length, most: limit.most, reason: limit.reason})}]
  })
}

interface MadeFor {
  readonly made?: HostFile
  readonly remarks: readonly UnreadFile[]
}

function writeFor(canonical: CanonicalAgent, host: TargetHost): MadeFor {
  const {id, format, file, written} = canonical
  const {kind} = formatById(format)
  const wanted = kind === 'mode' || kind === 'agent' ? 'agent' : kind === 'rules' || kind === 'instructions' ? 'rules' : undefined
  const target = targets.find((one) => one.host === host && one.kind === wanted)
  const refused = (one: Problem): MadeFor => ({remarks: [{file, problem: one}]})
  if (!target) return refused(problem('host-unwritten', 1, {host, why: unwrittenWords.kind({kind})}))
  const {name, fields, notCarried, open, isWider} = translate({id, format, fields: written.frontMatter.fields}, target)
  const isOwn = format === target.format.id && target.ending === '.md' && host !== 'agents-md'
  const text = isOwn ? canonical.text : hostText(target, {name, fields, body: written.body})
  const lacking = target.format.requires.find(
    (key) => !target.format.bodyKeys?.includes(key) && !fields.some((one) => one.key === key && one.value !== '')
  )
  if (lacking !== undefined) return refused(problem('host-unwritten', 1, {host, why: unwrittenWords.lacks({key: lacking})}))
  const read = readAs(target, id, text)
  if (!isSame(read, written, target, fields)) return refused(problem('host-unwritten', 1, {host, why: unwrittenWords.reading()}))
  const [excess] = findExcess(target.format, {...read, text})
  if (excess) return refused(problem('host-limit', 1, {host, ...limitArgs(excess, target.format.id, text)}))
  const path = `${file.slice(0, file.lastIndexOf('/') + 1)}${host}/${id}${target.ending}`
  const by = isWider ? openWords.scope() : openWords.tools({restriction: target.restriction})
  const what = isWider ? ['all files'] : open
  const remarks = what.length === 0 ? [] : [{file: path, problem: problem('host-open', 1, {host, what, by})}]
  return {made: {host, file: path, text, notCarried}, remarks}
}

/** As the host would find it. */
function readAs({format, folder, ending}: Target, id: string, text: string): OutlinedAgent {
  const file = format.kind === 'instructions' ? 'AGENTS.md' : `${folder}/${id}${ending}`
  return parseRules({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
}

/** Whether the file says what was meant: the same rules, and the keys that were written. */
function isSame(read: OutlinedAgent, written: WrittenAgent, {format}: Target, fields: readonly {key: string; value: unknown}[]): boolean {
  const rules = (agent: Pick<WrittenAgent, 'rules'>) => agent.rules.map(({markdown}) => markdown)
  const keys = read.frontMatter.fields.map(({key, value}) => [key, value])
  const meant = format.kind === 'instructions' ? [] : fields.map(({key, value}) => [key, value])
  return isDeepStrictEqual(rules(read), rules(written)) && isDeepStrictEqual(keys, meant)
}

function limitArgs({of, length, most, unit, reason, largest}: Excess, format: string, text: string) {
  const isBody = of === 'body' || of === 'file'
  return {of, length, most, unit, reason, format, largest, budget: isBody ? Math.floor((estimateTokens(text) * most * 0.98) / length) : 0}
}
