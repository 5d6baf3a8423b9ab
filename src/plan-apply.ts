import {readApplied} from './1-read/read-applied.js'
import {readDecisions} from './1-read/read-decisions.js'
import {rereadFile} from './1-read/reread-file.js'
import {settledPairs} from './1-read/settled-pairs.js'
import {gitObstacles} from './6-apply/git/git-obstacles.js'
import {memoryFolders} from './6-apply/mentions/memory-folders.js'
import {mentionFiles} from './6-apply/mentions/mention-files.js'
import {diskText} from './6-apply/plan/disk-text.js'
import {groupRenamings} from './6-apply/plan/group-renamings.js'
import {netEdits} from './6-apply/plan/net-edits.js'
import {planGroups} from './6-apply/plan/plan-groups.js'
import {openObstacles, reviewObstacles, targetObstacles} from './6-apply/plan/plan-obstacles.js'
import {spentDecisions} from './6-apply/plan/spent-decisions.js'
import {targetOf} from './6-apply/plan/target-of.js'
import {AgentmergeError} from './errors.js'
import {keepApart} from './keep-apart.js'
import {errorWords, obstacleWords} from './messages.js'
import type {ApplyPlan, Result} from './model.js'
import type {Options} from './options.js'
import {appliedFile} from './util/applied-file.js'
import {decisionsFile} from './util/decisions-file.js'
import {stubMark} from './util/stub-mark.js'

/** What putting the canonical agents of a merge in the place of their sources changes, and what keeps it from being done. */
export async function planApply(result: Result, options: Options, cwd: string): Promise<ApplyPlan> {
  const {agents, earlier} = result
  const merged = [...result.merged].sort((left, right) => (left.id < right.id ? -1 : 1))
  const targets = new Map(merged.map(({id, base}) => [id, targetOf(base, options.to)]))
  const renamings = groupRenamings(merged, targets, agents)
  const members = merged.flatMap((group) => group.members)
  const paths = merged.length === 0 ? [] : [...new Set([...members, ...mentionFiles(cwd, options), appliedFile, decisionsFile])].sort()
  const texts = new Map(
    paths.flatMap((path) => {
      const text = diskText(cwd, path)
      return text ? [[path, text] as const] : []
    })
  )
  refuseChanged(result, texts)
  const decisions = readDecisions(cwd)
  const closing = spentDecisions(diskText(cwd, decisionsFile)?.text ?? '', decisions, result)
  const {stubs, doubtful: isWanted} = options
  const ground = {merged, agents, targets, renamings, texts, closing, stubs, doubtful: isWanted}
  const applied = readApplied(cwd)
  const planned = planGroups({...ground, applied})
  const apart = await keepApart(textsAfter(result, planned.groups, cwd), [...decisions.apart, ...settledPairs(applied)], options)
  const present = new Set(agents.map(({file}) => file).concat(planned.groups.map(({target}) => target)))
  const stillApart = applied.apart.filter((pair) => pair.every((file) => present.has(file)))
  const {groups, doubtful} =
    apart.length === 0 ? planned : planGroups({...ground, applied: {...applied, apart: [...stillApart, ...apart].sort()}})
  const touched = netEdits(groups).map(({path}) => path)
  return {
    groups,
    doubtful,
    memories: memoryFolders(
      cwd,
      [...renamings.values()]
        .flat()
        .filter(({from, to}) => from !== to)
        .map(({from}) => from)
    ),
    obstacles: [
      ...unreadObstacles(result),
      ...(options.allowOpen ? [] : openObstacles(groups)),
      ...(earlier?.agents ? reviewObstacles(cwd, merged) : []),
      ...targetObstacles(cwd, groups),
      ...gitObstacles(cwd, touched, options)
    ]
  }
}

/** What could not be read may be a member of a group, or may name one. */
function unreadObstacles({unread}: Result): readonly string[] {
  const refused = unread.filter(({problem: {code}}) => code === 'unreadable' || code === 'unreadable-folder')
  return refused.map(({file, problem: {message}}) => obstacleWords.unread({file, message}))
}

/** What the agents say once the plan is carried out, by file. */
function textsAfter({agents}: Result, groups: ApplyPlan['groups'], cwd: string): ReadonlyMap<string, string> {
  const edits = new Map(netEdits(groups).map(({path, after}) => [path, after]))
  const kept = agents.filter(({file}) => !edits.has(file)).map((head) => [head.file, rereadFile(head, cwd).text] as const)
  const changed = [...agents.map(({file}) => file), ...groups.map(({target}) => target)].flatMap((file) => {
    const text = edits.get(file)
    return text === undefined || text.includes(stubMark) ? [] : [[file, text.replaceAll('\r\n', '\n')] as const]
  })
  return new Map([...kept, ...changed])
}

/** A plan for texts that are no longer there would throw away what somebody wrote meanwhile. */
function refuseChanged({agents, merged}: Result, texts: ReadonlyMap<string, {readonly sha256: string}>): void {
  const members = new Set(merged.flatMap((group) => group.members))
  const changed = agents.find(({file, sha256}) => members.has(file) && texts.get(file)?.sha256 !== sha256)
  if (changed) throw new AgentmergeError(errorWords.changedWhileRead({file: changed.file}))
}
