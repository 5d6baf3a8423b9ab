import type {Format} from './format.js'

/** Rules of Windsurf, which is Devin Desktop now. */
export const windsurf: Format = {
  id: 'windsurf',
  host: 'devin',
  kind: 'rules',
  words: 'rules of Windsurf and Devin',
  places: [
    {glob: '.{windsurf,devin}/rules/**/*.md'},
    {glob: '.windsurfrules', reason: 'the older form, one file without front matter'},
    {glob: '.{windsurf,devin}/**', isLoose: true, reason: 'workflows stand beside the rules'}
  ],
  signs: [{key: 'trigger', value: /^(?:always_on|model_decision|glob|manual)$/, reason: 'rules'}],
  identity: [],
  keys: {trigger: 'text', globs: 'text', description: 'text'},
  requires: [],
  limits: [{of: 'file', most: 12_000, unit: 'characters', reason: 'the documentation of rules; what is longer is cut'}]
}
