import {problem} from '../messages.js'
import type {Problem} from '../model.js'
import {entryRanges} from './entry-ranges.js'
import {lenientFrontMatter} from './lenient-front-matter.js'
import {rawValue} from './raw-value.js'
import type {YamlEntry, YamlReading} from './yaml-entries.js'

export interface Entries {
  readonly entries: readonly YamlEntry[]
  readonly problems: readonly Problem[]
}

/** The entries between the fences, as YAML reads them or else line by line; `offset` is the line of the first one in the file. */
export function readEntries(reading: YamlReading, lines: readonly string[], offset: number): Entries {
  if (reading.kind === 'map') return withRawValues(reading.entries, lines, offset)
  if (reading.kind !== 'failure') return wholeBlock(lines, offset, `a ${reading.kind}`)
  const entries = lenientFrontMatter(lines)
  if (entries.length === 0) return wholeBlock(lines, offset, `text that is not YAML (${reading.reason})`)
  return {entries, problems: [problem('front-matter-repaired', offset + reading.line, {reason: reading.reason})]}
}

/** A value such as `**` + `/*.ts` is an alias to YAML, and is found to be none only when it is used. */
function withRawValues(entries: readonly YamlEntry[], lines: readonly string[], offset: number): Entries {
  const failed = entries.find(({failure}) => failure !== undefined)
  if (failed?.failure === undefined) return {entries, problems: []}
  const keyLines = entries.map(({line}) => line)
  const ranges = entryRanges(lines, keyLines)
  const repaired = entries.map((entry, index) =>
    entry.failure === undefined ? entry : {...entry, value: rawValue(lines.slice(entry.line, ranges[index]?.end))}
  )
  return {entries: repaired, problems: [problem('front-matter-repaired', offset + failed.line, {reason: failed.failure})]}
}

function wholeBlock(lines: readonly string[], offset: number, found: string): Entries {
  const entry = {key: '', line: 0, value: lines.join('\n').trim()}
  return {entries: [entry], problems: [problem('front-matter-not-a-map', offset, {found})]}
}
