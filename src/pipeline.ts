import {resolve} from 'node:path'
import {lastOutput} from './1-read/last-output.js'
import {readDecisions} from './1-read/read-decisions.js'
import {readRecord} from './1-read/read-record.js'
import {stampFiles} from './1-read/stamp-files.js'
import {orphansOf} from './4-merge/hand-edits/hand-remarks.js'
import {recordJsonPieces} from './5-report/record-json-pieces.js'
import {reportJsonPieces} from './5-report/report-json-pieces.js'
import {reportMarkdown} from './5-report/report-markdown.js'
import {reportPages} from './5-report/report-pages.js'
import {changeDecisions} from './6-apply/change-decisions.js'
import {writeOutput} from './6-apply/write-output.js'
import type {Gated} from './check-gate.js'
import {AgentmergeError} from './errors.js'
import {fileOnDisk} from './formats/file-on-disk.js'
import {mergeAs} from './merge-as.js'
import {errorWords} from './messages.js'
import type {Applied, ApplyPlan, Explanation, Hooks, Result, Scan, Status, Undone, Verification} from './model.js'
import {defaults, type Options} from './options.js'
import {scanAs} from './scan-as.js'
import {decisionsFile} from './util/decisions-file.js'
import {folderNamed} from './util/folder-named.js'
import {inFolder} from './util/in-folder.js'
import {recordFile} from './util/record-file.js'
import {withoutConflict} from './util/without-conflict.js'
import {type WrittenDecision, writeDecision} from './util/write-decision.js'

/** Of more agents a scan tells only which ones do the same job. */
const mostLooked = 500

