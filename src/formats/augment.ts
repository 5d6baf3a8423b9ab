import type {Format} from './format.js'

/** Agents of Augment. */
export const augment: Format = {
  id: 'augment',
  host: 'augment',
  kind: 'agent',
  words: 'agents; a tool that is denied stays so',
  places: [{glob: '.augment/agents/*.md'}, {glob: '.augment/**', isLoose: true, reason: 'rules stand beside the agents'}],
  identity: ['name', 'file'],
  keys: {
    name: 'text',
    description: 'text',
    model: 'text',
    color: 'text',
    tools: 'words',
    disabled_tools: {form: 'words', meaning: 'denied', severity: 'warning', words: 'denied tools'}
  },
  requires: [],
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
