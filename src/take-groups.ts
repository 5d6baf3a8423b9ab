import {rereadFile} from './1-read/reread-file.js'
import {parseAgent} from './2-parse/parse-agent.js'
import {asProblem} from './2-parse/suspicions/as-problem.js'
import {AgentmergeError} from './errors.js'
import {type GroupInput, type MergeOneOptions, mergeOne} from './merge-one.js'
import {problem} from './messages.js'
import type {AgentHead, EditedFile, Group, MergedAgent, Outcome, Problem, UnreadFile} from './model.js'
import {breathe} from './util/breathe.js'
import {estimateTokens} from './util/estimate-tokens.js'
import {ruleMarks} from './util/rule-marks.js'

/** What a thread is given. The threads take the next group, the largest first, until none is left: none waits for another. */
export interface MergeTask {
  readonly groups: readonly {readonly group: Group; readonly heads: readonly AgentHead[]}[]
  readonly options: MergeOneOptions
  /** By the id of the group that takes over the edits. */
  readonly edited: ReadonlyMap<string, EditedFile>
  readonly cwd: string
  /** How many groups were taken so far, for all threads the same piece of memory. */
  readonly taken: Int32Array
}

/** What was made of a group, and how many rules each member has. */
export interface MergeAnswer {
  readonly at: number
  /** Nothing where the tool has a defect, which is the cause. */
  readonly merged: MergedAgent | undefined
  readonly cause: string
  readonly ruleCounts: readonly number[]
  readonly ruleMarks: readonly string[]
  /** What each member hides. */
  readonly hidden: readonly (readonly Problem[])[]
  /** What came of the decisions. */
  readonly outcomes: readonly Outcome[]
  /** What a person should know about the canonical file. */
  readonly remarks: readonly UnreadFile[]
}

/** Leaves off after the groups that are being merged. */
export function stopTaking({taken, groups}: MergeTask): void {
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

/** Reads the members of a group once more and merges them. */
export function mergeAt({groups, options, edited, cwd}: MergeTask, at: number): MergeAnswer {
  const {group, heads} = groups[at] as MergeTask['groups'][number]
  const sources = heads.map((head) => rereadFile(head, cwd))
  const members = sources.map((source) => parseAgent(source))
  const tokens = sources.map(({file, text}) => ({file, tokens: estimateTokens(text)}))
  return {
    at,
    ...mergeOrCause({group, members, sources: tokens, edited: edited.get(group.id)}, options),
    ruleCounts: members.map(({rules}) => rules.length),
    ruleMarks: members.map(({rules}) => ruleMarks(rules)),
    hidden: members.map(({suspicions}) => suspicions.map(asProblem))
  }
}

/** A merge that fails takes nothing else along: its group stays as it is, and a message says so. */
function mergeOrCause(input: GroupInput, options: MergeOneOptions): Pick<MergeAnswer, 'merged' | 'cause' | 'outcomes' | 'remarks'> {
  try {
    return {...mergeOne(input, options), cause: ''}
  } catch (error) {
    if (error instanceof AgentmergeError) throw error
    const {id, base} = input.group
    const cause = error instanceof Error ? error.message : String(error)
    return {merged: undefined, cause, outcomes: [], remarks: [{file: base, problem: problem('unproven-merge', 1, {id, cause})}]}
  }
}
