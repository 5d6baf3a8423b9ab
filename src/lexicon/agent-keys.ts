/** What stands below a key that names agents. */
export interface AgentKeyRow {
  readonly holds: 'agents' | 'rules' | 'matcher' | 'map of agents' | 'rules by agent'
  /** The last key, and, where it is not enough, one above it. */
  readonly key: RegExp
  readonly below?: RegExp
  readonly reason: string
}

/** Keys of settings and front matter whose lists, maps or words name agents; the first row that fits counts. */
export const agentKeyRows: readonly AgentKeyRow[] = [
  {holds: 'matcher', key: /^matcher$/, below: /^Subagent(?:Start|Stop)$/, reason: 'Claude Code: a hook for some agents'},
  {
    holds: 'rules by agent',
    key: /^task$/,
    below: /^permission$/,
    reason: 'OpenCode: which agents may be called; the last rule that fits counts'
  },
  {holds: 'rules', key: /^(?:allow|ask|deny)$/, below: /^permissions$/, reason: 'Claude Code: rules such as `Agent(x)`'},
  {
    holds: 'rules',
    key: /^(?:tools|allowed-?tools|disallowed-?tools)$/i,
    reason: 'front matter of agents, skills and commands: `Agent(x)` says which agents may be called'
  },
  {
    holds: 'agents',
    key: /^(?:(?:[a-z]+[_-])?(?:sub-?)?agents|delegates?(?:[_-]?to)?|hand-?offs?(?:[_-]?to)?|reports?[_-]to)$/i,
    reason: 'Copilot: agents that may be called; collections: those that work is handed to'
  },
  {holds: 'map of agents', key: /^agents?$/, reason: 'Codex and OpenCode: a table for each agent'}
]

/** Keys whose one word is an agent: `subagent_type`, `agent` of skills, prompts and hand-offs, `requesting_agent`, also as a parameter in tags. */
export const agentKey =
  /(?:^|[\s{[(,;"'`*_\\-])(?:[a-z]+[_-])?(?:sub-?)?agent(?:[_-]?(?:type|name|id))?(?:\\?["'`*]{0,3}\s?(?::|=)\s?[*_]{0,2}\s?\\?["'`]?|["']>)@?$/i
