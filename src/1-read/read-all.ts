import type {SourceFile} from '../model.js'
import {breathe} from '../util/breathe.js'
import type {Made} from './cache.js'
import {readFile} from './read-file.js'
import type {FoundFile} from './search.js'

// Often enough for a progress line and Ctrl-C, seldom enough to cost nothing.
const breathAfter = 64

/** Reads files in their order and keeps of each what `take` gives; the texts are let go. */
export async function readAll<Taken>(
  files: readonly FoundFile[],
  maxBytes: number,
  take: (source: SourceFile) => Taken,
  onProgress: (done: number) => void
): Promise<readonly Made<Taken>[]> {
  const made: Made<Taken>[] = []
  for (const file of files) {
    const read = readFile(file, maxBytes)
    made.push('text' in read ? {taken: take(read)} : {unread: read})
    if (made.length % breathAfter !== 0) continue
    onProgress(made.length)
    await breathe()
  }
  return made
}
