import {parseAgent, parseRules} from '../../src/2-parse/parse-agent.js'
import {readBody} from '../../src/2-parse/read-body.js'
import {mergeGroup} from '../../src/4-merge/merge-group.js'
import {verify} from '../../src/4-merge/verify.js'
import {canonical} from '../../src/5-report/canonical.js'
import type {Agent} from '../../src/model.js'

/** An agent from its text. */
export function agentOf(file: string, text: string): Agent {
  return parseAgent({file, bytes: text.length, sha256: '', text, problems: []})
}

/** The canonical agent of a group, and what does not hold of it. */
export function mergeTexts(agents: readonly Agent[], base: string): {text: string; faults: readonly string[]} {
  const draft = mergeGroup(agents, {base, name: 'merged', onConflict: 'majority', tools: 'intersection'})
  const text = canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  return {text, faults: verify(draft, parseRules({file: 'merged.md', bytes: text.length, sha256: '', text, problems: []}), agents)}
}
