import {inFolder} from './in-folder.js'
import {isHostFile} from './is-host-file.js'

/** The files beside a `report.json` that agentmerge wrote, itself included; nothing when another tool wrote it. */
export function ownNames(report: Buffer): readonly string[] | undefined {
  const paths = writtenPaths(report)
  const names = paths?.canonicals.map((path) => String(path ?? '').replace(/^.*\//, '')).filter((name) => name.endsWith('.md'))
  const forHosts = paths?.forHosts.map((path) => inFolder(String(path ?? ''))).filter(isHostFile)
  return names && ['report.json', 'report.md', ...names, ...(forHosts ?? [])]
}

interface WrittenPaths {
  readonly canonicals: readonly unknown[]
  readonly forHosts: readonly unknown[]
}

function writtenPaths(report: Buffer): WrittenPaths | undefined {
  try {
    return isAsWritten(report) ? pathsInLines(report) : pathsIn(JSON.parse(report.toString()) as Report)
  } catch {
    return undefined
  }
}

const start = Buffer.from('{\n  "schemaVersion": 1,\n  "tool": {\n    "name": "agentmerge",\n')
const end = Buffer.from('\n}\n')
const canonicalLine = '\n      "canonical": '
const hostLine = '\n          "host": '
const fileLine = '\n          "file": '

/** Parsing the report of a large folder takes seconds and a gigabyte. As it was written, each path stands on a line of its own. */
function isAsWritten(report: Buffer): boolean {
  return report.subarray(0, start.length).equals(start) && report.subarray(-end.length).equals(end)
}

function pathsInLines(report: Buffer): WrittenPaths {
  const canonicals = [...placesOf(report, canonicalLine)].map((at) => textAt(report, at))
  // The path stands on the line behind the host.
  const forHosts = [...placesOf(report, hostLine)].map((at) => textAt(report, report.indexOf(fileLine, at) + fileLine.length))
  return {canonicals, forHosts}
}

function* placesOf(report: Buffer, line: string): Generator<number> {
  for (let at = report.indexOf(line); at !== -1; at = report.indexOf(line, at + line.length)) yield at + line.length
}

const textAt = (report: Buffer, at: number): unknown => JSON.parse(report.toString('utf8', at, report.indexOf(',\n', at)))

interface Report {
  readonly tool?: {readonly name?: unknown} | null
  readonly groups?: readonly ({readonly canonical?: unknown; readonly written?: unknown} | null)[]
}

function pathsIn(report: Report | null): WrittenPaths | undefined {
  if (report?.tool?.name !== 'agentmerge') return undefined
  const groups = Array.isArray(report.groups) ? (report.groups as NonNullable<Report['groups']>) : []
  const written = groups.flatMap((group) => (Array.isArray(group?.written) ? (group.written as readonly ({file?: unknown} | null)[]) : []))
  return {canonicals: groups.map((group) => group?.canonical), forHosts: written.map((one) => one?.file)}
}
