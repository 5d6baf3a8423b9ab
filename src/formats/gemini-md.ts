import type {Format} from './format.js'

/** Project instructions of Gemini CLI. */
export const geminiMd: Format = {
  id: 'gemini-md',
  host: 'gemini',
  kind: 'instructions',
  words: 'project instructions',
  places: [{glob: 'GEMINI.md'}],
  identity: [],
  keys: {},
  requires: []
}
