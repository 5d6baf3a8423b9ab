import {saysTools} from '../formats/says-tools.js'
import {fieldMeaning} from '../lexicon/field-meanings.js'
import type {Agent} from '../model.js'
import {readRights} from './hosts/read-rights.js'

/** What an agent of another host says about a right by a key of its own: its tools where this host has groups, that it changes nothing where this one has a sandbox. */
export function saidElsewhere({format, frontMatter: {fields}}: Pick<Agent, 'format' | 'frontMatter'>, key: string): unknown {
  if (key.toLowerCase() === 'sandbox_mode') {
    const {acts} = readRights(format, fields)
    return acts && ![...changes].some((act) => acts.has(act)) ? 'read-only' : undefined
  }
  if (fieldMeaning(key).meaning !== 'tools' || key.toLowerCase() === 'agents' || saysTools(format, key)) return undefined
  return fields.find((field) => fieldMeaning(field.key).meaning === 'tools' && saysTools(format, field.key))?.value
}

const changes: ReadonlySet<string> = new Set(['change files', 'write files', 'change notebooks', 'run commands', 'run PowerShell'])
