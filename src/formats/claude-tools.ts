import type {Format} from './format.js'

/** The tools of Claude Code, with the names that older versions had. */
export const claudeTools: NonNullable<Format['tools']> = {
  read: 'Read NotebookRead LS',
  search: 'Grep Glob',
  edit: 'Edit Write MultiEdit NotebookEdit',
  execute: 'Bash PowerShell',
  web: 'WebFetch WebSearch',
  delegate: 'Agent Task',
  todo: 'TodoWrite TodoRead',
  skill: 'Skill'
}
