import {copilot} from './copilot.js'
import type {Format} from './format.js'

/** Chat modes of VS Code: what custom agents were before. */
export const copilotChatmode: Format = {
  id: 'copilot-chatmode',
  host: 'copilot',
  kind: 'mode',
  words: 'chat modes, the older form of custom agents',
  places: [
    {glob: '.github/chatmodes/**/*.md'},
    {glob: '*.chatmode.md', isLoose: true, reason: 'no other host has this ending'},
    {glob: '.github/chatmodes/**', isLoose: true, reason: 'the host reads `.md` alone'}
  ],
  identity: ['file'],
  keys: copilot.keys,
  dialect: 'copilot',
  requires: ['description'],
  tools: copilot.tools ?? {},
  precedence: {wins: 'nearer', twice: 'one of them is loaded, and nothing says which', beside: {copilot: 'unknown'}}
}
