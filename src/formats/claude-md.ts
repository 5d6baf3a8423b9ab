import type {Format} from './format.js'

/** Project instructions of Claude Code. */
export const claudeMd: Format = {
  id: 'claude-md',
  host: 'claude',
  kind: 'instructions',
  words: 'project instructions; `@path` takes other files in',
  places: [{glob: 'CLAUDE{,.local}.md'}],
  identity: [],
  keys: {},
  requires: []
}
