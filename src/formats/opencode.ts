import type {Format} from './format.js'

/** Agents of OpenCode in files of their own. */
export const opencode: Format = {
  id: 'opencode',
  host: 'opencode',
  kind: 'agent',
  words: 'agents, named after their path',
  places: [
    {glob: '.opencode/{agent,agents,mode,modes}/**/*.md'},
    {glob: '.config/opencode/{agent,agents,mode,modes}/**/*.md', isUser: true},
    {glob: '.opencode/**', isLoose: true, reason: 'plug-ins and commands stand beside the agents'},
    {glob: '.config/opencode/**', isLoose: true, reason: 'plug-ins and commands stand beside the agents'}
  ],
  signs: [{key: 'mode', value: /^(?:primary|subagent|all)$/, reason: 'an older Copilot key of the same name has other values'}],
  identity: ['name', 'path'],
  keys: {
    name: 'text',
    description: 'text',
    mode: 'text',
    model: 'text',
    variant: 'text',
    temperature: 'number',
    top_p: 'number',
    tools: 'map',
    permission: 'any',
    steps: {form: 'number', meaning: 'low', severity: 'info', words: 'most steps'},
    maxSteps: {form: 'number', meaning: 'low', severity: 'info', words: 'most steps'},
    hidden: 'flag',
    disable: 'flag',
    color: 'text',
    options: 'map'
  },
  requires: ['description'],
  tools: {
    read: 'read list',
    search: 'grep glob',
    edit: 'edit write patch',
    execute: 'bash',
    web: 'webfetch websearch',
    delegate: 'task',
    todo: 'todowrite todoread',
    skill: 'skill'
  },
  precedence: {wins: 'nearer', twice: 'the one that is loaded later replaces the other'}
}
