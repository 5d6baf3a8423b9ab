import {claudeTools} from './claude-tools.js'
import type {Format} from './format.js'

/** Subagents of Claude Code; the form that most agents have, and most other hosts read. */
export const claude: Format = {
  id: 'claude',
  host: 'claude',
  kind: 'agent',
  words: 'subagents; to the host a file without a name is documentation',
  places: [{glob: '.claude/agents/**/*.md'}, {glob: '.claude/**', isLoose: true, reason: 'the host looks for agents in `agents/` alone'}],
  signs: [
    {key: 'name', value: /./, reason: 'the form most agents have, and most other hosts read'},
    {key: 'description', value: /./, reason: 'the form most agents have, and most other hosts read'}
  ],
  identity: ['name'],
  keys: {
    name: 'text',
    description: 'text',
    tools: 'words',
    disallowedTools: 'words',
    model: 'text',
    permissionMode: 'text',
    maxTurns: 'number',
    skills: 'words',
    mcpServers: 'any',
    hooks: 'map',
    memory: 'text',
    background: 'flag',
    effort: 'text',
    isolation: 'text',
    color: 'text',
    initialPrompt: 'text',
    omitClaudeMd: 'flag',
    disabled: 'flag',
    proactive: 'flag',
    allowedTools: 'words'
  },
  requires: ['name', 'description'],
  limits: [
    {
      of: 'description',
      most: 5000,
      unit: 'characters',
      reason: 'the validator of the plug-in that makes agents; what is longer is refused there'
    },
    {of: 'name', most: 50, unit: 'characters', reason: 'the same validator'}
  ],
  tools: claudeTools,
  precedence: {wins: 'nearer', twice: 'one of them is loaded, by the order in which the file system lists them'}
}
