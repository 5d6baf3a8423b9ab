import type {Format} from './format.js'

/** Subagents of Cursor. It knows no list of tools: `readonly` is the one restriction. */
export const cursorAgent: Format = {
  id: 'cursor-agent',
  host: 'cursor',
  kind: 'agent',
  words: 'subagents; every key is optional, and there is no list of tools',
  places: [{glob: '.cursor/agents/**/*.md'}],
  identity: ['name', 'file'],
  keys: {name: 'text', description: 'text', model: 'text', readonly: 'flag', is_background: 'flag'},
  requires: [],
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which', beside: {claude: 'this', codex: 'this'}}
}
