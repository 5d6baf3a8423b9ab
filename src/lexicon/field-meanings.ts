import {formats} from '../formats/index.js'
import type {FieldMeaning, FieldRow} from './field-row.js'
import {permissionModes} from './permission-modes.js'

const efforts = ['minimal', 'low', 'medium', 'high', 'xhigh', 'max']

const tools: FieldRow = {meaning: 'tools', severity: 'warning', words: 'tools'}
const denied: FieldRow = {meaning: 'denied', severity: 'warning', words: 'denied tools'}
const servers: FieldRow = {meaning: 'code', severity: 'warning', words: 'MCP servers'}
const low = (words: string): FieldRow => ({meaning: 'low', severity: 'info', words})
const effort: FieldRow = {meaning: 'mode', severity: 'info', words: 'effort', order: efforts}
const files: FieldRow = {meaning: 'globs', severity: 'warning', words: 'files it applies to'}
const label = (words: string): FieldRow => ({meaning: 'equal', severity: 'info', words})

/** Keys in lower case that mean the same to every host that has them. */
const sharedRows: Readonly<Record<string, FieldRow>> = {
  name: {meaning: 'identity', severity: 'error', words: 'name'},
  description: {meaning: 'text', severity: 'info', words: 'description'},
  tools,
  agents: {...tools, words: 'agents it may call'},
  tools_vscode: tools,
  tools_copilot: tools,
  'allowed-tools': {meaning: 'grants', severity: 'warning', words: 'tools allowed without a question'},
  allowedtools: {meaning: 'grants', severity: 'warning', words: 'tools allowed without a question'},
  memory: {meaning: 'grants', severity: 'warning', words: 'memory', isOpen: true},
  disallowedtools: denied,
  'disallowed-tools': denied,
  permission: {meaning: 'permission', severity: 'error', words: 'permissions'},
  permissions: {meaning: 'permission', severity: 'error', words: 'permissions'},
  model: {meaning: 'model', severity: 'warning', words: 'model', isOpen: true},
  effort,
  reasoningeffort: effort,
  model_reasoning_effort: effort,
  permissionmode: {meaning: 'mode', severity: 'error', words: 'permission mode', order: permissionModes, absent: 'default'},
  isolation: {meaning: 'mode', severity: 'warning', words: 'isolation', order: ['worktree']},
  maxturns: low('most turns'),
  max_turns: low('most turns'),
  readonly: {meaning: 'true', severity: 'warning', words: 'read-only flag'},
  'disable-model-invocation': {meaning: 'true', severity: 'warning', words: 'flag against calls by the model'},
  hooks: {meaning: 'code', severity: 'warning', words: 'hooks'},
  initialprompt: {meaning: 'code', severity: 'warning', words: 'prompt that it starts with'},
  mcpservers: servers,
  'mcp-servers': servers,
  mcp_servers: servers,
  skills: {meaning: 'list', severity: 'info', words: 'skills'},
  tags: {meaning: 'list', severity: 'info', words: 'tags'},
  keywords: {meaning: 'list', severity: 'info', words: 'keywords'},
  triggers: {meaning: 'list', severity: 'info', words: 'triggers'},
  capabilities: {meaning: 'list', severity: 'info', words: 'capabilities'},
  globs: files,
  applyto: files,
  paths: files,
  color: label('color'),
  emoji: label('emoji'),
  vibe: label('vibe'),
  version: label('version'),
  author: label('author'),
  alwaysapply: label('rule that it always applies')
}

/** Keys in lower case: those of all hosts, then those that one host alone gives a meaning to. */
export const fieldRows: Readonly<Record<string, FieldRow>> = {...sharedRows, ...hostRows()}

function hostRows(): Readonly<Record<string, FieldRow>> {
  const keys = formats.flatMap((format) => Object.entries(format.keys))
  return Object.fromEntries(keys.flatMap(([key, row]) => (typeof row === 'string' ? [] : [[key.toLowerCase(), row]])))
}

/** Keys that nobody listed and that by their names start something, or set what is started; in words joined by dashes. */
const startsSomething =
  /(?:^|-)(?:(?:web)?hooks?|scripts?|exec|startup|onload|preinstall|postinstall|shell|commands?|cmd|entrypoint|env|plugins?|init)$|^on-/
/** Keys that nobody listed and that by their names give a right away. */
const grantsSomething =
  /(?:^|-)(?:allow(?:s|ed|list)?|grants?|trust(?:ed)?|auto-?(?:approv|accept|run|exec|confirm)[a-z]{0,8}|bypass(?:es)?|dangerous(?:ly)?|unsafe|yolo|sudo|privileged|(?:full|network)-?access)(?:$|-)/

const inWords = (key: string): string =>
  key
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replace(/[_\s]/g, '-')

/** `allowed_tools` is `allowed-tools`, however a key is spelled. */
const plainKey = (key: string): string => key.toLowerCase().replace(/[-_\s]/g, '')
const rowsByPlainKey = new Map(Object.entries(fieldRows).map(([key, row]) => [plainKey(key), row]))

/** What a key means; keys nobody listed are kept where they are equal and are a conflict where they are not. */
export function fieldMeaning(key: string): FieldRow {
  const known = Object.hasOwn(fieldRows, key.toLowerCase()) ? fieldRows[key.toLowerCase()] : rowsByPlainKey.get(plainKey(key))
  if (!known && (startsSomething.test(inWords(key)) || grantsSomething.test(inWords(key))))
    return {meaning: 'code', severity: 'warning', words: `\`${key}\``}
  return known ?? {meaning: 'equal', severity: 'warning', words: `\`${key}\``}
}

/** Whether an agent that lacks the key is asked less, or may do more, by a key that others have: they are one however they are written. */
export function isRight(key: string): boolean {
  return rights.has(fieldMeaning(key).meaning)
}

const rights: ReadonlySet<FieldMeaning> = new Set(['tools', 'grants', 'denied', 'permission', 'mode', 'model', 'code', 'true', 'false'])

/** Weakest first, each with the names that several makers give to that size. Of other models no order is known. */
const modelSizes: readonly RegExp[] = [/haiku|mini\b|nano|flash|lite|\bfast\b/i, /sonnet/i, /opus|\bbest\b/i]

/** How strong a model is, from 0 on; undefined where no order is known, as for the model of the session. */
export function modelSize(value: unknown): number | undefined {
  const sizes = [value].flat().map((one) => modelSizes.findIndex((size) => size.test(String(one))))
  return sizes.length === 0 || sizes.includes(-1) ? undefined : Math.max(...sizes)
}

/** Whether no stronger model is known. */
export function isStrongest(value: unknown): boolean {
  return modelSize(value) === modelSizes.length - 1
}

/** Whether a value leaves the model to the session. */
export function isInherited(value: unknown): boolean {
  return value === undefined || value === null || /^(?:inherit|default|auto)$/i.test(String(value).trim())
}

/** How much a value restrains an agent: higher is stricter; 0 where no order is known. */
export function strictnessOf({meaning, order = [], absent}: FieldRow, value: unknown): number {
  if (meaning === 'model') return modelSizes.length - (modelSize(value) ?? modelSizes.length)
  if (meaning === 'mode') return rankIn(order, String(value ?? absent).toLowerCase())
  if (meaning === 'true') return value === true ? 1 : 0
  if (meaning === 'false') return value === true ? 0 : 1
  if (meaning === 'low') return typeof value === 'number' ? -value : Number.NEGATIVE_INFINITY
  return 0
}

function rankIn(order: readonly string[], value: string): number {
  const at = order.indexOf(value)
  return at === -1 ? 0 : order.length - at
}
