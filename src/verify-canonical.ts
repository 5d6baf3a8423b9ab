import {findWritten, type WrittenFolder} from './1-read/find-written.js'
import {type ReportedGroup, readGroups} from './1-read/read-groups.js'
import {readRecord, type StoredCanonical, type StoredRecord} from './1-read/read-record.js'
import {verifyReport} from './4-merge/verify-report.js'
import {AgentmergeError} from './errors.js'
import {errorWords, problem} from './messages.js'
import type {ChangedFile, Hooks, UnreadFile, Verification} from './model.js'
import type {Options} from './options.js'
import {canonicalNow, changedHostFiles, sourceNow} from './read-changes.js'
import {inFolder} from './util/in-folder.js'
import {recordFile} from './util/record-file.js'

/** Checks canonical files against their sources, by the record and the report of the run that wrote them. */
export async function verifyCanonical(targets: readonly string[], {out}: Options, {cwd = process.cwd()}: Hooks): Promise<Verification> {
  const found = findWritten(targets, out, cwd).map((written) => verifyFolder(written, cwd))
  const problems = new Map(found.flatMap((one) => one.problems).map((one) => [JSON.stringify(one), one]))
  return {canonicals: found.flatMap(({canonicals}) => canonicals), problems: [...problems.values()].sort(byFile)}
}

function verifyFolder({folder, out, names}: WrittenFolder, cwd: string): Verification {
  const {record, problems} = readRecord(folder, out)
  const groups = new Map(readGroups(folder).map((group) => [group.canonical.replace(/^.*\//, ''), group]))
  if (!record || (groups.size === 0 && record.canonicals.some(({orphaned}) => !orphaned))) {
    const none = [{file: `${out}/${recordFile}`, problem: problem('no-record', 1, {})}]
    return {canonicals: [], problems: problems.length > 0 ? problems : none}
  }
  const made = record.canonicals.filter(({orphaned}) => !orphaned)
  const hostsOf = (file: string) => (groups.get(file)?.written ?? []).map((one) => inFolder(one.file))
  const isAsked = (file: string) => names === undefined || names.includes(file)
  const unknown = names?.find((name) => !made.some(({file}) => file === name || hostsOf(file).includes(name)))
  if (unknown !== undefined) throw new AgentmergeError(errorWords.notCanonical({target: `${out}/${unknown}`, out}))
  // A file for a host is what its sources make where its canonical agent is, too.
  const wanted = made.filter(({file}) => isAsked(file) || hostsOf(file).some(isAsked))
  return {
    canonicals: wanted.flatMap(({file}) => (isAsked(file) ? [file] : hostsOf(file).filter(isAsked))).map((file) => `${out}/${file}`),
    problems: [
      ...wanted.flatMap((stored) => verifyOne(stored, groups.get(stored.file), record, {folder, out, cwd})),
      ...wanted.flatMap(({file}) => {
        const hosts = record.hosts?.filter((one) => isAsked(file) || isAsked(one.file))
        return hostProblems(groups.get(file), {...record, ...(hosts && {hosts})}, {folder, out, cwd})
      })
    ]
  }
}

interface At {
  readonly folder: string
  readonly out: string
  readonly cwd: string
}

/** What changed is told; what did not is proven line by line. */
function verifyOne(
  stored: StoredCanonical,
  group: ReportedGroup | undefined,
  {agents}: StoredRecord,
  {folder, out, cwd}: At
): readonly UnreadFile[] {
  const canonical = canonicalNow(stored, group, folder, out)
  if (!group) return [{file: canonical.file, problem: problem('no-record', 1, {})}]
  const known = new Map(agents.map((agent) => [agent.file, agent]))
  const sources = group.members.map((file) => sourceNow(known.get(file) ?? {file, sha256: ''}, group, cwd))
  const changed = [
    ...(canonical.changed ? canonicalProblems(canonical.changed) : []),
    ...sources.flatMap((source) => (source.changed ? sourceProblems(source.changed) : []))
  ]
  if (!canonical.agent || canonical.changed) return changed
  const intact = sources.flatMap((source) => (source.agent && !source.changed ? [source.agent] : []))
  // The report may name the folder otherwise, when another place was started from.
  return [...changed, ...verifyReport(group, {...canonical.agent, file: group.canonical}, intact)]
}

/** What was written for other hosts is as it was written. */
function hostProblems(group: ReportedGroup | undefined, {hosts = []}: StoredRecord, {folder, out}: At): readonly UnreadFile[] {
  const own = new Set((group?.written ?? []).map(({file}) => inFolder(file)))
  return changedHostFiles(
    hosts.filter(({file}) => own.has(file)),
    folder,
    out
  ).map(({file, change}) => ({
    file,
    problem: change === 'gone' ? problem('host-gone', 1, {}) : problem('host-edited', 1, {canonical: group?.canonical ?? ''})
  }))
}

function canonicalProblems({file, change, differences}: ChangedFile): readonly UnreadFile[] {
  if (change === 'gone') return [{file, problem: problem('canonical-gone', 1, {})}]
  if (differences.length === 0) return [{file, problem: problem('canonical-edited', 1, {text: '', was: ''})}]
  return differences.map(({line, text, was}) => ({file, problem: problem('canonical-edited', line, {text, was})}))
}

function sourceProblems({file, change, differences}: ChangedFile): readonly UnreadFile[] {
  if (change === 'gone') return [{file, problem: problem('source-gone', 1, {})}]
  if (differences.length === 0) return [{file, problem: problem('source-changed', 1, {text: '', was: ''})}]
  return differences.map(({line, text, was}) => ({file, problem: problem('source-changed', line, {text, was})}))
}

function byFile(left: UnreadFile, right: UnreadFile): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.problem.line - right.problem.line
}