/** Reads paths and finds the agents that do the same job; of a folder that is not large also what they hide, and where mirrors drift. Writes nothing. */
export async function scan(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Scan> {
  const cwd = hooks.cwd ?? process.cwd()
  const found = await scanAs(paths, {...defaults, ...options}, hooks, {decisions: readDecisions(cwd), isFolder: true})
  if (found.agents.length > mostLooked) return found
  const {lookCloser} = await import('./look-closer.js')
  const files = found.agents.map(({file}) => file)
  return lookCloser(found, files, cwd)
}

/** The main job: reads, groups, and merges each group, with what people edited in the files of the last run. Writes nothing; see `write`. */
export async function merge(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  return mergeAs(paths, {...defaults, ...options}, hooks, {toWrite: true})
}

/** Merges exactly these agents as one group, whatever their overlap. */
export async function mergeAll(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  return mergeAs(paths, {...defaults, ...options}, hooks, {toWrite: true, asOne: true})
}

/** The main job for a gate: reads, groups and merges the sources alone; `gate` says what it finds. */
export async function check(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  return mergeAs(paths, {...defaults, ...options}, hooks)
}

/** What `check` finds, and what a gate fails on: baseline, comments and revision considered. `settings` are files that are about all of it. */
export async function gate(
  paths: readonly string[],
  options: Partial<Options> = {},
  hooks: Hooks = {},
  settings: readonly string[] = []
): Promise<Gated> {
  const {checkGate} = await import('./check-gate.js')
  return checkGate(paths, {...defaults, ...options}, hooks, settings, () => check(paths, options, hooks))
}

/** Two agents side by side, as a merge of both. */
export async function diff(left: string, right: string, options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Result> {
  return mergeAs([left, right], {...defaults, ...options}, hooks, {asOne: true})
}

/** How the tool came to a conflict of the last report, or what it saw in a line of a source, `file:line`. Writes nothing. */
export async function explain(target: string, options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Explanation> {
  const {explainPlace} = await import('./explain-place.js')
  return explainPlace(target, {...defaults, ...options}, hooks, (files) => mergeAs(files, {...defaults, ...options}, hooks, {asOne: true}))
}

/** Whether the canonical files of the last run, or some of them, are what their sources make, line by line. Writes nothing. */
export async function verify(targets: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Verification> {
  const {verifyCanonical} = await import('./verify-canonical.js')
  return verifyCanonical(targets, {...defaults, ...options}, hooks)
}

/** What changed since the last run, in the sources and in what it wrote. Writes nothing. */
export async function status(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Status> {
  const {readStatus} = await import('./read-status.js')
  return readStatus(paths, {...defaults, ...options}, hooks)
}

/** Writes the canonical agents, the reports and the record to the output folder, all or nothing; never over an edit that the merge did not see. */
export function write(result: Result, options: Partial<Options> = {}, {cwd = process.cwd()}: Hooks = {}): void {
  const {out, overwrite} = {...defaults, ...options}
  const orphans = orphansOf(result)
  const files = [
    ...result.merged.map(({id, text}) => ({path: `${id}.md`, text})),
    ...result.merged.flatMap(({written = []}) => written.map(({file, text}) => ({path: inFolder(file), text}))),
    ...orphans.map(({name, text}) => ({path: name, text})),
    {path: 'report.md', text: reportMarkdown(result, out)},
    ...reportPages(result, out),
    {path: 'report.json', text: () => reportJsonPieces(result)},
    {path: recordFile, text: () => recordJsonPieces(result, orphans)}
  ]
  writeOutput(
    resolve(cwd, out),
    files,
    result.agents.map(({file}) => resolve(cwd, fileOnDisk(file))),
    overwrite ? undefined : (result.earlier?.seen ?? new Map())
  )
}

/** What putting the canonical agents in the place of their sources would change. Writes nothing; see `apply`. */
export async function plan(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<ApplyPlan> {
  const {planApply} = await import('./plan-apply.js')
  return planApply(
    await merge(paths, {...options, to: ''}, hooks),
    {...defaults, ...options, to: folderNamed(options.to ?? '')},
    hooks.cwd ?? process.cwd()
  )
}

/** Carries out a plan, all or nothing; see `undo`. */
export async function apply(planned: ApplyPlan, options: Partial<Options> = {}, {cwd = process.cwd()}: Hooks = {}): Promise<Applied> {
  const {applyPlan} = await import('./6-apply/apply-plan.js')
  return applyPlan(cwd, planned, {...defaults, ...options})
}

/** Tidies up after an apply that was cut off, which is an error where nothing may be written. */
export async function recover({write: mayWrite}: Pick<Options, 'write'>, {cwd = process.cwd()}: Hooks = {}): Promise<void> {
  const {recoverApply, unfinishedApply} = await import('./6-apply/recover-apply.js')
  if (mayWrite) recoverApply(cwd)
  else if (unfinishedApply(cwd)) throw new AgentmergeError(errorWords.applyCutOff())
}

/** Brings back what the last apply changed. */
export async function undo({cwd = process.cwd()}: Hooks = {}): Promise<Undone> {
  const {undoApply} = await import('./6-apply/undo-apply.js')
  return undoApply(cwd)
}

/** Writes one decision into the decisions file; the next merge applies it. Comments and what others wrote there meanwhile stay. */
export function decide(decision: WrittenDecision, {cwd = process.cwd()}: Hooks = {}): void {
  changeDecisions(cwd, (text) => writeDecision(text, decision))
}

/** Takes the decision about a conflict out of the decisions file, where one names its id. */
export function undecide(id: string, {cwd = process.cwd()}: Hooks = {}): void {
  changeDecisions(cwd, (text) => withoutConflict(text, id))
}

/** Differs from an earlier one where a file of the scan or the decisions file changed since, as far as times and sizes tell. */
export function stamp({agents, unread}: Pick<Scan, 'agents' | 'unread'>, {cwd = process.cwd()}: Hooks = {}): string {
  return stampFiles(cwd, [decisionsFile, ...[...agents, ...unread].map(({file}) => file)])
}

/** The paths that the last run was given, as its record tells; none where there is no record. */
export function lastPaths(options: Partial<Options> = {}, {cwd = process.cwd()}: Hooks = {}): readonly string[] {
  const {out} = {...defaults, ...options}
  return readRecord(lastOutput(resolve(cwd, out)), out).record?.paths ?? []
}
