import {blockText} from './block-text.js'
import {plainFault} from './plain-fault.js'
import {plainValue} from './plain-value.js'
import type {YamlEntry, YamlReading} from './yaml-entries.js'

/**
 * What `yamlEntries` makes of front matter in which every line is plain: a key or an item, and a value that cannot mean anything else;
 * undefined for any other. Nearly all front matter is so, and a YAML parser takes a hundred times as long to say the same.
 */
export function plainEntries(lines: readonly string[]): YamlReading | undefined {
  const parts = lines.every((line) => harmless.test(line)) ? partsOf(lines, 0) : undefined
  if (!parts || parts.length === 0) return undefined
  const entries: YamlEntry[] = []
  let broken: YamlReading | undefined
  for (const {key, line, text, below} of parts) {
    const fault = below.every(isAside) ? plainFault(text) : undefined
    const value = fault ? undefined : readValue(text, below)
    if (!fault && value === undefined) return undefined
    if (fault?.isWhole) broken ??= {kind: 'failure', line, reason: fault.reason}
    entries.push(fault ? {key, line, value, failure: fault.reason} : {key, line, value})
  }
  return broken ?? {kind: 'map', entries}
}

/** No control characters, and none that YAML takes for a line end. */
const harmless = /^[ -~]*(?:(?![ -~])[\p{L}\p{M}\p{N}\p{P}\p{S}][\p{L}\p{M}\p{N}\p{P}\p{S} ]*)?$/u

/** An entry of a map: its key, what follows in that line, and the lines below that belong to it. */
interface Part {
  readonly key: string
  readonly line: number
  readonly text: string
  readonly below: readonly string[]
}

const keyLine = /^( *)(["']?)([A-Za-z][\w-]*)\2:(?: |$)/

/** The entries of a map whose keys stand so deep; undefined where one stands elsewhere, or twice. */
function partsOf(lines: readonly string[], depth: number): readonly Part[] | undefined {
  const parts: Part[] = []
  for (let line = 0; line < lines.length; line++) {
    const written = lines[line] as string
    if (isAside(written)) continue
    const [head = '', indent, , key = ''] = keyLine.exec(written) ?? []
    if (indent?.length !== depth || parts.some((part) => part.key === key)) return undefined
    const text = written.slice(head.length).trim()
    const below = lines.slice(line + 1, endOf(lines, line + 1, depth, text))
    parts.push({key, line, text, below})
    line += below.length
  }
  return parts
}

/** Whether YAML passes over a line: nothing stands in it, or a comment. */
function isAside(line: string): boolean {
  return /^ *(?:#|$)/.test(line)
}

/** Where an entry or item ends: at a line that is not deeper. The list of a key, and the end of one in brackets, may stand as deep. */
function endOf(lines: readonly string[], start: number, depth: number, text: string): number {
  const also = text === '' ? '- ' : ']'
  const belongs = (line: string) => {
    const indent = line.search(/[^ ]/)
    return indent < 0 || indent > depth || (indent === depth && line.startsWith(also, depth))
  }
  let end = start
  while (end < lines.length && belongs(lines[end] as string)) end++
  return end
}

/** What stands behind a key or the dash of an item, or below it; undefined where it is not plain. */
function readValue(text: string, below: readonly string[]): unknown {
  if (text === '') return below.every(isAside) ? null : nodeOf(below)
  if (/^[|>]/.test(text)) return blockText(text, below)
  if (below.every(isAside)) return plainValue(text)
  // A list in brackets goes on below.
  return text.startsWith('[') && !below.some(isAside) ? plainValue([text, ...below.map((line) => line.trim())].join(' ')) : undefined
}

/** Deeper nesting is for a parser that has a bound. */
const deepest = 40

function nodeOf(lines: readonly string[]): unknown {
  const first = lines.findIndex((line) => !isAside(line))
  const text = lines[first]?.trim() ?? ''
  const depth = lines[first]?.search(/[^ ]/) ?? 0
  if (depth > deepest) return undefined
  if (text.startsWith('- ')) return listOf(lines, depth)
  if (keyLine.test(text)) return mapOf(lines, depth)
  return /^[|>]/.test(text) ? undefined : readValue(text, lines.slice(first + 1))
}

function mapOf(lines: readonly string[], depth: number): unknown {
  const entries = partsOf(lines, depth)?.map(({key, text, below}) => [key, readValue(text, below)] as const)
  const isPlain = entries?.every(([key, value]) => value !== undefined && key.toLowerCase() !== 'null')
  return isPlain ? Object.fromEntries(entries ?? []) : undefined
}

function listOf(lines: readonly string[], depth: number): readonly unknown[] | undefined {
  const items: unknown[] = []
  for (let line = 0; line < lines.length; line++) {
    const written = lines[line] as string
    if (isAside(written)) continue
    if (written.search(/[^ ]/) !== depth || !written.startsWith('- ', depth)) return undefined
    const below = lines.slice(line + 1, endOf(lines, line + 1, depth, written))
    const item = nodeOf([`${' '.repeat(depth + 2)}${written.slice(depth + 2)}`, ...below])
    if (item === undefined) return undefined
    items.push(item)
    line += below.length
  }
  return items
}
