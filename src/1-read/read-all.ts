import type {SourceFile} from '../model.js'
import {breathe} from '../util/breathe.js'
import type {Made} from './cache.js'
import {readFile} from './read-file.js'
import type {FoundFile} from './search.js'

/** Reads some files in their order and keeps of each what `take` gives; the texts are let go. */
export async function readAll<Taken>(
  files: readonly FoundFile[],
  maxBytes: number,
  take: (source: SourceFile) => Taken
): Promise<readonly Made<Taken>[]> {
  const made = files.map((file) => {
    const read = readFile(file, maxBytes)
    return 'text' in read ? {taken: take(read)} : {unread: read}
  })
  await breathe()
  return made
}
