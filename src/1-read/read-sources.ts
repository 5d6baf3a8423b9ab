import type {UnreadFile} from '../model.js'
import type {Options} from '../options.js'
import type {Cache, Made} from './cache.js'
import {discover} from './discover.js'
import type {FoundFile} from './search.js'

/** What was made of the files that could be read, and why others could not. */
export interface Sources<Taken> {
  readonly taken: readonly Taken[]
  readonly unread: readonly UnreadFile[]
  readonly cache: Cache<Taken>
  /** How many came from the cache. */
  readonly remembered: number
}

export interface ReadOptions<Taken> extends Pick<Options, 'ignore' | 'out'> {
  readonly cwd: string
  /** Reads files, and gives in their order what was made of them. */
  readonly readAll: (files: readonly FoundFile[], onProgress: (done: number) => void) => Promise<readonly Made<Taken>[]>
  /** Opened when it is known for how many files. */
  readonly openCache: (files: number) => Cache<Taken>
  readonly onProgress: (done: number, total: number) => void
}

/** Folders, files and patterns to what is kept of each file, sorted by file; what cannot be read is told, never thrown. */
export async function readSources<Taken>(paths: readonly string[], options: ReadOptions<Taken>): Promise<Sources<Taken>> {
  const {files, unread: unreached} = discover(paths, options, options.cwd)
  const cache = options.openCache(files.length)
  const made = files.map((file) => cache.find(file))
  const missing = files.filter((_, at) => made[at] === undefined)
  const remembered = files.length - missing.length
  const fresh = await options.readAll(missing, (done) => options.onProgress(remembered + done, files.length))
  for (const [at, file] of missing.entries()) cache.keep(file, fresh[at] as Made<Taken>)
  options.onProgress(files.length, files.length)
  const later = fresh[Symbol.iterator]()
  const all = made.map((known) => known ?? (later.next().value as Made<Taken>))
  const unread = [...unreached, ...all.flatMap(({unread}) => unread)]
  return {
    taken: all.flatMap(({taken}) => taken),
    unread: unread.sort((left, right) => (left.file < right.file ? -1 : 1)),
    cache,
    remembered
  }
}
