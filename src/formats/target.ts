import type {Format} from './format.js'

/** What a canonical agent can be written for, as `--to` names it. */
export type TargetHost = 'claude' | 'copilot' | 'cursor' | 'opencode' | 'gemini' | 'codex' | 'agents-md'

/**
 * How a host is told what an agent may do: a list of tools, a map of permissions, a flag against changes, a sandbox; or not at all. Where
 * nothing is said, all of them allow everything.
 */
export type Restriction = 'list' | 'permission' | 'readonly' | 'sandbox' | 'none'

/** Where an agent, or rules, of another host would stand. */
export interface Target {
  readonly host: TargetHost
  readonly kind: 'agent' | 'rules'
  readonly format: Format
  /** Where the host looks for the file, below a repository. */
  readonly folder: string
  readonly ending: string
  readonly restriction: Restriction
  /** The names that the host takes; all where nothing is said. */
  readonly names?: RegExp
}
