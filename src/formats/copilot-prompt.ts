import {copilot} from './copilot.js'
import type {Format} from './format.js'

/** Prompt files of VS Code. */
export const copilotPrompt: Format = {
  id: 'copilot-prompt',
  host: 'copilot',
  kind: 'command',
  words: 'prompt files, started by a person',
  places: [{glob: '.github/prompts/**/*.prompt.md'}, {glob: '*.prompt.md', isLoose: true, reason: 'no other host has this ending'}],
  identity: ['file'],
  keys: {name: 'text', description: 'text', 'argument-hint': 'text', agent: 'text', mode: 'text', model: 'any', tools: 'words'},
  requires: [],
  tools: copilot.tools ?? {},
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which'}
}
