import type {Container} from '../formats/format.js'
import type {ValuePlace} from '../model.js'
import {tomlKey, tomlValue} from '../util/toml-value.js'
import {writeYaml} from '../util/write-yaml.js'

/** A value as its file would hold it in this place: the dialect and the indentation are those of the file. */
export function writeValue({key, isBody, start, end}: ValuePlace, value: unknown, text: string, container: Container): string {
  if (container === 'markdown') return isBody ? String(value) : yamlLines(key, value).join('\n')
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? ''
  if (container === 'toml' || container === 'tables')
    return text[start] === '[' && lineStart === start - indent.length ? tomlTable(key, value) : tomlValue(value)
  const isFlow =
    container === 'json' ||
    container === 'settings' ||
    /^[^\n]*["}]\s*:\s*$/.test(text.slice(lineStart, start)) ||
    isInBrackets(text, start)
  if (isFlow) return JSON.stringify(value, null, text.includes('\n') ? 2 : 0).replaceAll('\n', `\n${indent}`)
  const [first = '', ...rest] = yamlLines('k', value)
  const column = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(lineStart))?.[0].length ?? 0
  const below = rest.map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`))
  const written = [first.replace(/^k: ?/, ''), ...below].join('\n')
  const space = text[start - 1] === ':' ? ' ' : ''
  return `${space}${written}${text.slice(start, end).endsWith('\n') ? '\n' : ''}`
}

/** A mode in YAML may still be written in braces. */
function isInBrackets(text: string, start: number): boolean {
  const before = text.slice(0, start)
  return before.lastIndexOf('{') > before.lastIndexOf('\n')
}

function yamlLines(key: string, value: unknown): readonly string[] {
  return writeYaml([{key, value}])
    .replace(/^---\n|\n---\n$/g, '')
    .split('\n')
}

function tomlTable(key: string, value: unknown): string {
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  return [`[${tomlKey(key)}]`, ...entries.map(([inner, one]) => `${tomlKey(inner)} = ${tomlValue(one)}`)].join('\n')
}
