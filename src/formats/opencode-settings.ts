import type {Format} from './format.js'
import {opencode} from './opencode.js'

const {name: _, ...keys} = opencode.keys

/** Agents that stand in the settings of OpenCode, below `agent`. */
export const opencodeSettings: Format = {
  id: 'opencode-settings',
  host: 'opencode',
  kind: 'agent',
  words: 'agents below `agent` of the settings, each by its key; comments are no fault',
  places: [{glob: 'opencode.{json,jsonc}', container: 'settings'}],
  identity: ['key'],
  keys,
  dialect: 'opencode',
  requires: [],
  bodyKeys: ['prompt'],
  elsewhere: {body: /\{file:([^{}\n]+)\}/},
  ...(opencode.tools && {tools: opencode.tools}),
  precedence: {
    wins: 'nearer',
    twice: 'the one that is read later sets its keys over the other',
    beside: {opencode: 'unknown'}
  }
}
