import {relative, sep} from 'node:path'
import {type ProblemCode, problem} from '../messages.js'
import type {UnreadFile} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import type {IgnoreLevel} from './ignore-levels.js'

/** A file to be read. */
export interface FoundFile {
  /** As it was reached, absolute. */
  readonly path: string
  /** As people see it. */
  readonly file: string
  /** Given by its own name, not found in a folder. */
  readonly named: boolean
}

/** What a search through folders has found so far, and what it needs to know on the way. */
export interface Search {
  readonly cwd: string
  /** Real path of the output folder; what is in it is no source. */
  readonly out: string
  /** What a person asked to leave out; comes before every `.gitignore`. */
  readonly ignored: readonly IgnoreLevel[]
  /** Real paths of everything that was asked for. */
  readonly roots: readonly string[]
  /** By real path: a file that is reached twice is read once. */
  readonly files: Map<string, FoundFile>
  readonly unread: UnreadFile[]
  /** Links wait until all real folders are known, so that a file goes by its own name. */
  readonly links: {readonly path: string; readonly levels: readonly IgnoreLevel[]}[]
  /** Real paths of the folders that were walked. */
  readonly walked: Set<string>
}

/** A path as people see it: relative to the folder the command was started in, with `/`. */
export function displayPath({cwd}: Pick<Search, 'cwd'>, path: string): string {
  return relative(cwd, path).replaceAll(sep, '/') || '.'
}

/** Note that something could not be read because the system refused. */
export function noteRefusal(search: Search, code: 'unreadable' | 'unreadable-folder', path: string, error: unknown): void {
  search.unread.push({file: displayPath(search, path), problem: problem(code, 1, {cause: causeOf(error)})})
}

/** Note that a link was not followed. */
export function noteLink(search: Search, code: Extract<ProblemCode, `link-${string}`>, path: string): void {
  search.unread.push({file: displayPath(search, path), problem: problem(code, 1, {})})
}
