import type {Format} from './format.js'

/** Agents of Devin, each in a folder of its own. */
export const devinAgent: Format = {
  id: 'devin-agent',
  host: 'devin',
  kind: 'agent',
  words: 'agents, each in a folder of its own',
  places: [{glob: '.devin/agents/*/AGENT.md'}],
  identity: ['name', 'folder'],
  keys: {
    name: 'text',
    description: 'text',
    model: 'text',
    'allowed-tools': 'list',
    permissions: 'map',
    'max-nesting': {form: 'number', meaning: 'low', severity: 'info', words: 'deepest nesting'}
  },
  requires: [],
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
