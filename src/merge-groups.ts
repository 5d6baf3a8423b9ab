import {rereadFile} from './1-read/reread-file.js'
import {parseAgent, parseRules} from './2-parse/parse-agent.js'
import {readBody} from './2-parse/read-body.js'
import {mergeGroup} from './4-merge/merge-group.js'
import {mergedRules} from './4-merge/merged-rules.js'
import {verify} from './4-merge/verify.js'
import {canonical} from './5-report/canonical.js'
import {internalWords} from './messages.js'
import type {Agent, AgentHead, Group, Hooks, MergedAgent, Result, Scan} from './model.js'
import type {Options} from './options.js'
import {breathe} from './util/breathe.js'

/** Reads the members of each group once more, parses and merges them, and proves each merge. */
export async function mergeGroups(found: Scan, options: Options, hooks: Hooks): Promise<Result> {
  const heads = new Map(found.agents.map((head) => [head.file, head]))
  const merged: MergedAgent[] = []
  for (const [at, group] of found.groups.entries()) {
    const members = group.members.map((file) => parseAgent(rereadFile(heads.get(file) as AgentHead, hooks.cwd ?? process.cwd())))
    for (const {file, rules} of members) heads.set(file, {...(heads.get(file) as AgentHead), ruleCount: rules.length})
    merged.push(mergeOne(group, members, options))
    hooks.onProgress?.('merge', at + 1, found.groups.length)
    await breathe()
  }
  hooks.onStage?.('merge', {groups: merged.length})
  return {...found, agents: [...heads.values()], merged}
}

function mergeOne(group: Group, members: readonly Agent[], {onConflict, out}: Options): MergedAgent {
  const draft = mergeGroup(members, group.base, group.id, onConflict)
  const text = canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  const file = `${out.replace(/[\\/]+$/, '')}/${group.id}.md`
  const written = parseRules({file, bytes: Buffer.byteLength(text), sha256: '', text, problems: []})
  const faults = verify(draft, written, members)
  if (faults.length > 0) throw new Error(internalWords.unproven({group: group.id, faults}))
  const {name, conflicts, omitted} = draft
  return {
    id: group.id,
    members: group.members,
    base: group.base,
    name,
    canonical: file,
    text,
    rules: mergedRules(draft, written),
    conflicts,
    omitted
  }
}
