/** The files beside a `report.json` that agentmerge wrote, itself included; nothing when another tool wrote it. */
export function ownNames(report: Buffer): readonly string[] | undefined {
  const paths = canonicalPaths(report)
  const names = paths?.map((path) => String(path ?? '').replace(/^.*\//, '')).filter((name) => name.endsWith('.md'))
  return names && ['report.json', 'report.md', ...names]
}

function canonicalPaths(report: Buffer): readonly unknown[] | undefined {
  try {
    return isAsWritten(report) ? pathsInLines(report) : pathsIn(JSON.parse(report.toString()) as Report)
  } catch {
    return undefined
  }
}

const start = Buffer.from('{\n  "schemaVersion": 1,\n  "tool": {\n    "name": "agentmerge",\n')
const end = Buffer.from('\n}\n')
const line = '\n      "canonical": '

/** Parsing the report of a large folder takes seconds and a gigabyte. As it was written, each path stands on a line of its own. */
function isAsWritten(report: Buffer): boolean {
  return report.subarray(0, start.length).equals(start) && report.subarray(-end.length).equals(end)
}

function pathsInLines(report: Buffer): readonly unknown[] {
  const paths: unknown[] = []
  for (let at = report.indexOf(line); at !== -1; at = report.indexOf(line, at + line.length))
    paths.push(JSON.parse(report.toString('utf8', at + line.length, report.indexOf(',\n', at))))
  return paths
}

interface Report {
  readonly tool?: {readonly name?: unknown} | null
  readonly groups?: readonly ({readonly canonical?: unknown} | null)[]
}

function pathsIn(report: Report | null): readonly unknown[] | undefined {
  if (report?.tool?.name !== 'agentmerge') return undefined
  return Array.isArray(report.groups) ? report.groups.map((group) => group?.canonical) : []
}
