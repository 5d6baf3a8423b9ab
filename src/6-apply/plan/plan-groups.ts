import {fileOnDisk} from '../../formats/file-on-disk.js'
import {planWords} from '../../messages.js'
import type {AppliedAgent, FileEdit, GroupPlan, Mention, MergedAgent, Renaming} from '../../model.js'
import {appliedFile} from '../../util/applied-file.js'
import {bytesSha} from '../journal/disk-state.js'
import {findMentions} from '../mentions/find-mentions.js'
import {replaceMentions} from '../mentions/replace-mentions.js'
import {appliedText, withApplied, withHashes} from './applied-agents.js'
import type {DiskText} from './disk-text.js'
import {placeAgents} from './place-agents.js'
import type {PlanGround} from './plan-ground.js'

type Placed = ReturnType<typeof placeAgents>[number]

/** How far the plan is: what stands where after the groups so far. */
interface Progress {
  readonly texts: Map<string, string | undefined>
  readonly past: Renaming[]
  applied: readonly AppliedAgent[]
}

/** The edits of each group, each on top of those before it, and the references that stay as they are. */
export function planGroups(ground: PlanGround): {readonly groups: readonly GroupPlan[]; readonly doubtful: readonly Mention[]} {
  const all = [...ground.renamings.values()].flat()
  const members = new Set(ground.merged.flatMap((group) => group.members.map(fileOnDisk)))
  const isWanted = (path: string, {text, isExact}: DiskText) =>
    members.has(path) || (isExact && findMentions({file: path, text}, all).length > 0)
  const wanted = [...ground.texts].filter(([path, text]) => isWanted(path, text))
  const progress: Progress = {texts: new Map(wanted.map(([path, {text}]) => [path, text])), past: [], applied: ground.applied.agents}
  const groups = ground.merged.map((group) => planGroup(group, ground, progress))
  const left = [...progress.texts].flatMap(([file, text]) =>
    text === undefined || file === appliedFile ? [] : findMentions({file, text}, all)
  )
  return {groups, doubtful: left.filter(({isSure}) => !isSure && !ground.doubtful)}
}

/** What a group changes: its agents take their places, what names the old ones follows, and the note tells of it. */
function planGroup(group: MergedAgent, ground: PlanGround, progress: Progress): GroupPlan {
  const target = ground.targets.get(group.id) ?? group.base
  const before = new Map(progress.texts)
  const placed = place(group, target, ground, progress)
  const mentions = followAll(group, placed, ground, progress)
  note(group, target, before, ground, progress)
  const reasons = [
    ...placed,
    ...[...mentions]
      .sort((left, right) => left.line - right.line)
      .map((mention) => ({path: mention.file, reason: planWords.reference(mention)})),
    {path: appliedFile, reason: planWords.noted()}
  ]
  const names = new Map(ground.agents.map(({file, name}) => [file, name]))
  return {
    id: group.id,
    name: group.name,
    target,
    members: group.members,
    absorbed: group.members.filter((file) => file !== target).map((file) => ({file, name: names.get(file) ?? ''})),
    conflicts: group.conflicts,
    edits: editsSince(before, progress.texts, ground, reasons),
    mentions
  }
}

/** Puts the canonical agent where it belongs and takes its sources away; with the last group the decisions that are carried out. */
function place(group: MergedAgent, target: string, ground: PlanGround, {texts}: Progress): readonly Placed[] {
  const isLast = group === ground.merged.at(-1)
  const placed = [...placeAgents(group, target, ground, texts), ...(isLast ? ground.closing : [])]
  for (const {path, text} of placed) texts.set(path, text)
  return placed
}

/** Changes all that names what the group takes away. What was written just now may name what the groups before it took away. */
function followAll(group: MergedAgent, placed: readonly Placed[], ground: PlanGround, {texts, past}: Progress): readonly Mention[] {
  const own = ground.renamings.get(group.id) ?? []
  past.push(...own)
  const fresh = new Set(placed.map(({path}) => path))
  return [...texts].flatMap(([file, text]) => follow(file, text, fresh.has(file) ? past : own, ground.doubtful, texts))
}

/** Writes down what stands where now, for the next run. */
function note(group: MergedAgent, target: string, before: Progress['texts'], ground: PlanGround, progress: Progress): void {
  const {texts} = progress
  const isStub = (file: string) => texts.get(file) !== undefined
  progress.applied = withHashes(withApplied(progress.applied, group, target, ground, isStub), texts, before)
  texts.set(appliedFile, appliedText({agents: progress.applied, apart: ground.applied.apart}))
}

/** The files that say something else than before, each with the reasons. */
function editsSince(
  before: Progress['texts'],
  texts: Progress['texts'],
  ground: PlanGround,
  reasons: readonly {readonly path: string; readonly reason: string}[]
): readonly FileEdit[] {
  const edits = [...texts].flatMap(([path, after]): FileEdit[] => {
    const onDisk = ground.texts.get(path)
    const old = before.has(path) ? before.get(path) : onDisk?.text
    const why = reasons.filter((one) => one.path === path).map(({reason}) => reason)
    return old === after ? [] : [{path, before: asBefore(old, onDisk), after, reasons: why}]
  })
  return edits.sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** Change the references in a file, and tell which. */
function follow(
  file: string,
  text: string | undefined,
  renamings: readonly Renaming[],
  all: boolean,
  texts: Progress['texts']
): readonly Mention[] {
  if (text === undefined || file === appliedFile) return []
  const found = findMentions({file, text}, renamings).filter(({isSure}) => isSure || all)
  if (found.length > 0) texts.set(file, replaceMentions(text, found))
  return found
}

function asBefore(text: string | undefined, onDisk: DiskText | undefined): FileEdit['before'] {
  if (text === undefined) return undefined
  return {text, sha256: text === onDisk?.text ? onDisk.sha256 : bytesSha(Buffer.from(text))}
}
