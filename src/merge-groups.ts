import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {baseFile} from './1-read/base-file.js'
import {noDecisions} from './1-read/read-decisions.js'
import {rereadFile} from './1-read/reread-file.js'
import {parseAgent, parseRules} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {mergeGroup} from './4-merge/merge-group.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {staleDecisions} from './4-merge/stale-decisions.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import {AgentmergeError} from './errors.js'
import {errorWords, internalWords, problem} from './messages.js'
import type {
  Agent,
  AgentHead,
  Decisions,
  Group,
  Hooks,
  MergeDecisions,
  MergedAgent,
  Outcome,
  Result,
  Scan,
  TokenCounts,
  UnreadFile
} from './model.js'
import type {Options} from './options.js'
import {breathe} from './util/breathe.js'
import {decisionsFile} from './util/decisions-file.js'
import {estimateTokens, tokenCounter} from './util/estimate-tokens.js'
import {plainText} from './util/plain-text.js'
import {singleSpaced} from './util/single-spaced.js'

/** What a thread is given. The threads take the next group, the largest first, until none is left: none waits for another. */
export interface MergeTask {
  readonly groups: readonly {readonly group: Group; readonly heads: readonly AgentHead[]}[]
  readonly options: Pick<Options, 'onConflict' | 'keep' | 'budget' | 'base' | 'tools' | 'out'>
  readonly decisions: MergeDecisions
  readonly cwd: string
  /** How many groups were taken so far, for all threads the same piece of memory. */
  readonly taken: Int32Array
}

/** What was made of a group, and how many rules each member has. */
export interface MergeAnswer {
  readonly at: number
  readonly merged: MergedAgent
  readonly ruleCounts: readonly number[]
  /** What came of the decisions. */
  readonly outcomes: readonly Outcome[]
  /** What a person should know about the canonical file. */
  readonly remarks: readonly UnreadFile[]
}

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
  readonly finish: (found: Scan) => Promise<Result>
  /** Leaves off after the groups that are being merged. */
  readonly stop: () => void
}

/** Reads the members of each group once more, parses and merges them, and proves each merge; with many of them on all cores. */
export async function mergeGroups(found: Scan, options: Options, hooks: Hooks, threads?: number): Promise<Result> {
  return startMerging(found, options, hooks, {decisions: noDecisions, isFolder: true}, threads).finish(found)
}

/** Begins to merge in other threads, while this one has something else to do. */
export function startMerging(
  {agents, groups}: Pick<Scan, 'agents' | 'groups'>,
  {onConflict, keep: kept, budget, base, tools, out}: Options,
  hooks: Hooks,
  {decisions, isFolder}: Decided,
  threads = groups.reduce((sum, {members}) => sum + members.length, 0) < worthSharing ? 1 : Math.min(mostThreads, availableParallelism())
): Merging {
  refuseUnreadable(decisions)
  const heads = new Map(agents.map((head) => [head.file, head]))
  const task: MergeTask = {
    groups: groups.map((group) => ({group, heads: group.members.map((file) => heads.get(file) as AgentHead)})),
    options: {onConflict, keep: kept, budget, base: baseFile(hooks.cwd ?? process.cwd(), base), tools, out},
    decisions: {conflicts: decisions.conflicts, rules: decisions.rules, canonical: decisions.canonical},
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
    const outcomes: Outcome[] = []
    const remarks: UnreadFile[] = []
    const merged = groups.map(({members}, at) => {
      // What failed is tried again here: an error of another thread comes without its class.
      const answer = answers.get(at) ?? mergeAt(task, at)
      for (const [index, file] of members.entries()) counts.set(file, answer.ruleCounts[index] ?? 0)
      outcomes.push(...answer.outcomes)
      remarks.push(...answer.remarks)
      return answer.merged
    })
    const stale = staleDecisions(decisions, outcomes, {files: found.agents.map(({file}) => file), isFolder})
    hooks.onStage?.('merge', {groups: merged.length})
    return {
      ...found,
      agents: found.agents.map((head) => ({...head, ruleCount: counts.get(head.file) ?? head.ruleCount})),
      remarks: [...found.remarks, ...stale].sort((a, b) => a.problem.line - b.problem.line).concat(remarks),
      merged
    }
  }
  return {finish, stop: () => stopTaking(task)}
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

function mergeAt(task: MergeTask, at: number): MergeAnswer {
  const {group, heads} = task.groups[at] as MergeTask['groups'][number]
  const sources = heads.map((head) => rereadFile(head, task.cwd))
  const members = sources.map((source) => parseAgent(source))
  const tokens = sources.map(({file, text}) => ({file, tokens: estimateTokens(text)}))
  return {at, ...mergeWithin(group, members, task, tokens), ruleCounts: members.map(({rules}) => rules.length)}
}

type Merged = Pick<MergeAnswer, 'merged' | 'outcomes' | 'remarks'>

/** Merges a group; where it has more tokens than it may, once more with the rules that fit, until what is written fits as well. */
function mergeWithin(group: Group, members: readonly Agent[], task: MergeTask, sources: TokenCounts['sources']): Merged {
  const {budget} = task.options
  let made = mergeOne(group, members, {...task, room: 0}, sources)
  for (let room = budget; budget > 0 && made.merged.tokens.result > budget && room > 0; ) {
    made = mergeOne(group, members, {...task, room}, sources)
    room -= made.merged.tokens.result - budget
  }
  const {result} = made.merged.tokens
  const isOver = budget > 0 && result > budget
  return isOver ? {...made, remarks: [...made.remarks, {file: group.base, problem: problem('over-budget', 1, {result, budget})}]} : made
}

function mergeOne(
  group: Group,
  members: readonly Agent[],
  {options, decisions, room}: Pick<MergeTask, 'options' | 'decisions'> & {readonly room: number},
  sources: TokenCounts['sources']
): Merged {
  const {base, onConflict, keep, tools, out} = options
  const isGround = base !== '' && group.base === base
  const draft = mergeGroup(members, {base: group.base, isGround, name: group.id, onConflict, keep, tools, budget: room, decisions})
  const text = canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  const file = `${out.replace(/[\\/]+$/, '')}/${group.id}.md`
  const written = parseRules({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
  const faults = verify(draft, written, members)
  if (faults.length > 0) throw new Error(internalWords.unproven({group: group.id, faults}))
  const {name, conflicts, omitted, outcomes, problems} = draft
  const sum = sources.reduce((total, {tokens}) => total + tokens, 0)
  const merged = {
    id: group.id,
    members: group.members,
    base: group.base,
    name,
    canonical: file,
    text,
    tokens: {counter: tokenCounter, sources, sum, result: estimateTokens(text)},
    rules: mergedRules(draft, written),
    conflicts,
    omitted
  }
  return {merged, outcomes, remarks: problems.map((one) => ({file, problem: one}))}
}
