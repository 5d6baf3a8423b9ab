import type {Format} from './format.js'

/** Agents of Kiro: Markdown, or JSON as the older command line reads it. */
export const kiro: Format = {
  id: 'kiro',
  host: 'kiro',
  kind: 'agent',
  words: 'agents; Markdown is named after its path, JSON by `name`',
  places: [
    {glob: '.kiro/agents/**/*.md'},
    {glob: '.kiro/agents/**/*.json', container: 'json', reason: 'the form of the command line before version 3'},
    {glob: '.kiro/**', isLoose: true, reason: 'specifications stand beside the agents'}
  ],
  identity: ['name', 'path'],
  keys: {
    name: 'text',
    description: 'text',
    model: 'text',
    tools: 'list',
    allowedTools: 'list',
    mcpServers: 'map',
    includeMcpJson: {form: 'flag', meaning: 'false', severity: 'warning', words: 'flag for all MCP servers'},
    permissions: 'list',
    resources: {form: 'list', meaning: 'grants', severity: 'warning', words: 'files that it starts with'},
    toolsSettings: {form: 'map', meaning: 'code', severity: 'warning', words: 'settings of tools'},
    hooks: 'map'
  },
  requires: [],
  bodyKeys: ['prompt'],
  tools: {read: 'read fs_read', edit: 'write fs_write', execute: 'shell execute_bash', web: 'web', delegate: 'subagent'},
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
