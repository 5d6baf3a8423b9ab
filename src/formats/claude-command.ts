import {claudeTools} from './claude-tools.js'
import type {Format} from './format.js'

/** Slash commands of Claude Code. */
export const claudeCommand: Format = {
  id: 'claude-command',
  host: 'claude',
  kind: 'command',
  words: 'slash commands, named after the file',
  places: [{glob: '.claude/commands/**/*.md'}, {glob: '.claude/commands/**', isLoose: true, reason: 'the host reads `.md` alone'}],
  identity: ['file'],
  keys: {
    description: 'text',
    when_to_use: 'text',
    'argument-hint': 'text',
    arguments: 'words',
    'disable-model-invocation': 'flag',
    'allowed-tools': 'words',
    model: 'text',
    effort: 'text',
    context: 'text',
    agent: 'text',
    hooks: 'map'
  },
  requires: [],
  limits: [{of: 'description', most: 1536, unit: 'characters', reason: 'where the list of skills and commands is cut'}],
  tools: claudeTools,
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
