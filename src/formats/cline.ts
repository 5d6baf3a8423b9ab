import type {Format} from './format.js'

/** Agents of Cline: front matter and body as in Markdown, in a file that is called YAML. */
export const cline: Format = {
  id: 'cline',
  host: 'cline',
  kind: 'agent',
  words: 'agents; front matter and body as in Markdown, in a file that is called YAML',
  places: [{glob: '.cline/agents/*.{yaml,yml}'}],
  identity: ['name', 'file'],
  keys: {name: 'text', description: 'text', tools: 'words', skills: 'words'},
  requires: []
}
