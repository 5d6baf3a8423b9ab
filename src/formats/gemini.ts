import type {Format} from './format.js'

/** Agents of Gemini CLI, which refuses a file with a key that it does not know. */
export const gemini: Format = {
  id: 'gemini',
  host: 'gemini',
  kind: 'agent',
  words: 'agents; strict about keys',
  places: [{glob: '.gemini/agents/*.md'}, {glob: '.gemini/**', isLoose: true, reason: 'the host looks for agents in `agents/` alone'}],
  identity: ['name'],
  keys: {
    kind: 'text',
    name: 'text',
    description: 'text',
    display_name: 'text',
    tools: 'list',
    mcp_servers: 'map',
    mcpServers: 'map',
    model: 'text',
    temperature: 'number',
    max_turns: 'number',
    timeout_mins: {form: 'number', meaning: 'low', severity: 'info', words: 'timeout'}
  },
  requires: ['name', 'description'],
  isStrict: true,
  tools: {
    read: 'read_file read_many_files list_directory',
    search: 'glob grep_search',
    edit: 'write_file replace',
    execute: 'run_shell_command',
    web: 'web_fetch google_web_search',
    delegate: 'invoke_agent',
    todo: 'write_todos',
    skill: 'activate_skill'
  },
  precedence: {wins: 'nearer', twice: 'the one that is loaded later replaces the other'}
}
