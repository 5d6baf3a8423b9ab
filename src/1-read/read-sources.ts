import type {SourceFile, UnreadFile} from '../model.js'
import type {Options} from '../options.js'
import {breathe} from '../util/breathe.js'
import type {Cache} from './cache.js'
import {discover} from './discover.js'
import {readFile} from './read-file.js'

/** What was made of the files that could be read, and why others could not. */
export interface Sources<Taken> {
  readonly taken: readonly Taken[]
  readonly unread: readonly UnreadFile[]
  readonly cache: Cache<Taken>
  /** How many came from the cache. */
  readonly remembered: number
}

export interface ReadOptions<Taken> extends Pick<Options, 'ignore' | 'maxBytes' | 'out'> {
  readonly cwd: string
  /** What is kept of a file; its text is let go. */
  readonly take: (source: SourceFile) => Taken
  /** Opened when it is known for how many files. */
  readonly openCache: (files: number) => Cache<Taken>
  readonly onProgress: (done: number, total: number) => void
}

// Often enough for a progress line and Ctrl-C, seldom enough to cost nothing.
const breathAfter = 64

/** Folders, files and patterns to what is kept of each file, sorted by file; what cannot be read is told, never thrown. */
export async function readSources<Taken>(paths: readonly string[], options: ReadOptions<Taken>): Promise<Sources<Taken>> {
  const {files: found, unread: unreached} = discover(paths, options, options.cwd)
  const cache = options.openCache(found.length)
  const taken: Taken[] = []
  const unread: UnreadFile[] = [...unreached]
  let remembered = 0
  for (const [index, file] of found.entries()) {
    const known = cache.find(file)
    if (known) remembered++
    const entry = known ?? cache.keep(file, readAs(file, options))
    if ('taken' in entry) taken.push(entry.taken)
    else unread.push(entry.unread)
    if (index % breathAfter === breathAfter - 1) {
      options.onProgress(index + 1, found.length)
      await breathe()
    }
  }
  options.onProgress(found.length, found.length)
  return {taken, cache, remembered, unread: unread.sort((left, right) => (left.file < right.file ? -1 : 1))}
}

function readAs<Taken>(file: Parameters<typeof readFile>[0], {maxBytes, take}: ReadOptions<Taken>) {
  const read = readFile(file, maxBytes)
  return 'text' in read ? {taken: take(read)} : {unread: read}
}
