import {fileOnDisk} from '../../formats/file-on-disk.js'
import {formatById} from '../../formats/format-by-id.js'
import {nameOfPath} from '../../formats/name-of-path.js'
import type {AgentHead, MergedAgent, Renaming} from '../../model.js'
import {groupBy} from '../../util/group-by.js'

/** The names that each group takes out of the world, by its id. */
export function groupRenamings(
  merged: readonly MergedAgent[],
  targets: ReadonlyMap<string, string>,
  agents: readonly AgentHead[]
): ReadonlyMap<string, readonly Renaming[]> {
  const heads = new Map(agents.map((head) => [head.file, head]))
  const drafts = merged.flatMap((group) => {
    const target = targets.get(group.id) ?? group.base
    return group.members.flatMap((file) =>
      namesOf(file, heads.get(file), group.name, target).map((renaming) => ({group: group.id, ...renaming}))
    )
  })
  const absorbed = new Set(merged.flatMap(({members}) => members))
  const alive = new Set(agents.filter(({file}) => !absorbed.has(file)).map(({name}) => name))
  const byName = groupBy(drafts, ({from}) => from)
  const isAmbiguous = (from: string) => alive.has(from) || new Set(byName.get(from)?.map(({to}) => to)).size > 1
  return groupBy(
    drafts.map((draft) => ({...draft, isAmbiguous: isAmbiguous(draft.from)})),
    ({group}) => group
  )
}

type Draft = Omit<Renaming, 'isAmbiguous'>

function namesOf(file: string, head: AgentHead | undefined, name: string, target: string): Draft[] {
  // No path leads to one of several agents in a file.
  const fromFile = fileOnDisk(file) === file ? file : ''
  const own: Draft = {from: head?.name ?? nameOfPath(file), to: name, fromFile, toFile: target}
  const isElsewhere = file !== target
  const byStem: Draft = {from: nameOfPath(file), to: nameOfPath(target), fromFile: file, toFile: target}
  // Such a host calls an agent by its file, and shows the name.
  const isNamedByFile = formatById(head?.format ?? '').identity[0] === 'file' && own.from !== byStem.from
  return [...(own.from !== own.to || isElsewhere ? [own] : []), ...(isNamedByFile && isElsewhere ? [byStem] : [])]
}
