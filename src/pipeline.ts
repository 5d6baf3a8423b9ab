import {resolve} from 'node:path'
import {readSources} from './1-read/read-sources.js'
import {parseAgent} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {compare} from './3-compare/compare.js'
import {tellNames} from './3-compare/tell-names.js'
import {mergeGroup} from './4-merge/merge-group.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import {reportJson} from './5-report/report-json.js'
import {reportMarkdown} from './5-report/report-markdown.js'
import {writeOutput} from './6-apply/write-output.js'
import {internalWords} from './messages.js'
import type {Agent, Group, Hooks, MergedAgent, Result, Scan, Sources} from './model.js'
import {defaults, type Options} from './options.js'

/** Reads paths and finds the agents that do the same job. Writes nothing. */
export async function scan(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Scan> {
  return scanAs(paths, {...defaults, ...options}, hooks, false)
}

/** The main job: reads, groups, and merges each group. Writes nothing; see `write`. */
export async function merge(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  const all = {...defaults, ...options}
  return mergeScan(await scanAs(paths, all, hooks, false), all, hooks)
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

async function scanAs(paths: readonly string[], options: Options, hooks: Hooks, asOne: boolean): Promise<Scan> {
  const sources: Sources = await readSources(paths, options, hooks.cwd ?? process.cwd(), (done, total) =>
    hooks.onProgress?.('read', done, total)
  )
  const agents = sources.files.map((source, at) => {
    hooks.onProgress?.('parse', at + 1, sources.files.length)
    return parseAgent(source)
  })
  const comparison = compare(agents, options.threshold, asOne)
  return {agents: tellNames(agents, comparison.groups), unread: sources.unread, ...comparison}
}

function mergeScan(found: Scan, options: Options, hooks: Hooks): Result {
  const merged = found.groups.map((group, at) => {
    hooks.onProgress?.('merge', at + 1, found.groups.length)
    return mergeOne(group, found.agents, options)
  })
  return {...found, merged}
}

function mergeOne(group: Group, agents: readonly Agent[], {onConflict, out}: Options): MergedAgent {
  const members = agents.filter(({file}) => group.members.includes(file))
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
