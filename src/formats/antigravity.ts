import type {Format} from './format.js'
import {gemini} from './gemini.js'

/** Agents of Antigravity, which takes the place of Gemini CLI. */
export const antigravity: Format = {
  id: 'antigravity',
  host: 'antigravity',
  kind: 'agent',
  words: 'agents, named after the file',
  places: [
    {glob: '.agents/agents/**/*.md'},
    {glob: '.gemini/config/agents/**/*.md', isUser: true},
    {glob: '.agents/agents/**', isLoose: true, reason: 'the host reads `.md` alone'},
    {glob: '.gemini/config/agents/**', isLoose: true, reason: 'the host reads `.md` alone'}
  ],
  identity: ['name', 'file'],
  keys: {name: 'text', description: 'text', tools: 'list', model: 'text'},
  requires: [],
  tools: gemini.tools ?? {},
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
