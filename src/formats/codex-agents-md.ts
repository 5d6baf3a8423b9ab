import type {Format} from './format.js'

/** Project instructions that most hosts read; the limit is that of Codex. */
export const codexAgentsMd: Format = {
  id: 'codex-agents-md',
  host: 'any',
  kind: 'instructions',
  words: 'project instructions, no front matter; the nearest file comes last',
  places: [{glob: 'AGENTS{,.override}.md'}],
  identity: [],
  keys: {},
  requires: [],
  instead: {host: 'codex', files: ['AGENTS.override.md', 'AGENTS.md']},
  limits: [{of: 'file', most: 32 * 1024, unit: 'bytes', reason: 'Codex reads no more of all such files together'}]
}
