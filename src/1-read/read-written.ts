import {readFileSync} from 'node:fs'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {causeOf} from '../util/cause-of.js'
import {lineEnds} from '../util/line-ends.js'
import {textSha} from '../util/text-sha.js'

/** A file in the output folder. */
export interface WrittenFile {
  readonly text: string
  readonly sha256: string
}

/** A file in the output folder as text; nothing where there is none, or where it is no UTF-8 and could not be given back as it was. */
export function readWritten(path: string): WrittenFile | undefined {
  const bytes = bytesOf(path)
  try {
    const text = bytes && new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    return text === undefined ? undefined : {text: lineEnds(text).replace(/^\ufeff/, ''), sha256: textSha(text)}
  } catch {
    return undefined
  }
}

const noFile = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'])

/** A file that is there and cannot be read must not be taken for one that is gone. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (noFile.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw new AgentmergeError(errorWords.unreadableAgain({file: path, cause: causeOf(error)}), {cause: error})
  }
}
