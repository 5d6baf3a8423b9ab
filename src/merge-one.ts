import {parseRules} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {mergeGroup} from './4-merge/merge-group.js'
import type {MergeGroupOptions} from './4-merge/merge-group-options.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {sourceOutline} from './4-merge/source-outline.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import {giveBack} from './give-back.js'
import {keepHandEdits} from './keep-hand-edits.js'
import {internalWords, problem} from './messages.js'
import type {Agent, EditedFile, Group, MergeDecisions, MergedAgent, MergedDraft, Outcome, TokenCounts, UnreadFile} from './model.js'
import type {Options} from './options.js'
import {estimateTokens, tokenCounter} from './util/estimate-tokens.js'

/** How a group is merged, whichever it is. */
export interface MergeOneOptions extends Pick<Options, 'onConflict' | 'keep' | 'budget' | 'base' | 'tools' | 'out'> {
  readonly decisions: MergeDecisions
}

interface MergedOne {
  readonly merged: MergedAgent
  /** What came of the decisions. */
  readonly outcomes: readonly Outcome[]
  /** What a person should know about the canonical file. */
  readonly remarks: readonly UnreadFile[]
}

/** A group with what was read of it. */
export interface GroupInput {
  readonly group: Group
  readonly members: readonly Agent[]
  readonly sources: TokenCounts['sources']
  /** The canonical file of the last run, where a person edited it. */
  readonly edited: EditedFile | undefined
}

/** Merges a group; where it has more tokens than it may, once more with the rules that fit, until what is written fits as well. */
export function mergeOne(input: GroupInput, options: MergeOneOptions): MergedOne {
  const {budget} = options
  let made = mergeWithin(input, {...options, budget: 0})
  for (let room = budget; budget > 0 && made.merged.tokens.result > budget && room > 0; ) {
    made = mergeWithin(input, {...options, budget: room})
    room -= made.merged.tokens.result - budget
  }
  const {result} = made.merged.tokens
  const isOver = budget > 0 && result > budget
  return isOver
    ? {...made, remarks: [...made.remarks, {file: input.group.base, problem: problem('over-budget', 1, {result, budget})}]}
    : made
}

function mergeWithin({group, members, sources, edited}: GroupInput, options: MergeOneOptions): MergedOne {
  const isGround = options.base !== '' && group.base === options.base
  const ways = {...options, base: group.base, isGround, name: group.id}
  const draft = giveBack(members, ways, make) ?? mergeGroup(members, ways)
  const text = canonical(draft, readBack)
  const file = `${options.out.replace(/[\\/]+$/, '')}/${group.id}.md`
  const written = parseRules({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
  const faults = verify(draft, written, members)
  if (faults.length > 0) throw new Error(internalWords.unproven({group: group.id, faults}))
  const made = {draft, text, written}
  const kept = edited ? keepHandEdits(made, edited, file, members, readBack) : made
  const {name, conflicts, omitted, outcomes, problems} = kept.draft
  const sum = sources.reduce((total, {tokens}) => total + tokens, 0)
  const merged = {
    id: group.id,
    members: group.members,
    base: group.base,
    name,
    canonical: file,
    text: kept.text,
    tokens: {counter: tokenCounter, sources, sum, result: estimateTokens(kept.text)},
    outlines: members.map(sourceOutline),
    rules: mergedRules(kept.draft, kept.written),
    conflicts,
    omitted,
    ...('hand' in kept && kept.hand ? {hand: kept.hand} : {})
  }
  return {merged, outcomes, remarks: problems.map((one) => ({file, problem: one}))}
}

function make(members: readonly Agent[], ways: MergeGroupOptions): {draft: MergedDraft; text: string} {
  const draft = mergeGroup(members, ways)
  return {draft, text: canonical(draft, readBack)}
}

const readBack = (markdown: string): readonly string[] => readBody('', markdown, 1).rules.map((rule) => rule.text)
