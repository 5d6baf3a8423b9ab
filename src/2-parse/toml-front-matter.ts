import {problem} from '../messages.js'
import type {Problem} from '../model.js'
import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'
import {withoutTomlTexts} from '../util/without-toml-texts.js'
import type {KeyedReading} from './keyed-front-matter.js'
import {type TomlEntry, tomlEntries} from './toml-entries.js'

const toml = loadLater<typeof import('smol-toml')>('smol-toml')

/** The keys of a TOML file with their values; where it is no TOML, each that is so alone, and the others as text. */
export function tomlFrontMatter(text: string): KeyedReading {
  const entries = tomlEntries(text)
  const whole = parsed(text)
  const problems: Problem[] = []
  if ('reason' in whole) problems.push(problem('container-repaired', whole.line, {expected: 'TOML', reason: whole.reason}))
  const valueIn = (entry: TomlEntry): unknown => {
    if ('values' in whole) return whole.values[entry.key]
    const alone = parsed(text.slice(entry.start, entry.end))
    return 'values' in alone && entry.key in alone.values ? alone.values[entry.key] : text.slice(entry.valueStart, entry.valueEnd)
  }
  return {entries: joined(entries).map((entry) => ({...entry, value: valueIn(entry)})), problems}
}

/** Tables below one key that follow each other are one entry. */
function joined(entries: readonly TomlEntry[]): readonly TomlEntry[] {
  const all: TomlEntry[] = []
  for (const entry of entries) {
    const last = all.at(-1)
    if (last?.isTable && entry.isTable && last.key === entry.key) all[all.length - 1] = {...last, valueEnd: entry.valueEnd, end: entry.end}
    else all.push(entry)
  }
  return all
}

type Parsed = {readonly values: Readonly<Record<string, unknown>>} | {readonly reason: string; readonly line: number}

function parsed(text: string): Parsed {
  if (nestsDeeply(text, withoutTomlTexts)) return {reason: 'It nests too deeply', line: 1}
  try {
    // Dates become text.
    return {values: JSON.parse(JSON.stringify(toml().parse(text)))}
  } catch (error) {
    const {message, line = 1} = error as Error & {line?: number}
    return {reason: (message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, ''), line}
  }
}
