import {parseRules} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {lostPointers} from './4-merge/lost-pointers.js'
import {mergeGroup} from './4-merge/merge-group.js'
import type {MergeGroupOptions} from './4-merge/merge-group-options.js'
import {mergedFields} from './4-merge/merged-fields.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {prepareGroup} from './4-merge/prepare-group.js'
import {sourceOutline} from './4-merge/source-outline.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import type {TargetHost} from './formats/target.js'
import {giveBack} from './give-back.js'
import {keepHandEdits, type Written} from './keep-hand-edits.js'
import {internalWords, problem} from './messages.js'
import type {Agent, EditedFile, Group, MergeDecisions, MergedAgent, MergedDraft, Outcome, TokenCounts, UnreadFile} from './model.js'
import type {Options} from './options.js'
import {estimateTokens, tokenCounter} from './util/estimate-tokens.js'
import {once} from './util/once.js'
import {withinBudget} from './util/within-budget.js'
import {writeForHosts} from './write-for-hosts.js'

/** How a group is merged, whichever it is. */
export interface MergeOneOptions extends Pick<Options, 'onConflict' | 'keep' | 'budget' | 'base' | 'tools' | 'out'> {
  readonly decisions: MergeDecisions
  /** Other hosts that it is written for. */
  readonly hosts: readonly TargetHost[]
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

/** Merges a group, and proves what it makes; where it has more tokens than it may, with the rules that fit. */
export function mergeOne({group, members, sources, edited}: GroupInput, options: MergeOneOptions): MergedOne {
  const {budget} = options
  const isGround = options.base !== '' && group.base === options.base
  const ways = {...options, base: group.base, isGround, name: group.name ?? group.id}
  const file = `${options.out.replace(/(?<![\\/])[\\/]+$/, '')}/${group.id}.md`
  const given = giveBack(members, ways, options, (sources, tried) => make(sources, tried, budget))
  const prepared = once(() => prepareGroup(members, ways))
  // The budget is that of the sources: what they make must not depend on what a person wrote, or the next run would make something else.
  const made: Written = withinBudget(budget, (room) => proven(room === 0 && given ? given : mergeGroup(prepared(), room), file, members))
  const {draft, text, written, hand} = edited ? keepHandEdits(made, edited, file, members, readBack) : made
  const {name, conflicts, omitted, outcomes, problems} = draft
  const result = estimateTokens(text)
  const format = members.find((member) => member.file === group.base)?.format ?? written.format
  const others = writeForHosts({id: group.id, format, file, text, written}, options.hosts)
  const merged = {
    id: group.id,
    members: group.members,
    base: group.base,
    name,
    canonical: file,
    text,
    tokens: {counter: tokenCounter, sources, sum: sources.reduce((total, {tokens}) => total + tokens, 0), result},
    frontMatter: mergedFields(draft, written, {members, base: group.base, edits: hand?.edits ?? []}),
    outlines: members.map(sourceOutline),
    rules: mergedRules(draft, written),
    conflicts,
    omitted,
    ...(options.hosts.length > 0 && {written: others.files}),
    ...(hand ? {hand} : {})
  }
  // A body that is taken over whole points as it did.
  const lost = draft.body === undefined ? lostPointers(written).map(({line, words}) => problem('lost-pointer', line, {words})) : []
  const remarks = [...problems, ...lost].map((one) => ({file, problem: one}))
  const over = budget > 0 && result > budget ? [{file: group.base, problem: problem('over-budget', 1, {result, budget})}] : []
  return {merged, outcomes, remarks: [...remarks, ...others.remarks, ...over]}
}

function proven(draft: MergedDraft, file: string, members: readonly Agent[]): Written {
  const text = canonical(draft, readBack)
  const written = parseRules({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
  const faults = verify(draft, written, members)
  if (faults.length > 0) throw new Error(internalWords.unproven({faults}))
  return {draft, text, written}
}

/** A merge that is only tried. */
function make(members: readonly Agent[], ways: MergeGroupOptions, budget: number): {draft: MergedDraft; text: string} {
  const prepared = prepareGroup(members, ways)
  return withinBudget(budget, (room) => {
    const draft = mergeGroup(prepared, room)
    return {draft, text: canonical(draft, readBack)}
  })
}

const readBack = (markdown: string): readonly string[] => readBody('', markdown, 1).rules.map((rule) => rule.text)
