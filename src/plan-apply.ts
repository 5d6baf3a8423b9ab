import {readApplied} from './1-read/read-applied.js'
import {readDecisions} from './1-read/read-decisions.js'
import {rereadFile} from './1-read/reread-file.js'
import {settledPairs} from './1-read/settled-pairs.js'
import {sourceOf} from './1-read/source-of.js'
import {splitAgents} from './1-read/split-agents.js'
import {gitObstacles} from './6-apply/git/git-obstacles.js'
import {memoryFolders} from './6-apply/mentions/memory-folders.js'
import {mentionFiles} from './6-apply/mentions/mention-files.js'
import {diskText} from './6-apply/plan/disk-text.js'
import {groupRenamings} from './6-apply/plan/group-renamings.js'
import {netEdits} from './6-apply/plan/net-edits.js'
import type {PlanGround} from './6-apply/plan/plan-ground.js'
import {planGroups} from './6-apply/plan/plan-groups.js'
import {openObstacles, reviewObstacles, targetObstacles, unreadObstacles} from './6-apply/plan/plan-obstacles.js'
import {spentDecisions} from './6-apply/plan/spent-decisions.js'
import {targetOf} from './6-apply/plan/target-of.js'
import {AgentmergeError} from './errors.js'
import {fileOnDisk} from './formats/file-on-disk.js'
import {keepApart} from './keep-apart.js'
import {errorWords} from './messages.js'
import type {AgentHead, AppliedNote, ApplyPlan, Decisions, MergedAgent, Result, SourceFile} from './model.js'
import type {Options} from './options.js'
import {inOwnDialect} from './own-dialect.js'
import {appliedFile} from './util/applied-file.js'
import {decisionsFile} from './util/decisions-file.js'
import {stubMark} from './util/stub-mark.js'
import {whyLeft} from './why-left.js'

/** What putting the canonical agents of a merge in the place of their sources changes, and what keeps it from being done. */
export async function planApply(result: Result, options: Options, cwd: string): Promise<ApplyPlan> {
  const sorted = [...result.merged].sort((left, right) => (left.id < right.id ? -1 : 1))
  const kept = new Map(sorted.map((group) => [group, whyLeft(group, result, options, cwd)]))
  const merged = sorted.filter((group) => kept.get(group) === undefined)
  const others = sorted.filter((group) => kept.get(group) !== undefined)
  const decisions = readDecisions(cwd)
  const ground = readGround(merged, result, options, decisions, cwd)
  const planned = planGroups(ground)
  const apart = await apartAfter(planned.groups, ground, others, result, options, decisions, cwd)
  const {groups, doubtful} = apart.length === 0 ? planned : planGroups({...ground, applied: {...ground.applied, apart}})
  const oldNames = [...ground.renamings.values()].flat().filter(({from, to}) => from !== to)
  return {
    groups,
    left: others.map((group) => ({name: group.name, members: group.members, why: kept.get(group) ?? ''})),
    doubtful,
    memories: memoryFolders(
      cwd,
      oldNames.map(({from}) => from)
    ),
    obstacles: [
      ...unreadObstacles(result),
      ...(options.allowOpen ? [] : openObstacles(groups)),
      ...(result.earlier?.agents ? reviewObstacles(cwd, merged) : []),
      ...targetObstacles(cwd, groups),
      ...gitObstacles(
        cwd,
        netEdits(groups).map(({path}) => path),
        options
      )
    ]
  }
}

function readGround(
  merged: readonly MergedAgent[],
  result: Result,
  {to, stubs, doubtful, ...options}: Options,
  decisions: Decisions,
  cwd: string
): PlanGround {
  const {agents} = result
  const targets = new Map(merged.map((group) => [group.id, targetOf(group, to)]))
  const members = merged.flatMap((group) => group.members.map(fileOnDisk))
  const paths = merged.length === 0 ? [] : [...new Set([...members, ...mentionFiles(cwd, options), appliedFile, decisionsFile])].sort()
  const texts = new Map(
    paths.flatMap((path) => {
      const text = diskText(cwd, path)
      return text ? [[path, text] as const] : []
    })
  )
  refuseChanged(agents, merged, texts)
  return {
    merged: merged.map((group) => ({...group, text: inOwnDialect(group)})),
    agents,
    targets,
    renamings: groupRenamings(merged, targets, agents),
    texts,
    applied: readApplied(cwd),
    closing: spentDecisions(texts.get(decisionsFile)?.text ?? '', decisions, result),
    stubs,
    doubtful
  }
}

/** Which agents shall count as looked at side by side once the plan is carried out. */
async function apartAfter(
  groups: ApplyPlan['groups'],
  {applied}: PlanGround,
  others: readonly MergedAgent[],
  result: Result,
  options: Options,
  decisions: Decisions,
  cwd: string
): Promise<AppliedNote['apart']> {
  if (groups.length === 0) return []
  const texts = textsAfter(result, groups, cwd)
  const found = await keepApart(texts, [...decisions.apart, ...settledPairs(applied)], others, options)
  return [...applied.apart.filter((pair) => pair.every((file) => texts.has(file))), ...found].sort()
}

/** What the agents say once the plan is carried out, by file. */
function textsAfter({agents}: Result, groups: ApplyPlan['groups'], cwd: string): ReadonlyMap<string, string> {
  const edits = new Map(netEdits(groups).map(({path, after}) => [path, after]))
  const kept = agents.filter(({file}) => !edits.has(fileOnDisk(file))).map((head) => [head.file, rereadFile(head, cwd).text] as const)
  const files = new Set([...agents.map(({file}) => file), ...groups.map(({target}) => target)].map(fileOnDisk))
  const changed = [...files].flatMap((file) => {
    const text = edits.get(file)
    return text === undefined || text.includes(stubMark) ? [] : agentsIn(file, text).map((one) => [one.file, one.text] as const)
  })
  return new Map([...kept, ...changed])
}

/** A plan for texts that are no longer there would throw away what somebody wrote meanwhile. */
function refuseChanged(agents: readonly AgentHead[], merged: readonly MergedAgent[], texts: PlanGround['texts']): void {
  const wanted = new Set(merged.flatMap(({members}) => members))
  const shaNow = (file: string) => {
    const disk = texts.get(fileOnDisk(file))
    return fileOnDisk(file) === file ? disk?.sha256 : agentsIn(fileOnDisk(file), disk?.text ?? '').find((one) => one.file === file)?.sha256
  }
  const changed = agents.find(({file, sha256}) => wanted.has(file) && shaNow(file) !== sha256)
  if (changed) throw new AgentmergeError(errorWords.changedWhileRead({file: changed.file}))
}

/** The agents in the text of a file. */
function agentsIn(file: string, text: string): readonly SourceFile[] {
  const source = sourceOf({path: file, file, named: true}, Buffer.from(text))
  return 'text' in source ? splitAgents(source).filter((one): one is SourceFile => 'text' in one) : []
}
