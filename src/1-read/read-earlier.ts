import {join} from 'node:path'
import type {AppliedAgent, AppliedNote, Earlier, EditedFile} from '../model.js'
import {wholeRules} from '../util/whole-rules.js'
import {type ReportedGroup, readGroups} from './read-groups.js'
import {readRecord, type StoredCanonical} from './read-record.js'
import {readWritten} from './read-written.js'

/** What the last run left in an output folder, and which of its canonical files a person edited, since then or before; those that `apply` has put in place took their edits along. */
export function readEarlier(folder: string, out: string, {agents: applied}: AppliedNote): Earlier {
  const {record, problems} = readRecord(folder, out)
  const seen = new Map<string, string>()
  const edited: EditedFile[] = []
  let groups: readonly ReportedGroup[] | undefined
  for (const stored of record?.canonicals ?? []) {
    const written = readWritten(join(folder, stored.file))
    if (!written) continue
    if (written.sha256 === stored.written && !stored.made) {
      seen.set(stored.file, written.sha256)
      continue
    }
    // A report can be large, and is needed only where somebody edited what no record tells rule by rule.
    if (!stored.made) groups ??= readGroups(folder)
    const file = editedFile(stored, written.text, groups)
    if (!file) continue
    seen.set(stored.file, written.sha256)
    if (!applied.some((agent) => isMadeOf(agent, file.members))) edited.push(file)
  }
  // An edit of one of these is not taken over: what was edited was not seen.
  for (const {file, written} of record?.hosts ?? []) if (readWritten(join(folder, file))?.sha256 === written) seen.set(file, written)
  return {seen, edited, agents: record && new Map(record.agents.map(({file, sha256}) => [file, sha256])), problems}
}

const isMadeOf = ({file: place, absorbed}: AppliedAgent, members: readonly string[]): boolean =>
  members.every((member) => member === place || absorbed.some(({file}) => file === member))

function editedFile(stored: StoredCanonical, text: string, groups: readonly ReportedGroup[] = []): EditedFile | undefined {
  const {file: name, written: sha256, front, made, members, contested = []} = stored
  if (made && members) return {name, members, made, text, contested}
  const group = groups.find(({canonical}) => canonical.replace(/^.*\//, '') === name)
  const rules = group && wholeRules(group.rules).map(({text: rule, section}) => ({text: rule, section}))
  return group && rules && {name, members: group.members, made: {sha256, front, rules}, text, contested}
}
