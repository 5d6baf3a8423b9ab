import {createHash} from 'node:crypto'
import {relative, resolve, sep} from 'node:path'
import {baseFile} from './1-read/base-file.js'
import {noCache, openCache} from './1-read/cache.js'
import {lastOutput} from './1-read/last-output.js'
import {readApplied} from './1-read/read-applied.js'
import {noDecisions, readDecisions} from './1-read/read-decisions.js'
import {readEarlier} from './1-read/read-earlier.js'
import {readRecord} from './1-read/read-record.js'
import {readSources} from './1-read/read-sources.js'
import {rereadFile} from './1-read/reread-file.js'
import {settledPairs} from './1-read/settled-pairs.js'
import {stampFiles} from './1-read/stamp-files.js'
import {type Comparison, compare} from './3-compare/compare.js'
import {tellDrift} from './3-compare/tell-drift.js'
import {tellNames} from './3-compare/tell-names.js'
import {orphansOf, withRemarks} from './4-merge/hand-edits/hand-remarks.js'
import {recordJsonPieces} from './5-report/record-json-pieces.js'
import {reportJsonPieces} from './5-report/report-json-pieces.js'
import {reportMarkdown} from './5-report/report-markdown.js'
import {reportPages} from './5-report/report-pages.js'
import {changeDecisions} from './6-apply/change-decisions.js'
import {writeOutput} from './6-apply/write-output.js'
import type {Gated} from './check-gate.js'
import {AgentmergeError} from './errors.js'
import {fileOnDisk} from './formats/file-on-disk.js'
import type {Decided, Merging} from './merge-groups.js'
import {errorWords, problem} from './messages.js'
import type {
  AgentHead,
  Apart,
  Applied,
  ApplyPlan,
  Explanation,
  Hooks,
  Mirror,
  Result,
  Scan,
  SketchedAgent,
  Status,
  Undone,
  Verification
} from './model.js'
import {defaults, type Options} from './options.js'
import {sketchFiles} from './sketch-files.js'
import {decisionsFile} from './util/decisions-file.js'
import {folderNamed} from './util/folder-named.js'
import {inFolder} from './util/in-folder.js'
import {recordFile} from './util/record-file.js'
import {targetHosts} from './util/target-hosts.js'
import {withoutConflict} from './util/without-conflict.js'
import {type WrittenDecision, writeDecision} from './util/write-decision.js'
import {version} from './version.js'

