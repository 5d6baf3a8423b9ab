import {frontMatterKeys} from '../formats/front-matter-keys.js'
import {dialogueWords} from '../lexicon/dialogue-words.js'
import {entryRanges} from './entry-ranges.js'
import {plainEntries} from './plain-entries.js'
import {rawValue} from './raw-value.js'
import {type YamlEntry, yamlEntries} from './yaml-entries.js'

const keyLine = /^(["']?)([A-Za-z_][\w.-]*)\1[ \t]*:(?=[ \t]|$)/

/** The key that a line starts with, as in `key: value`. */
export const keyOf = (line: string): string | undefined => keyLine.exec(line)?.[2]

/** Read entries line by line: a key starts one, all until the next key is its value. Each is YAML when it is so alone, else a string. */
export function lenientFrontMatter(lines: readonly string[]): readonly YamlEntry[] {
  const starts = keyLinesOf(lines)
  const ranges = entryRanges(lines, starts)
  return starts.map((line, index) => {
    const key = keyOf(lines[line] as string) as string
    return {key, line, value: valueAlone(key, lines.slice(line, ranges[index]?.end))}
  })
}

function valueAlone(key: string, lines: readonly string[]): unknown {
  const reading = plainEntries(lines) ?? yamlEntries(lines.join('\n'))
  const [entry, ...others] = reading.kind === 'map' ? reading.entries : []
  const isWhole = entry?.key === key && entry.failure === undefined && others.length === 0
  return isWhole ? entry.value : rawValue(lines)
}

function keyLinesOf(lines: readonly string[]): readonly number[] {
  const isQuoted = linesInTags(lines)
  const lastText = lines.findLastIndex((line) => isText(line) && !/^[a-z]/.test(keyOf(line) ?? ''))
  const starts: number[] = []
  const seen = new Set<string>()
  let inText = false
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line)
    const before = {isFirst: starts.length === 0, inText, seen, isTail: index > lastText}
    if (key !== undefined && !isQuoted[index] && startsEntry(key, before)) {
      starts.push(index)
      seen.add(key)
      inText = false
    } else if (isText(line)) inText = starts.length > 0
  }
  return starts
}

/** Whether each line stands between a tag and its end: `<example>` blocks hold lines of dialogue that look like keys. */
function linesInTags(lines: readonly string[]): readonly boolean[] {
  const open = new Map<string, number[]>()
  const depths = lines.map(() => 0)
  for (const [line, text] of lines.entries()) {
    for (const [, slash, tag = ''] of text.matchAll(/<(\/?)([a-z][\w-]*)>/gi)) {
      const starts = open.get(tag) ?? []
      open.set(tag, starts)
      if (slash === '') starts.push(line)
      const start = slash === '' ? undefined : starts.pop()
      if (start === undefined || start === line) continue
      depths[start + 1] = (depths[start + 1] ?? 0) + 1
      depths[line + 1] = (depths[line + 1] ?? 0) - 1
    }
  }
  let depth = 0
  return lines.map((_, line) => {
    depth += depths[line] ?? 0
    return depth > 0
  })
}

interface Before {
  readonly isFirst: boolean
  /** Whether the value so far has gone on in lines without indentation. */
  readonly inText: boolean
  readonly seen: ReadonlySet<string>
  /** Whether nothing but lines that look like entries follow. */
  readonly isTail: boolean
}

function startsEntry(key: string, {isFirst, inText, seen, isTail}: Before): boolean {
  if (isFirst) return true
  if (frontMatterKeys.has(key)) return !(inText && seen.has(key))
  return /^[a-z]/.test(key) && !dialogueWords.has(key) && (!inText || isTail)
}

/** Whether a line is neither blank, a comment, indented nor an item of a list. */
const isText = (line: string): boolean => /^[^\s#]/.test(line) && !/^- /.test(line)
