import {lostWords} from '../../messages.js'
import type {DraftField, NotCarried} from '../../model.js'
import {globList} from '../../util/glob-list.js'

type Fields = readonly Pick<DraftField, 'key' | 'value'>[]

/** When rules are in force: always, for some files, when the model asks for them by their description, or when a person does. */
interface Scope {
  readonly attach: 'always' | 'files' | 'asked' | 'manual'
  readonly globs: readonly string[]
}

/** The scope of rules in the words of another host. */
export interface CarriedScope {
  readonly fields: readonly {readonly key: string; readonly value: unknown}[]
  readonly lost: readonly NotCarried[]
  /** The host would use them where the source does not. */
  readonly isWider: boolean
  /** A description would make the model ask for what only a person may. */
  readonly dropsDescription: boolean
}

/** Keys that say when rules are in force. */
export const scopeKeys: ReadonlySet<string> = new Set([
  'alwaysapply',
  'globs',
  'applyto',
  'paths',
  'trigger',
  'inclusion',
  'filematchpattern'
])

/** Carries the scope of rules over to another format. */
export function carryScope(format: string, fields: Fields, to: string): CarriedScope {
  const scope = scopeOf(format, fields)
  const {attach, globs} = scope
  const key = fields.find((field) => scopeKeys.has(field.key.toLowerCase()))?.key ?? 'description'
  const lose = (reason: string): NotCarried => ({key, value: attach === 'files' ? globs.join(', ') : attach, reason})
  const plain = {lost: [], isWider: false, dropsDescription: false}
  if (to === 'cursor')
    return {
      ...plain,
      fields: [...(attach === 'files' ? [{key: 'globs', value: globs.join(',')}] : []), {key: 'alwaysApply', value: attach === 'always'}],
      dropsDescription: attach === 'manual'
    }
  if (to === 'copilot-instructions') {
    const lost = attach === 'asked' ? [lose(lostWords.byHandOnly())] : []
    const value = attach === 'always' ? '**' : globs.join(',')
    return {...plain, fields: attach === 'always' || attach === 'files' ? [{key: 'applyTo', value}] : [], lost}
  }
  if (attach === 'always') return {...plain, fields: []}
  if (to === 'claude-rule' && attach === 'files') return {...plain, fields: [{key: 'paths', value: globs}]}
  return {...plain, fields: [], lost: [lose(lostWords.alwaysInForce())], isWider: true}
}

function scopeOf(format: string, fields: Fields): Scope {
  const value = (name: string) => fields.find(({key}) => key.toLowerCase() === name)?.value
  const files = (globs: unknown, otherwise: Scope['attach']): Scope => {
    const list = globList(globs)
    return list.length > 0 ? {attach: 'files', globs: list} : {attach: otherwise, globs: []}
  }
  const always: Scope = {attach: 'always', globs: []}
  const described = String(value('description') ?? '').trim() === '' ? 'manual' : 'asked'
  if (format === 'cursor') return value('alwaysapply') === true ? always : files(value('globs'), described)
  if (format === 'continue') {
    if (value('alwaysapply') === true) return always
    return files(value('globs'), value('alwaysapply') === false ? described : 'always')
  }
  if (format === 'copilot-instructions') {
    const scope = files(value('applyto'), fields.length === 0 ? 'always' : 'manual')
    return scope.globs.length === 1 && scope.globs[0] === '**' ? always : scope
  }
  if (format === 'windsurf') {
    const trigger = value('trigger')
    if (trigger === 'glob') return files(value('globs'), 'manual')
    return trigger === 'model_decision' ? {attach: 'asked', globs: []} : trigger === 'manual' ? {attach: 'manual', globs: []} : always
  }
  if (format === 'kiro-steering') {
    const inclusion = value('inclusion')
    if (inclusion === 'fileMatch') return files(value('filematchpattern'), 'manual')
    return inclusion === 'auto' ? {attach: 'asked', globs: []} : inclusion === 'manual' ? {attach: 'manual', globs: []} : always
  }
  return files(value('paths'), 'always')
}
