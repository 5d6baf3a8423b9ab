import {hash} from 'node:crypto'
import {posix} from 'node:path'
import {containerOf} from '../formats/container-of.js'
import {entriesIn} from '../formats/entries-in.js'
import type {EntryList} from '../formats/entry-list.js'
import {holdsSeveral} from '../formats/holds-several.js'
import {problem} from '../messages.js'
import type {SourceFile, UnreadFile} from '../model.js'

/**
 * The agents in a file that holds several, each as a source of its own that keeps nothing but its lines; any other file as it is. A mode goes by
 * its slug, `.roomodes#architect`, and is known by its own text and lines: what changes beside it is no change of it. Settings without agents
 * are nothing.
 */
export function splitAgents(source: SourceFile): readonly (SourceFile | UnreadFile)[] {
  const {file, text} = source
  const container = containerOf(file)
  if (!holdsSeveral(container) || posix.basename(file).includes('#')) return [source]
  const list = entriesIn(file, text)
  if (list === undefined) return [container === 'modes' ? source : {file, problem: problem('settings-unread', 1, {})}]
  if (list.entries.length === 0) return container === 'modes' ? [{file, problem: problem('no-modes', 1, {})}] : []
  const agents = list.entries.map(({name, start, end, elsewhere: path, isInline}) => {
    const line = 1 + linesAbove(text, start).length
    if (path !== undefined) return {file: `${file}#${name}`, problem: problem('defined-elsewhere', line, {path})}
    if (isInline) return {file: `${file}#${name}`, problem: problem('role-inline', line, {name})}
    const sha256 = hash('sha256', linesAbove(text, start) + text.slice(start, end))
    return {...source, file: `${file}#${name}`, text: alone(text, list, {start, end}), sha256}
  })
  return agents.sort((left, right) => (left.file < right.file ? -1 : 1))
}

const linesAbove = (text: string, at: number): string => text.slice(0, at).replace(/[^\n]/g, '')

/** An agent with the frame of its list; each other character is a blank in its place. */
function alone(text: string, {frame, isFlow}: EntryList, own: EntryList['frame'][number]): string {
  const kept = [...frame, own].sort((left, right) => left.start - right.start)
  const ends = [...kept.map(({start}) => start), text.length]
  const others = ends.map((end, at) => blank(text.slice(kept[at - 1]?.end ?? 0, end), isFlow))
  return others.map((other, at) => other + text.slice(kept[at]?.start ?? text.length, kept[at]?.end)).join('')
}

/** Blank lines below a text block would belong to it, a comment does not. */
function blank(text: string, isFlow: boolean): string {
  const blanks = text.replace(/[^\n]/g, ' ')
  return isFlow ? blanks : blanks.replace(/^ /m, '#')
}
