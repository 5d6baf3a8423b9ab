import type {Format} from './format.js'

/** Steering files of Kiro. */
export const kiroSteering: Format = {
  id: 'kiro-steering',
  host: 'kiro',
  kind: 'rules',
  words: 'steering, attached by `inclusion`',
  places: [{glob: '.kiro/steering/**/*.md'}],
  signs: [{key: 'inclusion', value: /^(?:always|fileMatch|manual|auto)$/, reason: 'no other host has it'}],
  identity: [],
  keys: {inclusion: 'text', fileMatchPattern: 'words', name: 'text', description: 'text'},
  requires: []
}
