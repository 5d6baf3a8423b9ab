const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that names of agents carry whatever the job: the rank of the expert, and what kind of file it is. */
export const nameFillers: readonly string[] = list(`expert pro specialist engineer developer master assistant senior agent subagent best
  practices guideline guidelines guide instruction instructions rule rules cursorrules prompt file md mdc chatmode`)

/**
 * Work that is a job of its own inside any field: who tests mobile apps does not do what their developer does. Reviewing, planning and
 * designing are not among them: experts do these in their own field.
 */
export const ownJobs: readonly string[] = list(`testing security cost research migration mcp threat accessibility compliance
  internationalization database performance deployment audit hunting observability tdd`)
