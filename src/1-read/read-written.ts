import {readFileSync} from 'node:fs'
import {textSha} from '../util/text-sha.js'
import {lineEnds} from './line-ends.js'

/** A file in the output folder. */
export interface WrittenFile {
  readonly text: string
  readonly sha256: string
}

/** A file in the output folder as text; nothing where there is none, or where it is no UTF-8 and could not be given back as it was. */
export function readWritten(path: string): WrittenFile | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(path))
    return {text: lineEnds(text).replace(/^\ufeff/, ''), sha256: textSha(text)}
  } catch {
    return undefined
  }
}
