import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import {noCache, openCache} from './1-read/cache.js'
import {readDecisions} from './1-read/read-decisions.js'
import {readSources} from './1-read/read-sources.js'
import {rereadFile} from './1-read/reread-file.js'
import {parseAgent} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {readHead} from './2-parse/read-head.js'
import {type Comparison, compare} from './3-compare/compare.js'
import {sketch} from './3-compare/sketch.js'
import {tellNames} from './3-compare/tell-names.js'
import {mergeGroup} from './4-merge/merge-group.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import {reportJson} from './5-report/report-json.js'
import {reportMarkdown} from './5-report/report-markdown.js'
import {writeOutput} from './6-apply/write-output.js'
import {internalWords} from './messages.js'
import type {Agent, AgentHead, Group, Hooks, MergedAgent, Result, Scan, SketchedAgent, SourceFile} from './model.js'
import {defaults, type Options} from './options.js'
import {breathe} from './util/breathe.js'
import {version} from './version.js'

/** Reads paths and finds the agents that do the same job. Writes nothing. */
export async function scan(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Scan> {
  return scanAs(paths, {...defaults, ...options}, hooks)
}

/** The main job: reads, groups, and merges each group. Writes nothing; see `write`. */
export async function merge(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  const all = {...defaults, ...options}
  return mergeScan(await scanAs(paths, all, hooks), all, hooks)
}

/** Merges exactly these agents as one group, whatever their overlap. */
export async function mergeAll(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  const all = {...defaults, ...options}
  return mergeScan(await scanAs(paths, all, hooks, true), all, hooks)
}

/** The main job for a gate: what it finds is counted by `findings`. */
export const check = merge

/** Two agents side by side, as a merge of both. */
export async function diff(left: string, right: string, options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  return mergeAll([left, right], options, hooks)
}

/** Writes the canonical agents and the reports to the output folder, all or nothing. */
export function write(result: Result, options: Partial<Options> = {}, {cwd = process.cwd()}: Hooks = {}): void {
  const {out} = {...defaults, ...options}
  const files = [
    ...result.merged.map(({id, text}) => ({path: `${id}.md`, text})),
    {path: 'report.md', text: reportMarkdown(result, out)},
    {path: 'report.json', text: reportJson(result)}
  ]
  writeOutput(
    resolve(cwd, out),
    files,
    result.agents.map(({file}) => resolve(cwd, file))
  )
}

async function scanAs(paths: readonly string[], options: Options, hooks: Hooks, asOne = false): Promise<Scan> {
  const cwd = hooks.cwd ?? process.cwd()
  const purpose = JSON.stringify([version, cwd, paths, options.ignore, options.maxBytes, options.out])
  const {apart, stale} = asOne ? {apart: [], stale: []} : readDecisions(cwd)
  const {taken, unread, cache, remembered} = await readSources(paths, {
    ...options,
    cwd,
    take: sketchFile,
    openCache: (files) => (options.cache === '' || files < worthKeeping ? noCache() : openCache(options.cache, purpose, files)),
    onProgress: (done, total) => hooks.onProgress?.('read', done, total)
  })
  hooks.onStage?.('read', {files: taken.length + unread.length, remembered})
  const {wanted = [], pairs: told = Number.POSITIVE_INFINITY} = hooks
  const question = digest([options.threshold, apart, asOne, String(told), wanted, taken.map(({head}) => [head.file, head.sha256])])
  const known = cache.findAnswer(question) as Comparison | undefined
  const heads = new Map(taken.map(({head}) => [head.file, head]))
  const textOf = (file: string) => rereadFile(heads.get(file) as AgentHead, cwd).text
  const comparison =
    known ?? (await compare(taken, {threshold: options.threshold, apart, asOne, pairs: told, wanted, textOf}, hooks.onProgress))
  if (!known) cache.keepAnswer(question, comparison)
  cache.save()
  hooks.onStage?.('compare', {agents: taken.length, candidates: comparison.candidates, groups: comparison.groups.length})
  const {pairs, groups, single} = comparison
  const agents = tellNames(
    taken.map(({head}) => head),
    groups
  )
  return {agents, unread, remarks: stale, pairs, groups, single}
}

/** Fewer files are read again faster than a cache is kept. */
const worthKeeping = 200

function sketchFile(source: SourceFile): SketchedAgent {
  const {head, description, body} = readHead(source)
  const read = sketch({name: head.name, description, body})
  return {head: {...head, ruleCount: read.rules}, sketch: read}
}

function digest(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('hex')
}

async function mergeScan(found: Scan, options: Options, hooks: Hooks): Promise<Result> {
  const heads = new Map(found.agents.map((head) => [head.file, head]))
  const merged: MergedAgent[] = []
  for (const [at, group] of found.groups.entries()) {
    const members = group.members.map((file) => parseAgent(rereadFile(heads.get(file) as AgentHead, hooks.cwd ?? process.cwd())))
    for (const {file, rules} of members) heads.set(file, {...(heads.get(file) as AgentHead), ruleCount: rules.length})
    merged.push(mergeOne(group, members, options))
    hooks.onProgress?.('merge', at + 1, found.groups.length)
    await breathe()
  }
  hooks.onStage?.('merge', {groups: merged.length})
  return {...found, agents: [...heads.values()], merged}
}

function mergeOne(group: Group, members: readonly Agent[], {onConflict, out}: Options): MergedAgent {
  const draft = mergeGroup(members, group.base, group.id, onConflict)
  const text = canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  const file = `${out.replace(/[\\/]+$/, '')}/${group.id}.md`
  const written = parseAgent({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
  const faults = verify(draft, written, members)
  if (faults.length > 0) throw new Error(internalWords.unproven({group: group.id, faults}))
  const {name, conflicts, omitted} = draft
  return {
    id: group.id,
    members: group.members,
    base: group.base,
    name,
    canonical: file,
    text,
    rules: mergedRules(draft, written),
    conflicts,
    omitted
  }
}
