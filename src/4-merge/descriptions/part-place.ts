import type {Field, Place} from '../../model.js'
import {unescapeNewlines} from '../../util/unescape-newlines.js'

/** The lines of the front matter in which a part of a value stands; all of the field's where it cannot be told. */
export function partPlace(file: string, {source, line, endLine}: Field, text: string): Place {
  if (line === endLine) return {file, line, endLine}
  const lines = source.split('\n').map(bare)
  const words = bare(text)
  const first = lines.findIndex((one) => one !== '' && (one.includes(words.slice(0, 24)) || (one.length > 12 && words.startsWith(one))))
  if (first === -1) return {file, line, endLine}
  const rest = lines.slice(first)
  const last = rest.findIndex((one) => one.includes(words.slice(-16)))
  return {file, line: line + first, endLine: line + first + Math.max(0, last)}
}

const bare = (text: string): string =>
  unescapeNewlines(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
