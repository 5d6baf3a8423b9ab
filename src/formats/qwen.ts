import {permissionModes} from '../lexicon/permission-modes.js'
import type {Format} from './format.js'

/** Agents of Qwen Code, which also knows keys of Claude Code. */
export const qwen: Format = {
  id: 'qwen',
  host: 'qwen',
  kind: 'agent',
  words: 'agents; the keys of Claude Code are known, and an optional value that is wrong is passed over',
  places: [{glob: '.qwen/agents/*.md'}, {glob: '.qwen/**', isLoose: true, reason: 'commands stand beside the agents'}],
  identity: ['name'],
  keys: {
    name: 'text',
    description: 'text',
    model: 'text',
    approvalMode: {form: 'text', meaning: 'mode', severity: 'error', words: 'approval mode', order: permissionModes, absent: 'default'},
    permissionMode: 'text',
    tools: 'list',
    disallowedTools: 'list',
    maxTurns: 'number',
    color: 'text',
    mcpServers: 'map',
    hooks: 'map'
  },
  requires: ['name', 'description'],
  tools: {
    read: 'read_file read_many_files list_directory',
    search: 'glob grep_search',
    edit: 'edit write_file',
    execute: 'run_shell_command',
    web: 'web_fetch',
    delegate: 'agent task',
    todo: 'todo_write',
    skill: 'skill'
  },
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
