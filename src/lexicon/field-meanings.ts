import type {Severity} from '../model.js'

/**
 * How two values of a front-matter key combine. `tools`: what all allow; `denied`: what any forbids; `mode`, `low`, `true`: the stricter one;
 * `identity` and `text` have rules of their own; `list`: all of it; `globs`: a scope; `equal`: anything else, a conflict where it differs.
 */
export type FieldMeaning = 'identity' | 'text' | 'tools' | 'denied' | 'model' | 'mode' | 'low' | 'true' | 'list' | 'globs' | 'equal'

interface Row {
  readonly meaning: FieldMeaning
  /** How bad it is when two agents differ. */
  readonly severity: Severity
  readonly words: string
}

const rows: Readonly<Record<string, Row>> = {
  name: {meaning: 'identity', severity: 'error', words: 'name'},
  description: {meaning: 'text', severity: 'info', words: 'description'},
  tools: {meaning: 'tools', severity: 'warning', words: 'tools'},
  'allowed-tools': {meaning: 'tools', severity: 'warning', words: 'allowed tools'},
  disallowedtools: {meaning: 'denied', severity: 'warning', words: 'denied tools'},
  'disallowed-tools': {meaning: 'denied', severity: 'warning', words: 'denied tools'},
  model: {meaning: 'model', severity: 'warning', words: 'model'},
  permissionmode: {meaning: 'mode', severity: 'error', words: 'permission mode'},
  approvalmode: {meaning: 'mode', severity: 'error', words: 'approval mode'},
  maxturns: {meaning: 'low', severity: 'info', words: 'most turns'},
  max_turns: {meaning: 'low', severity: 'info', words: 'most turns'},
  timeout_mins: {meaning: 'low', severity: 'info', words: 'timeout'},
  readonly: {meaning: 'true', severity: 'warning', words: 'read-only flag'},
  'disable-model-invocation': {meaning: 'true', severity: 'warning', words: 'flag against calls by the model'},
  skills: {meaning: 'list', severity: 'info', words: 'skills'},
  globs: {meaning: 'globs', severity: 'warning', words: 'files it applies to'},
  applyto: {meaning: 'globs', severity: 'warning', words: 'files it applies to'},
  paths: {meaning: 'globs', severity: 'warning', words: 'files it applies to'},
  color: {meaning: 'equal', severity: 'info', words: 'color'},
  emoji: {meaning: 'equal', severity: 'info', words: 'emoji'},
  vibe: {meaning: 'equal', severity: 'info', words: 'vibe'},
  version: {meaning: 'equal', severity: 'info', words: 'version'},
  author: {meaning: 'equal', severity: 'info', words: 'author'},
  alwaysapply: {meaning: 'equal', severity: 'info', words: 'rule that it always applies'}
}

/** What a key means; keys nobody listed are kept where they are equal and are a conflict where they are not. */
export function fieldMeaning(key: string): Row {
  return rows[key.toLowerCase()] ?? {meaning: 'equal', severity: 'warning', words: `\`${key}\``}
}

/** Weakest first: of two models the weaker one grants less. */
const models = ['haiku', 'sonnet', 'opus']
/** Strictest first. Claude Code documents no order; this one is by what runs without a question. */
const modes = ['plan', 'dontask', 'default', 'manual', 'acceptedits', 'auto-edit', 'auto', 'bypasspermissions', 'yolo']

/** How much a value restrains an agent: higher is stricter; 0 where no order is known. */
export function strictnessOf(meaning: FieldMeaning, value: unknown): number {
  const text = String(value).toLowerCase()
  if (meaning === 'model') return rankIn(models, models.find((model) => text.includes(model)) ?? '')
  if (meaning === 'mode') return rankIn(modes, text)
  if (meaning === 'true') return value === true ? 1 : 0
  if (meaning === 'low') return typeof value === 'number' ? -value : 0
  return 0
}

function rankIn(order: readonly string[], value: string): number {
  const at = order.indexOf(value)
  return at === -1 ? 0 : order.length - at
}
