import {resolve} from 'node:path'
import {discover} from './1-read/discover.js'
import {readFile} from './1-read/read-file.js'
import {readGroups} from './1-read/read-groups.js'
import {readRecord} from './1-read/read-record.js'
import type {FoundFile} from './1-read/search.js'
import {splitAgents} from './1-read/split-agents.js'
import {AgentmergeError} from './errors.js'
import {fileOnDisk} from './formats/file-on-disk.js'
import {problem} from './messages.js'
import type {ChangedFile, Hooks, Status} from './model.js'
import type {Options} from './options.js'
import {canonicalNow, changedHostFiles, sourceNow} from './read-changes.js'
import {isInside} from './util/is-inside.js'
import {recordFile} from './util/record-file.js'

/** What changed since the last run: in the sources, where it looked for them or in these paths, and in the canonical files. */
export async function readStatus(paths: readonly string[], options: Options, {cwd = process.cwd()}: Hooks): Promise<Status> {
  const out = options.out.replace(/(?<![\\/])[\\/]+$/, '')
  const folder = resolve(cwd, out)
  const {record, problems} = readRecord(folder, out)
  if (!record) {
    const none = [{file: `${out}/${recordFile}`, problem: problem('no-record', 1, {})}]
    return {sources: [], canonicals: [], kept: [], problems: problems.length > 0 ? problems : none}
  }
  const groups = readGroups(folder)
  const groupOf = new Map(groups.flatMap((group) => group.members.map((file) => [file, group] as const)))
  const madeBy = new Map(groups.map((group) => [group.canonical.replace(/^.*\//, ''), group]))
  const known = new Set(record.agents.map(({file}) => fileOnDisk(file)))
  const found = (paths.length > 0 ? paths : record.paths).flatMap((path) => filesAt(path, options, cwd))
  const present = new Set(found.map(({file}) => fileOnDisk(file)))
  const sources: ChangedFile[] = record.agents.flatMap((agent) => {
    const isAsked = paths.length === 0 || paths.some((path) => isInside(resolve(cwd, agent.file), resolve(cwd, path)))
    if (!present.has(fileOnDisk(agent.file))) return isAsked ? [{file: agent.file, change: 'gone', differences: []}] : []
    return sourceNow(agent, groupOf.get(agent.file), cwd).changed ?? []
  })
  const fresh = found.filter((one) => !known.has(fileOnDisk(one.file)) && holdsAgents(one, options))
  const added = [...new Set(fresh.map(({file}) => file))].map((file): ChangedFile => ({file, change: 'new', differences: []}))
  return {
    sources: [...sources, ...added].sort((left, right) => (left.file < right.file ? -1 : 1)),
    canonicals: [
      ...record.canonicals
        .filter(({orphaned}) => !orphaned)
        .flatMap((stored) => canonicalNow(stored, madeBy.get(stored.file), folder, out).changed ?? []),
      ...changedHostFiles(record.hosts ?? [], folder, out)
    ],
    kept: groups.flatMap(({canonical, edits = []}) => (edits.length > 0 ? [{file: canonical, edits}] : [])),
    problems
  }
}

/** Settings may hold none, which a run passes over. */
function holdsAgents(found: FoundFile, {maxBytes}: Options): boolean {
  const read = readFile(found, maxBytes)
  return 'text' in read && splitAgents(read).some((one) => 'text' in one)
}

/** A path that is not there any more has no files: those of the last run are gone. */
function filesAt(path: string, options: Options, cwd: string) {
  try {
    return discover([path], options, cwd).files
  } catch (error) {
    if (error instanceof AgentmergeError) return []
    throw error
  }
}