/** Reads paths and finds the agents that do the same job. Writes nothing. */
export async function scan(paths: readonly string[], options: Partial<Options> = {}, hooks: Hooks = {}): Promise<Scan> {
  return scanAs(paths, {...defaults, ...options}, hooks, {decisions: readDecisions(hooks.cwd ?? process.cwd()), isFolder: true})
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

interface MergeWay {
  /** Merges all as one group. */
  readonly asOne?: boolean
  /** Takes over what people edited in the output folder, which is to be written. */
  readonly toWrite?: boolean
}

/** Merging begins when the groups are known, while it is still being said why. A scan starts without the Markdown parser that it takes. */
async function mergeAs(paths: readonly string[], options: Options, hooks: Hooks, {asOne, toWrite}: MergeWay = {}): Promise<Result> {
  const {startMerging} = await import('./merge-groups.js')
  const {cwd = process.cwd()} = hooks
  const decided: Decided = {decisions: readDecisions(cwd), isFolder: !asOne}
  const earlier =
    toWrite && !options.overwrite ? readEarlier(lastOutput(resolve(cwd, options.out)), options.out, readApplied(cwd)) : undefined
  const hosts = toWrite ? targetHosts(options.to) : []
  const begin = (grouped: Pick<Scan, 'agents' | 'groups'>) =>
    startMerging(grouped, options, hooks, decided, {edited: earlier?.edited, hosts})
  let merging: Merging | undefined
  try {
    const found = await scanAs(paths, options, hooks, decided, (grouped) => {
      merging = begin(grouped)
    })
    const result = await (merging ?? begin(found)).finish(found)
    return earlier ? withRemarks({...result, earlier}, options.out) : result
  } catch (error) {
    merging?.stop()
    throw error
  }
}

async function scanAs(
  paths: readonly string[],
  options: Options,
  hooks: Hooks,
  {decisions, isFolder}: Decided,
  onGroups: (grouped: Pick<Scan, 'agents' | 'groups'>) => void = () => {}
): Promise<Scan> {
  const cwd = hooks.cwd ?? process.cwd()
  const purpose = JSON.stringify([version, cacheForm, cwd, paths, options.ignore, options.maxBytes, options.out])
  // Agents that a person names are one group, whatever was decided about them before.
  const {apart: decided, together, stale} = isFolder ? decisions : noDecisions
  const isTogether = ({left, right}: Apart) => together.some(({agents}) => agents.includes(left) && agents.includes(right))
  const apart = [...decided, ...(isFolder ? settledPairs(readApplied(cwd)).filter((pair) => !isTogether(pair)) : [])]
  const base = baseFile(cwd, options.base)
  const {taken, unread, cache, remembered} = await readSources<SketchedAgent>(paths, {
    ...options,
    cwd,
    readAll: (files, onProgress) => sketchFiles(files, options.maxBytes, onProgress),
    openCache: (files) => (options.cache === '' || files < worthKeeping ? noCache() : openCache(options.cache, purpose, files)),
    onProgress: (done, total) => hooks.onProgress?.('read', done, total)
  })
  hooks.onStage?.('read', {files: taken.length + unread.length, remembered})
  const {wanted = [], pairs: told = Number.POSITIVE_INFINITY} = hooks
  const question = digest([
    options.threshold,
    base,
    apart,
    together,
    isFolder,
    options.across,
    String(told),
    wanted,
    taken.map(({head}) => [head.file, head.sha256])
  ])
  const known = cache.findAnswer(question) as Answer | undefined
  const agents = taken.map(({head}) => head)
  const heads = new Map(agents.map((head) => [head.file, head]))
  const textOf = (file: string) => rereadFile(heads.get(file) as AgentHead, cwd).text
  const comparison =
    known ??
    (await compare(
      taken,
      {
        threshold: options.threshold,
        base,
        apart,
        together,
        across: options.across,
        asOne: !isFolder,
        pairs: told,
        wanted,
        textOf,
        onStage: hooks.onStage,
        onGroups: (groups) => onGroups({agents, groups})
      },
      hooks.onProgress
    ))
  // A scan starts without the parser that it takes.
  const mirrors =
    known?.drifted ??
    (comparison.mirrors.length === 0
      ? []
      : (await import('./compare-mirrors.js')).compareMirrors(
          comparison.mirrors.map((files) => files.map((file) => heads.get(file) as AgentHead)),
          cwd
        ))
  if (!known) cache.keepAnswer(question, {...comparison, drifted: mirrors} satisfies Answer)
  cache.save()
  hooks.onStage?.('pairs', {pairs: comparison.pairs.length})
  const {pairs, groups, single} = comparison
  const isAlone = base !== '' && !groups.some((group) => group.base === base)
  const remarks = isAlone ? [...stale, {file: base, problem: problem('base-alone', 1, {base})}] : stale
  return {
    agents: tellDrift(tellNames(agents, groups, mirrors), mirrors),
    unread,
    remarks,
    pairs,
    groups,
    single,
    mirrors,
    paths: paths.map((path) => shownPath(path, cwd)).sort()
  }
}

/** What the cache keeps of a comparison. */
interface Answer extends Comparison {
  readonly drifted: readonly Mirror[]
}

/** As files are shown: the record is for every machine. */
function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).replaceAll(sep, '/') || '.'
}

/** Another number where what is kept of a file has another form. */
const cacheForm = 2

/** Fewer files are read again faster than a cache is kept. */
const worthKeeping = 200

function digest(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('hex')
}
