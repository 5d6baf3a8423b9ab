import type {Format} from './format.js'

/** Rules of Cursor. */
export const cursor: Format = {
  id: 'cursor',
  host: 'cursor',
  kind: 'rules',
  words: 'rules; every key is optional',
  places: [
    {glob: '.cursor/rules/**/*.mdc'},
    {glob: '.cursorrules', reason: 'the older form, one file without front matter'},
    {glob: '*.mdc', isLoose: true, reason: 'no other host has this ending'},
    {glob: '.cursor/**', isLoose: true, reason: 'the host ignores plain `.md` in `rules/`'}
  ],
  signs: [
    {key: 'alwaysApply', value: /./, reason: 'Continue took it over'},
    {key: 'globs', value: /./, reason: 'Continue took it over'}
  ],
  identity: [],
  keys: {description: 'text', globs: 'words', alwaysApply: 'flag'},
  requires: []
}
