/** The files beside a `report.json` that agentmerge wrote, itself included; nothing when another tool wrote it. */
export function ownNames(reportText: string): readonly string[] | undefined {
  const report = parsed(reportText)
  if (report?.tool?.name !== 'agentmerge') return undefined
  const groups = Array.isArray(report.groups) ? report.groups : []
  const canonical = groups.map((group) => String(group?.canonical ?? '').replace(/^.*\//, '')).filter((name) => name.endsWith('.md'))
  return ['report.json', 'report.md', ...canonical]
}

interface Report {
  readonly tool?: {readonly name?: unknown} | null
  readonly groups?: readonly ({readonly canonical?: unknown} | null)[]
}

function parsed(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report
  } catch {
    return undefined
  }
}
