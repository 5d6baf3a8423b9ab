import {resolve} from 'node:path'
import {changedFiles} from './1-read/changed-files.js'
import {checkApplied} from './1-read/check-applied.js'
import {readApplied} from './1-read/read-applied.js'
import {readBaseline} from './1-read/read-baseline.js'
import {readRecord} from './1-read/read-record.js'
import {baselineEntries, compareBaseline} from './5-report/compare-baseline.js'
import {disableFindings} from './5-report/disable-findings.js'
import {findings} from './5-report/findings.js'
import {settleGate} from './5-report/settle-gate.js'
import {AgentmergeError} from './errors.js'
import {errorWords, findingWords} from './messages.js'
import type {AppliedAgent, Finding, Gate, Hooks, Result, UnreadFile} from './model.js'
import type {Options} from './options.js'
import {configFiles} from './util/config-files.js'
import {decisionsFile} from './util/decisions-file.js'
import {verifyCanonical} from './verify-canonical.js'

/** A result, and what `check` says of it. */
export interface Gated {
  readonly result: Result
  readonly gate: Gate
}

/**
 * What `check` says of agents, after baseline, comments and revision. What stands in `settings` is about all of them. A baseline that is
 * broken and a revision that is not there end it before the long work.
 */
export async function checkGate(
  paths: readonly string[],
  options: Options,
  hooks: Hooks,
  settings: readonly string[],
  check: () => Promise<Result>
): Promise<Gated> {
  const {baseline, updateBaseline, since} = options
  if (updateBaseline && baseline === '') throw new AgentmergeError(errorWords.baselineUnnamed())
  const cwd = hooks.cwd ?? process.cwd()
  const isChanged = since === '' ? undefined : changedFiles(since, paths, cwd)
  const earlier = baseline === '' ? [] : readBaseline(cwd, baseline, updateBaseline)
  const applied = readApplied(cwd).agents
  const result = await check()
  const {problems, remarks} = await verification(result, applied, options, hooks)
  const all = findings(result, {problems, faults: checkApplied(applied, cwd)})
  const told = disableFindings(all, result.agents)
  const entries = baselineEntries(told.findings)
  const {outdated} = compareBaseline(told.findings, earlier)
  const compared = compareBaseline(told.findings, updateBaseline ? entries : earlier).findings
  const isTouched = touched(isChanged, [decisionsFile, ...configFiles, ...settings])
  const around = {outdated, entries, remarks: [...told.remarks, ...remarks], hasBaseline: baseline !== ''}
  return {result, gate: settleGate(compared.filter(isTouched), around, options)}
}

/** A finding counts where a member of its group changed, or what is said about all groups. */
function touched(isChanged: ((file: string) => boolean) | undefined, settings: readonly string[]): (finding: Finding) => boolean {
  if (!isChanged || settings.some(isChanged)) return () => true
  return ({files, members}) => files.some(isChanged) || members.some(isChanged)
}

interface Verified {
  readonly problems: readonly UnreadFile[]
  /** Why there was nothing to check them by. */
  readonly remarks: readonly UnreadFile[]
}

/** What no longer holds of the last run, where it was about these agents. What `apply` put in place or took away is no longer what it read. */
async function verification(result: Result, applied: readonly AppliedAgent[], options: Options, hooks: Hooks): Promise<Verified> {
  const {record, problems: broken} = readRecord(resolve(hooks.cwd ?? process.cwd(), options.out), options.out)
  const read = new Set(result.agents.map(({file}) => file))
  if (!record?.agents.some(({file}) => read.has(file))) return {problems: [], remarks: broken}
  const {problems} = await verifyCanonical([], options, hooks)
  const moved = new Set(applied.flatMap(({file, absorbed}) => [file, ...absorbed.map((old) => old.file)]))
  return {
    problems: problems.filter(({file, problem}) => problem.code in findingWords && !moved.has(file)),
    remarks: problems.filter(({problem}) => !(problem.code in findingWords))
  }
}
