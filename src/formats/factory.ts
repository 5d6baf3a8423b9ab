import type {Format} from './format.js'

/** Droids of Factory, which refuses a tool that it does not know. */
export const factory: Format = {
  id: 'factory',
  host: 'factory',
  kind: 'agent',
  words: 'droids; one folder deep, and capitals in the names of tools count',
  places: [{glob: '.factory/droids/*.md'}, {glob: '.factory/**', isLoose: true, reason: 'commands stand beside the droids'}],
  identity: ['name'],
  keys: {name: 'text', description: 'text', model: 'text', reasoningEffort: 'text', tools: 'any', mcpServers: 'list'},
  requires: ['name'],
  limits: [{of: 'description', most: 500, unit: 'characters', reason: 'the documentation of droids'}],
  tools: {
    read: 'Read LS',
    search: 'Grep Glob',
    edit: 'Create Edit ApplyPatch',
    execute: 'Execute',
    web: 'WebSearch FetchUrl'
  },
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
