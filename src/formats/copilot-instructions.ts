import type {Format} from './format.js'

/** Instructions of GitHub Copilot. */
export const copilotInstructions: Format = {
  id: 'copilot-instructions',
  host: 'copilot',
  kind: 'rules',
  words: 'instructions, attached by `applyTo` or by hand; `copilot-instructions.md` always',
  places: [
    {glob: '.github/instructions/**/*.instructions.md'},
    {glob: '.github/copilot-instructions.md'},
    {glob: '*.instructions.md', isLoose: true, reason: 'no other host has this ending'},
    {glob: 'copilot-instructions.md', isLoose: true, reason: 'collections keep it in folders of any name'}
  ],
  signs: [{key: 'applyTo', value: /./, reason: 'no other host has it'}],
  identity: [],
  keys: {name: 'text', description: 'text', applyTo: 'text', excludeAgent: 'text'},
  requires: []
}
