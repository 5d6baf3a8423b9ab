import type {Format} from './format.js'

/** Rules of Continue. */
export const continueRules: Format = {
  id: 'continue',
  host: 'continue',
  kind: 'rules',
  words: 'rules, read in the order of their names',
  places: [{glob: '.continue/rules/**/*.md'}, {glob: '.continue/**', isLoose: true, reason: 'prompts and models stand beside the rules'}],
  identity: [],
  keys: {name: 'text', globs: 'words', regex: 'words', description: 'text', alwaysApply: 'flag'},
  requires: []
}
