import type {OutputFile} from '../model.js'

/** The text of a file in its pieces. */
export function piecesOf({text}: OutputFile): Iterable<string> {
  return typeof text === 'string' ? [text] : text()
}
