import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a report in an output folder knows of the groups: their files, and the ids of their conflicts. */
export interface ReportedGroup {
  readonly members: readonly string[]
  readonly conflicts: readonly string[]
}

/** The groups of the report in a folder; none where there is no report. */
export function readGroups(out: string): readonly ReportedGroup[] {
  try {
    const {groups} = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
      groups: readonly {members: readonly string[]; conflicts: readonly {id: string}[]}[]
    }
    return groups.map(({members, conflicts}) => ({members, conflicts: conflicts.map(({id}) => id)}))
  } catch {
    return []
  }
}
