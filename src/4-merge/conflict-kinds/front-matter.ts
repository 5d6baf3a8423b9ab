import {fieldMeaning} from '../../lexicon/field-meanings.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {allKeys, combined, type FieldValue, fieldOf, fieldValues} from '../field-values.js'
import {toolList} from '../tool-lists.js'
import {fieldClaim} from './claim.js'
import type {ConflictKind, Finding} from './conflict-kind.js'

/**
 * Two agents set one key of the front matter to values that cannot both stand.
 *
 * > model: opus
 * > model: sonnet
 */
export const frontMatter: ConflictKind = {
  name: 'front-matter',
  find: (agents) => [...allKeys(agents, '')].sort().flatMap((key) => findingFor(agents, key) ?? [])
}

function findingFor(agents: readonly Agent[], key: string): Finding | undefined {
  const {meaning, severity, words} = fieldMeaning(key)
  if (meaning === 'identity' || meaning === 'text' || meaning === 'list' || meaning === 'denied') return undefined
  const values = fieldValues(agents, key)
  if (values.length < 2 || (meaning === 'globs' && !values.some(isEverywhere))) return undefined
  const shared = combined(key, values)
  const common = meaning === 'tools' ? toolList(shared?.value) : undefined
  return {
    kind: 'front-matter',
    question: key,
    topic: conflictWords.fieldTopic({words, values: values.map(valueWords)}),
    message:
      common === undefined
        ? conflictWords.field({words, values: values.map(valueWords)})
        : conflictWords.tools({common, lists: values.map(valueWords)}),
    severity: common?.length === 0 ? 'error' : severity,
    confidence: 1,
    ...(shared && {common: valueWords({value: shared.value})}),
    sides: values.map((one) => ({
      text: valueWords(one),
      claims: one.agents.map((agent) => fieldClaim(agent.file, agent.frontMatter, fieldOf(agent, key))),
      strictness: one.strictness
    }))
  }
}

/** Different files are different scopes and no conflict; all files against some are. */
function isEverywhere({value}: FieldValue): boolean {
  return toolList(value).some((glob) => /^(?:\*\*?\/?)+\*?$/.test(glob))
}

function valueWords({value}: Pick<FieldValue, 'value'>): string {
  if (value === undefined) return conflictWords.absent({})
  return Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
