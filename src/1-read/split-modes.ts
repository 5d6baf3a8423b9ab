import {hash} from 'node:crypto'
import {containerOf} from '../formats/container-of.js'
import {modeEntries} from '../formats/mode-entries.js'
import {problem} from '../messages.js'
import type {SourceFile, UnreadFile} from '../model.js'

/**
 * The modes in a file that holds several, each as a source of its own that keeps nothing but its lines; any other file as it is. A mode goes by
 * its slug, `.roomodes#architect`, and is known by its own text and lines: what changes beside it is no change of it.
 */
export function splitModes(source: SourceFile): readonly (SourceFile | UnreadFile)[] {
  const {file, text} = source
  if (containerOf(file) !== 'modes' || file.includes('#')) return [source]
  const list = modeEntries(text)
  // What is no YAML is read as it stands, and told so.
  if (list === undefined) return [source]
  if (list.entries.length === 0) return [{file, problem: problem('no-modes', 1, {})}]
  const modes = list.entries.map(({name, start, end}) => {
    const own = text.slice(start, end)
    const others = [blank(text.slice(list.start, start), list.isFlow), own, blank(text.slice(end, list.end), list.isFlow)]
    const alone = [text.slice(0, list.start), ...others, text.slice(list.end)].join('')
    const linesAbove = text.slice(0, start).replace(/[^\n]/g, '')
    return {...source, file: `${file}#${name}`, text: alone, sha256: hash('sha256', linesAbove + own)}
  })
  return modes.sort((left, right) => (left.file < right.file ? -1 : 1))
}

/** Each character keeps its place. Blank lines below a text block would belong to it, a comment does not. */
function blank(text: string, isFlow: boolean): string {
  const blanks = text.replace(/[^\n]/g, ' ')
  return isFlow ? blanks : blanks.replace(/^ /m, '#')
}
