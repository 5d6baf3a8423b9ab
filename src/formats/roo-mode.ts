import type {Format} from './format.js'

/** Modes of Roo Code and Zoo Code: several agents in one file. */
export const rooMode: Format = {
  id: 'roo-mode',
  host: 'roo',
  kind: 'mode',
  words: 'modes of Roo Code and Zoo Code, several in one file of YAML or JSON',
  places: [
    {glob: '.roomodes', container: 'modes'},
    {glob: 'settings/custom_modes.{yaml,yml,json}', isUser: true, container: 'modes'}
  ],
  identity: ['slug'],
  keys: {
    slug: 'text',
    name: 'text',
    description: 'text',
    whenToUse: 'text',
    roleDefinition: 'text',
    groups: {form: 'list', meaning: 'tools', severity: 'warning', words: 'groups of tools'},
    customInstructions: 'text',
    source: 'text'
  },
  requires: ['slug', 'name', 'roleDefinition', 'groups'],
  bodyKeys: ['roleDefinition', 'customInstructions'],
  tools: {read: 'read', edit: 'edit', execute: 'command', web: 'browser'},
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
