import {isDeepStrictEqual} from 'node:util'
import type {Entry} from '../../formats/entry-list.js'
import {modeEntries} from '../../formats/mode-entries.js'
import {loadLater} from '../../util/load-later.js'
import {writeYaml} from '../../util/write-yaml.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** By what an agent goes by: the object in JSON that takes its place, or nothing where it is taken out. */
export type EntryChanges = ReadonlyMap<string, string | undefined>

/**
 * The text of a file of modes in which some of them are others or gone. All around them keeps its bytes, comments and order too. Nothing where
 * a file would come out that says something else.
 */
export function replaceEntries(text: string, changes: EntryChanges): string | undefined {
  const {entries = [], isFlow = false} = modeEntries(text) ?? {}
  const stays = (entry: Entry) => changes.get(entry.name) !== undefined || !changes.has(entry.name)
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last || entries.filter(({name}) => changes.has(name)).length < changes.size) return undefined
  const pieces = entries.map((entry, at) => {
    const json = changes.get(entry.name)
    const own = json === undefined ? text.slice(entry.start, entry.end) : entryText(text, entry, isFlow, json)
    const gap = text.slice(entry.end, entries[at + 1]?.start ?? entry.end)
    const isNeeded = !isFlow || (stays(entry) && entries.slice(at + 1).some(stays))
    return (stays(entry) ? own : '') + (isNeeded ? gap : commentsIn(gap))
  })
  const written = text.slice(0, first.start) + pieces.join('') + text.slice(last.end)
  const whole = isFlow || entries.some(stays) ? written : withEmptyList(written)
  return isAsMeant(text, whole, entries, changes) ? whole : undefined
}

/** What stands between two entries without the comma; nothing where that is all. */
function commentsIn(gap: string): string {
  return gap.trim() === ',' ? '' : gap.replace(/(#.*)|,/g, (_, comment = '') => comment)
}

/** An object as the file has one in this place: with its indentation and line ends, in braces where the list is in brackets. */
function entryText(text: string, {start, end}: Entry, isFlow: boolean, json: string): string {
  const was = text.slice(start, end)
  const margin = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? ''
  const lines = isFlow ? flowLines(was, margin, json) : blockLines(json).map((line) => (line === '' ? '' : margin + line))
  return [...lines, ...(!isFlow && was.endsWith('\n') ? [''] : [])].join(text.includes('\r\n') ? '\r\n' : '\n')
}

function flowLines(was: string, margin: string, json: string): readonly string[] {
  const value: unknown = JSON.parse(json)
  const inner = /\n([ \t]+)\S/.exec(was)?.[1]
  if (inner === undefined) return [JSON.stringify(value)]
  const step = inner.startsWith(margin) ? inner.slice(margin.length) : ''
  const [first = '', ...rest] = JSON.stringify(value, null, step || 2).split('\n')
  return [first, ...rest.map((line) => margin + line)]
}

function blockLines(json: string): readonly string[] {
  const list = writeYaml([{key: 'k', value: [JSON.parse(json)]}]).replace(/^---\nk:\n|\n---\n$/g, '')
  return list.split('\n').map((line) => line.slice(2))
}

/** A host refuses a file without a list. */
function withEmptyList(text: string): string {
  const head = /^(?:customModes|"customModes"|'customModes')[ \t]*:/m.exec(text)
  return head ? `${text.slice(0, head.index + head[0].length)} []${text.slice(head.index + head[0].length)}` : text
}

/** Whether the new text has what the old one had, with the changes and nothing else. */
function isAsMeant(before: string, after: string, entries: readonly Entry[], changes: EntryChanges): boolean {
  try {
    const [then, now] = [before, after].map((text) => yaml().parse(text, {uniqueKeys: false, logLevel: 'silent'}))
    if (then.customModes.length !== entries.length) return false
    const meant = entries.flatMap(({name}, at): readonly unknown[] => {
      if (!changes.has(name)) return [then.customModes[at]]
      const json = changes.get(name)
      return json === undefined ? [] : [JSON.parse(json)]
    })
    return isDeepStrictEqual(now, {...then, customModes: meant})
  } catch {
    return false
  }
}
