import type {Format} from './format.js'

/** Rules of Claude Code. */
export const claudeRule: Format = {
  id: 'claude-rule',
  host: 'claude',
  kind: 'rules',
  words: 'rules, attached by `paths`',
  places: [{glob: '.claude/rules/**/*.md'}, {glob: '.claude/rules/**', isLoose: true, reason: 'the host reads `.md` alone'}],
  identity: [],
  keys: {paths: 'words'},
  requires: []
}
