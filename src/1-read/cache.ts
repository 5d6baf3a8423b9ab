import {createHash} from 'node:crypto'
import {mkdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {UnreadFile} from '../model.js'
import {hashOf} from '../util/hash.js'
import {fileTime, readChecked, writeChecked} from './checked-file.js'
import type {FoundFile} from './search.js'

/** What was made of a file: what is kept of each agent in it, and why something could not be read. */
export interface Made<Taken> {
  readonly taken: readonly Taken[]
  readonly unread: readonly UnreadFile[]
}

/** What earlier runs found out, so that a file that has not changed is not read again. */
export interface Cache<Taken> {
  readonly find: (file: FoundFile) => Made<Taken> | undefined
  readonly keep: (file: FoundFile, made: Made<Taken>) => Made<Taken>
  /** The answer to a question about all files together, when the same was asked before. */
  readonly findAnswer: (question: string) => unknown
  readonly keepAnswer: (question: string, answer: unknown) => void
  /** Writes what is new. */
  readonly save: () => void
}

/** Remembers nothing. */
export function noCache<Taken>(): Cache<Taken> {
  return {find: () => undefined, keep: (_file, made) => made, findAnswer: () => undefined, keepAnswer: () => {}, save: () => {}}
}

interface Entry<Taken> {
  readonly path: string
  /** Size, times and inode of the file before it was read. */
  readonly stamp: string
  readonly changed: bigint
  readonly made: Made<Taken>
}

/** A shelf is one file of the cache; many small ones, so that a changed source costs only its own. */
const manyFiles = 5000
const manyShelves = 64
/** File systems keep times in steps; a source that changed within one step of being read looks unchanged. */
const step = 2_000_000_000n

/** Opens what was remembered for a purpose: the same paths, options and version of the tool. Whatever is broken is not there. */
export function openCache<Taken>(folder: string, purpose: string, files: number): Cache<Taken> {
  const shelves = files < manyFiles ? 1 : manyShelves
  const key = createHash('sha256').update(purpose).digest('hex').slice(0, 24)
  const pathOf = (name: string | number) => join(folder, `${key}-${shelves}-${name}.bin`)
  const known = new Map<number, ReadonlyMap<string, Entry<Taken>>>()
  const kept = new Map<number, Map<string, Entry<Taken>>>()
  const stale = new Set<number>()
  const answers = new Map<string, unknown>()

  const shelfOf = ({path}: FoundFile) => hashOf(path) % shelves
  const open = (shelf: number): ReadonlyMap<string, Entry<Taken>> => {
    const entries = known.get(shelf) ?? readShelf<Taken>(pathOf(shelf))
    known.set(shelf, entries)
    return entries
  }
  const put = (shelf: number, entry: Entry<Taken>) => {
    const entries = kept.get(shelf) ?? new Map<string, Entry<Taken>>()
    kept.set(shelf, entries.set(entry.path, entry))
  }
  const found = new Map<string, ReturnType<typeof stampOf>>()
  // When reading began: what changes while a long run goes on looks settled at its end.
  let began: bigint | undefined
  return {
    find: (file) => {
      const stamp = stampOf(file.path)
      const entry = stamp && open(shelfOf(file)).get(file.path)
      if (entry?.stamp === stamp?.stamp && entry) {
        put(shelfOf(file), entry)
        return entry.made
      }
      began ??= timeOf(folder)
      found.set(file.path, stamp)
      return undefined
    },
    keep: (file, made) => {
      const stamp = found.get(file.path)
      stale.add(shelfOf(file))
      if (stamp) put(shelfOf(file), {path: file.path, ...stamp, made})
      return made
    },
    findAnswer: (question) => {
      const last = readChecked(pathOf('answer')) as {question: string; answer: unknown} | undefined
      return last?.question === question ? last.answer : undefined
    },
    keepAnswer: (question, answer) => answers.set(question, answer),
    save: () => {
      try {
        mkdirSync(folder, {recursive: true})
        const settled = (began ?? 0n) - step
        for (const shelf of stale) {
          const entries = [...(kept.get(shelf)?.values() ?? [])]
          writeChecked(
            pathOf(shelf),
            entries.filter(({changed}) => changed < settled)
          )
        }
        for (const [question, answer] of answers) writeChecked(pathOf('answer'), {question, answer})
      } catch {
        // Nobody asked for it: a full or read-only disk must not fail the run.
      }
    }
  }
}

function readShelf<Taken>(path: string): ReadonlyMap<string, Entry<Taken>> {
  const entries = readChecked(path)
  return new Map(Array.isArray(entries) ? (entries as Entry<Taken>[]).map((entry) => [entry.path, entry]) : [])
}

function stampOf(path: string): Pick<Entry<unknown>, 'stamp' | 'changed'> | undefined {
  try {
    const {size, mtimeNs, ctimeNs, ino} = statSync(path, {bigint: true})
    return {stamp: `${size} ${mtimeNs} ${ctimeNs} ${ino}`, changed: later(mtimeNs, ctimeNs)}
  } catch {
    return undefined
  }
}

/** What time it is in the folder of the cache; long ago where nothing can be written there. */
function timeOf(folder: string): bigint {
  try {
    mkdirSync(folder, {recursive: true})
    return fileTime(folder)
  } catch {
    return 0n
  }
}

function later(left: bigint, right: bigint): bigint {
  if (left < right) return right
  return left
}
