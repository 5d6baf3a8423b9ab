import type {Format} from './format.js'

/** Rules of Roo Code, its successors and Cline. */
export const roo: Format = {
  id: 'roo',
  host: 'roo',
  kind: 'rules',
  words: 'rules of Roo Code, its successors and Cline',
  places: [
    {glob: '.roo/{rules,rules-*}/**/*.md'},
    {glob: '.clinerules', reason: 'one file, or a folder'},
    {glob: '.roorules', reason: 'the older form, one file without front matter'},
    {glob: '.clinerules/**/*.md'},
    {glob: '.{roo,clinerules,cline}/**', isLoose: true, reason: 'commands and workflows stand beside the rules'}
  ],
  identity: [],
  keys: {paths: 'words'},
  requires: []
}
