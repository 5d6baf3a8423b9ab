import type {Format} from './format.js'

/** Markdown that no host is known to read. Its keys are those that many public collections carry. */
export const markdown: Format = {
  id: 'markdown',
  host: 'none',
  kind: 'agent',
  words: 'any other Markdown file',
  places: [],
  identity: ['name'],
  keys: {
    version: 'text',
    author: 'text',
    tags: 'words',
    category: 'text',
    title: 'text',
    role: 'text',
    capabilities: 'words',
    domain: 'text',
    emoji: 'text',
    vibe: 'text',
    date: 'text',
    displayName: 'text',
    tier: 'text',
    priority: 'any',
    dependencies: 'words',
    triggers: 'words',
    keywords: 'words',
    auto_activate: 'flag',
    complexity: 'text'
  },
  requires: []
}
