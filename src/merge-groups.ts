import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {baseFile} from './1-read/base-file.js'
import {readBody} from './2-parse/read-body.js'
import {takeEdits} from './4-merge/hand-edits/take-edits.js'
import {staleDecisions} from './4-merge/stale-decisions.js'
import {AgentmergeError} from './errors.js'
import type {TargetHost} from './formats/target.js'
import {errorWords, internalWords} from './messages.js'
import type {
  AgentHead,
  Decisions,
  EditedFile,
  Group,
  Hooks,
  LookedCloser,
  MergedAgent,
  Outcome,
  Problem,
  Result,
  Scan,
  UnreadFile
} from './model.js'
import type {Options} from './options.js'
import {type MergeAnswer, type MergeTask, mergeAt, stopTaking, takeGroups} from './take-groups.js'
import {decisionsFile} from './util/decisions-file.js'
import {plainText} from './util/plain-text.js'
import {singleSpaced} from './util/single-spaced.js'
import {withProblems} from './util/with-problems.js'
import {totalRemarks} from './write-for-hosts.js'

/** What people decided, and whether all of it should be found: in a folder it should, among a few files it need not. */
export interface Decided {
  readonly decisions: Decisions
  readonly isFolder: boolean
}

/** Fewer agents are merged before a second thread has learned how to. */
const worthSharing = 400
/** More threads wait for the memory. */
const mostThreads = 4

/** A merge under way: threads have begun with it. */
export interface Merging {
  /** Merges what is left. */
  readonly finish: (found: LookedCloser) => Promise<Result>
  /** Leaves off after the groups that are being merged. */
  readonly stop: () => void
}

/**
 * Reads the members of each group once more, parses and merges them, and proves each merge; with many of them on all cores. It begins in other
 * threads, while this one has something else to do.
 */
export function startMerging(
  {agents, groups}: Pick<Scan, 'agents' | 'groups'>,
  {onConflict, keep: kept, budget, base, tools, out}: Options,
  hooks: Hooks,
  {decisions, isFolder}: Decided,
  {edited = [], hosts = []}: {readonly edited?: readonly EditedFile[] | undefined; readonly hosts?: readonly TargetHost[]} = {},
  threads = groups.reduce((sum, {members}) => sum + members.length, 0) < worthSharing ? 1 : Math.min(mostThreads, availableParallelism())
): Merging {
  refuseUnreadable(decisions)
  hooks.onProgress?.('merge', 0, groups.length)
  const heads = new Map(agents.map((head) => [head.file, head]))
  const task: MergeTask = {
    groups: groups.map((group) => ({group, heads: group.members.map((file) => heads.get(file) as AgentHead)})),
    options: {
      onConflict,
      keep: kept,
      budget,
      base: baseFile(hooks.cwd ?? process.cwd(), base),
      tools,
      out,
      hosts,
      decisions: {conflicts: decisions.conflicts, rules: decisions.rules, canonical: decisions.canonical}
    },
    edited: takeEdits(groups, edited),
    cwd: hooks.cwd ?? process.cwd(),
    taken: new Int32Array(new SharedArrayBuffer(4))
  }
  const answers = new Map<number, MergeAnswer>()
  const keep = (answer: MergeAnswer) => {
    answers.set(answer.at, answer)
    hooks.onProgress?.('merge', answers.size, groups.length)
  }
  const others = Array.from({length: threads - 1}, () => inThread(task, keep))
  const finish = async (found: LookedCloser): Promise<Result> => {
    await Promise.all([takeGroups(task, keep), ...others])
    const read = new Map<string, {readonly ruleCount: number; readonly ruleMarks: string; readonly hidden: readonly Problem[]}>()
    const outcomes: Outcome[] = []
    const remarks: UnreadFile[] = []
    const merged: MergedAgent[] = []
    const unmerged: Group[] = []
    for (const [at, group] of groups.entries()) {
      // What failed is tried again here: an error of another thread comes without its class.
      const answer = answers.get(at) ?? mergeAt(task, at)
      for (const [index, file] of group.members.entries())
        read.set(file, {
          ruleCount: answer.ruleCounts[index] ?? 0,
          ruleMarks: answer.ruleMarks[index] ?? '',
          hidden: answer.hidden[index] ?? []
        })
      outcomes.push(...answer.outcomes)
      remarks.push(...answer.remarks)
      if (answer.merged) merged.push(answer.merged)
      else if (isFolder) unmerged.push(group)
      else throw new Error(internalWords.unmerged({id: group.id, cause: answer.cause}))
    }
    const apart = new Set(unmerged.flatMap(({members}) => members))
    const files = found.agents.map(({file}) => file).filter((file) => !apart.has(file))
    const stale = staleDecisions(decisions, outcomes, {files, isFolder: isFolder && apart.size === 0})
    remarks.push(...totalRemarks(merged.flatMap(({written = []}) => written)))
    hooks.onStage?.('merge', {groups: merged.length})
    return {
      ...withoutGroups(found, unmerged),
      unmerged,
      agents: found.agents.map((head) => {
        const {hidden = [], ...counts} = read.get(head.file) ?? {}
        return withProblems({...head, ...counts}, hidden)
      }),
      remarks: [...found.remarks, ...stale].sort((a, b) => a.problem.line - b.problem.line).concat(remarks),
      merged
    }
  }
  return {finish, stop: () => stopTaking(task)}
}

/** The agents of a group that was not merged stand alone. */
function withoutGroups(found: LookedCloser, unmerged: readonly Group[]): LookedCloser {
  if (unmerged.length === 0) return found
  const ids = new Set(unmerged.map(({id}) => id))
  const single = [...found.single, ...unmerged.flatMap(({members}) => members)]
  return {...found, groups: found.groups.filter(({id}) => !ids.has(id)), single: single.sort((a, b) => (a < b ? -1 : 1))}
}

/** Words of a person that would be no rule, but a heading or two rules, could not be written where they are meant to stand. */
function refuseUnreadable({conflicts, rules}: Decisions): void {
  for (const {line, write} of [...conflicts, ...rules]) {
    const item = singleSpaced(write)
    const read = readBody('', `- ${item}\n`, 1).rules.map(({text}) => text)
    if (item !== '' && (/^#{1,6}\s/.test(item) || read.length !== 1 || read[0] !== plainText(item)))
      throw new AgentmergeError(errorWords.decisionsWrite({file: decisionsFile, line, text: write}))
  }
}

// Flags of the program that uses this as a library are not for its threads: with `--input-type` they would not start.
function inThread(task: MergeTask, keep: (answer: MergeAnswer) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./merge-worker.js', import.meta.url), {workerData: task, execArgv: []})
    worker.on('message', keep)
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
}
