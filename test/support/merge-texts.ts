import {noDecisions} from '../../src/1-read/read-decisions.js'
import {parseAgent, parseRules} from '../../src/2-parse/parse-agent.js'
import {readBody} from '../../src/2-parse/read-body.js'
import {mergeGroup} from '../../src/4-merge/merge-group.js'
import type {MergeGroupOptions} from '../../src/4-merge/merge-group-options.js'
import {prepareGroup} from '../../src/4-merge/prepare-group.js'
import {verify} from '../../src/4-merge/verify.js'
import {canonical} from '../../src/5-report/canonical.js'
import type {Agent, MergedDraft} from '../../src/model.js'
import {defaults} from '../../src/options.js'

/** An agent from its text. */
export function agentOf(file: string, text: string): Agent {
  return parseAgent({file, bytes: text.length, sha256: '', text, problems: []})
}

type MergeWays = Partial<MergeGroupOptions> & {readonly budget?: number}

/** The canonical agent of a group as data. */
export function draftOf(agents: readonly Agent[], base: string, {budget = 0, ...options}: MergeWays = {}): MergedDraft {
  return mergeGroup(prepareGroup(agents, {...defaults, base, isGround: false, name: 'merged', decisions: noDecisions, ...options}), budget)
}

/** The canonical agent of a group, and what does not hold of it. */
export function mergeTexts(agents: readonly Agent[], base: string, options: MergeWays = {}): {text: string; faults: readonly string[]} {
  const draft = draftOf(agents, base, options)
  const text = canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  return {text, faults: verify(draft, parseRules({file: 'merged.md', bytes: text.length, sha256: '', text, problems: []}), agents)}
}
