import {containerOf} from '../formats/container-of.js'
import {fileOnDisk} from '../formats/file-on-disk.js'
import {placeOf} from '../formats/place-of.js'
import type {ValuePlace} from '../model.js'
import {readFrontMatter} from './front-matter.js'
import {bodyEntries} from './keyed-front-matter.js'
import {readKeys} from './read-source.js'

/** Where each value of a file stands, in its order: what lies between them is fences, keys, brackets and comments. */
export function valuePlaces(file: string, text: string): readonly ValuePlace[] {
  const container = containerOf(file)
  if (container === 'markdown') return markdownPlaces(text)
  const entries = readKeys(container, text)?.entries
  if (!entries) return [{key: '', value: text, isBody: true, start: 0, end: text.length}]
  const bodies = bodyEntries(entries, placeOf(fileOnDisk(file))?.format.id ?? '')
  return entries.map((entry) => {
    const {key, value, start, valueStart, valueEnd} = entry
    // A table has no other value than all of it.
    const isTable = /^\s*\[/.test(text.slice(start, start + 1)) && (container === 'toml' || container === 'tables')
    return {key, value, isBody: bodies.includes(entry), start: isTable ? start : valueStart, end: valueEnd}
  })
}

function markdownPlaces(text: string): readonly ValuePlace[] {
  const {frontMatter, body} = readFrontMatter(text)
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const startOf = (line: number) => starts[line - 1] ?? text.length
  const fields = frontMatter.fields.map(({key, value, source, line}): ValuePlace => {
    const aside = /^(?:[ \t]*(?:#[^\n]*)?\n)*/.exec(source)?.[0].length ?? 0
    return {key, value, isBody: false, start: startOf(line) + aside, end: startOf(line) + source.length}
  })
  return [...fields, {key: '', value: body, isBody: true, start: text.length - body.length, end: text.length}]
}
