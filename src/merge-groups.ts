import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {rereadFile} from './1-read/reread-file.js'
import {parseAgent, parseRules} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {mergeGroup} from './4-merge/merge-group.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import {internalWords} from './messages.js'
import type {Agent, AgentHead, Group, Hooks, MergedAgent, Result, Scan, UnreadFile} from './model.js'
import type {Options} from './options.js'
import {breathe} from './util/breathe.js'

/** What a thread is given. The threads take the next group, the largest first, until none is left: none waits for another. */
export interface MergeTask {
  readonly groups: readonly {readonly group: Group; readonly heads: readonly AgentHead[]}[]
  readonly options: Pick<Options, 'onConflict' | 'tools' | 'out'>
  readonly cwd: string
  /** How many groups were taken so far, for all threads the same piece of memory. */
  readonly taken: Int32Array
}

/** What was made of a group, and how many rules each member has. */
export interface MergeAnswer {
  readonly at: number
  readonly merged: MergedAgent
  /** What a person should know about the canonical file. */
  readonly remarks: readonly UnreadFile[]
  readonly ruleCounts: readonly number[]
}

/** Fewer agents are merged before a second thread has learned how to. */
const worthSharing = 400
/** More threads wait for the memory. */
const mostThreads = 4

/** A merge under way: threads have begun with it. */
export interface Merging {
  /** Merges what is left. */
  readonly finish: (found: Scan) => Promise<Result>
  /** Leaves off after the groups that are being merged. */
  readonly stop: () => void
}

/** Reads the members of each group once more, parses and merges them, and proves each merge; with many of them on all cores. */
export async function mergeGroups(found: Scan, options: Options, hooks: Hooks, threads?: number): Promise<Result> {
  return startMerging(found, options, hooks, threads).finish(found)
}

/** Begins to merge in other threads, while this one has something else to do. */
export function startMerging(
  {agents, groups}: Pick<Scan, 'agents' | 'groups'>,
  {onConflict, tools, out}: Options,
  hooks: Hooks,
  threads = groups.reduce((sum, {members}) => sum + members.length, 0) < worthSharing ? 1 : Math.min(mostThreads, availableParallelism())
): Merging {
  const heads = new Map(agents.map((head) => [head.file, head]))
  const task: MergeTask = {
    groups: groups.map((group) => ({group, heads: group.members.map((file) => heads.get(file) as AgentHead)})),
    options: {onConflict, tools, out},
    cwd: hooks.cwd ?? process.cwd(),
    taken: new Int32Array(new SharedArrayBuffer(4))
  }
  const answers = new Map<number, MergeAnswer>()
  const keep = (answer: MergeAnswer) => {
    answers.set(answer.at, answer)
    hooks.onProgress?.('merge', answers.size, groups.length)
  }
  const others = Array.from({length: threads - 1}, () => inThread(task, keep))
  const finish = async (found: Scan): Promise<Result> => {
    await Promise.all([takeGroups(task, keep), ...others])
    const counts = new Map<string, number>()
    const remarks: UnreadFile[] = []
    const merged = groups.map(({members}, at) => {
      // What failed is tried again here: an error of another thread comes without its class.
      const answer = answers.get(at) ?? mergeAt(task, at)
      remarks.push(...answer.remarks)
      for (const [index, file] of members.entries()) counts.set(file, answer.ruleCounts[index] ?? 0)
      return answer.merged
    })
    hooks.onStage?.('merge', {groups: merged.length})
    return {
      ...found,
      remarks: [...found.remarks, ...remarks],
      agents: found.agents.map((head) => ({...head, ruleCount: counts.get(head.file) ?? head.ruleCount})),
      merged
    }
  }
  return {finish, stop: () => stopTaking(task)}
}

function stopTaking({taken, groups}: MergeTask): void {
  Atomics.store(taken, 0, groups.length)
}

/** Takes groups until none is left, or one failed. */
export async function takeGroups(task: MergeTask, keep: (answer: MergeAnswer) => void): Promise<void> {
  try {
    for (let at = Atomics.add(task.taken, 0, 1); at < task.groups.length; at = Atomics.add(task.taken, 0, 1)) {
      keep(mergeAt(task, at))
      await breathe()
    }
  } catch {
    stopTaking(task)
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

function mergeAt({groups, options, cwd}: MergeTask, at: number): MergeAnswer {
  const {group, heads} = groups[at] as MergeTask['groups'][number]
  const members = heads.map((head) => parseAgent(rereadFile(head, cwd)))
  return {
    at,
    ...mergeOne(group, members, options),
    ruleCounts: members.map(({rules}) => rules.length)
  }
}

function mergeOne(
  group: Group,
  members: readonly Agent[],
  {onConflict, tools, out}: MergeTask['options']
): Pick<MergeAnswer, 'merged' | 'remarks'> {
  const draft = mergeGroup(members, {base: group.base, name: group.id, onConflict, tools})
  const text = canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  const file = `${out.replace(/[\\/]+$/, '')}/${group.id}.md`
  const written = parseRules({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
  const faults = verify(draft, written, members)
  if (faults.length > 0) throw new Error(internalWords.unproven({group: group.id, faults}))
  const {name, conflicts, omitted, problems} = draft
  const {id, members: files, base} = group
  const rules = mergedRules(draft, written)
  return {
    merged: {id, members: files, base, name, canonical: file, text, rules, conflicts, omitted},
    remarks: problems.map((problem) => ({file, problem}))
  }
}
