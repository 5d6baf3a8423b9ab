import type {Field, Place} from '../../model.js'
import {unescapeNewlines} from '../../util/unescape-newlines.js'

/** The lines of the front matter in which a part of a value stands; all of the field's where it cannot be told. */
export function partPlace(file: string, {source, line, endLine}: Field, text: string): Place {
  if (line === endLine) return {file, line, endLine}
  const lines = source.split('\n').map(bare)
  const words = bare(text)
  // Between its lines a value has line ends, blanks and signs of YAML, which are no words.
  const start = words === '' ? -1 : lines.join('').indexOf(words)
  if (start === -1) return {file, line, endLine}
  return {file, line: line + lineAt(lines, start), endLine: line + lineAt(lines, start + words.length - 1)}
}

/** The line that holds a character of all lines together. */
function lineAt(lines: readonly string[], position: number): number {
  let end = 0
  return lines.findIndex((one) => {
    end += one.length
    return end > position
  })
}

const bare = (text: string): string =>
  unescapeNewlines(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
