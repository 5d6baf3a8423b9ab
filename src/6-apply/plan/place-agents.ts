import {AgentmergeError} from '../../errors.js'
import {fileOnDisk} from '../../formats/file-on-disk.js'
import {errorWords, planWords} from '../../messages.js'
import type {MergedAgent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import type {Placed, PlanGround} from './plan-ground.js'
import {replaceEntries} from './replace-entries.js'
import {stubText} from './stub-text.js'

/** The canonical agent in its place, and the absorbed ones out of theirs. `texts` has what stands where by now. */
export function placeAgents(
  {text, members, base, name}: MergedAgent,
  target: string,
  ground: PlanGround,
  texts: ReadonlyMap<string, string | undefined>
): readonly Placed[] {
  const isCrlf = ground.texts.get(fileOnDisk(base))?.text.includes('\r\n') ?? false
  const canonical = {path: target, text: isCrlf ? text.replaceAll('\n', '\r\n') : text, reason: planWords.canonical({members})}
  const whole = members.filter((file) => fileOnDisk(file) === file && file !== target)
  const entries = groupBy(
    members.filter((file) => fileOnDisk(file) !== file),
    fileOnDisk
  )
  return [
    ...(fileOnDisk(target) === target ? [canonical] : []),
    ...whole.map((file): Placed => placeAbsorbed(file, name, target, ground)),
    ...[...entries].map(([path, files]): Placed => {
      const after = replaceEntries(texts.get(path) ?? '', entryChanges({base, text}, files))
      if (after === undefined) throw new AgentmergeError(errorWords.entriesUnwritten({file: path}))
      return {path, text: after, reason: files.includes(base) ? canonical.reason : planWords.absorbed({target})}
    })
  ]
}

/** What becomes of the members of a group that stand in one file: the base is the canonical agent, and the others go. */
export function entryChanges(
  {base, text}: Pick<MergedAgent, 'base' | 'text'>,
  files: readonly string[]
): ReadonlyMap<string, string | undefined> {
  return new Map(files.map((file) => [file.slice(fileOnDisk(file).length + 1), file === base ? text : undefined]))
}

function placeAbsorbed(path: string, to: string, target: string, {agents, stubs}: PlanGround): Placed {
  const head = agents.find(({file}) => file === path)
  // A stub under the name of the canonical agent would be loaded in its place.
  const stub = stubs && head && head.name !== to ? stubText(head.format, head.name, to) : undefined
  return stub === undefined
    ? {path, text: undefined, reason: planWords.absorbed({target})}
    : {path, text: stub, reason: planWords.stub({target})}
}
