import {codex} from './codex.js'
import type {Format} from './format.js'

/** Agent roles that stand in the settings of Codex, each in a table. As a rule they point to a file with the instructions. */
export const codexSettings: Format = {
  id: 'codex-settings',
  host: 'codex',
  kind: 'agent',
  words: 'agent roles in tables `[agents.x]` of the settings; the instructions stand in `config_file`, which is not followed',
  places: [{glob: '.codex/config.toml', container: 'tables'}],
  identity: ['key'],
  keys: {...codex.keys, config_file: 'text'},
  dialect: 'codex',
  requires: ['description'],
  bodyKeys: ['developer_instructions'],
  elsewhere: {key: 'config_file'},
  precedence: {wins: 'nearer', twice: 'the host refuses both', beside: {codex: 'unknown'}}
}
