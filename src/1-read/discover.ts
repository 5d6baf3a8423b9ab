import {existsSync, realpathSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {fileOnDisk} from '../formats/file-on-disk.js'
import {errorWords} from '../messages.js'
import type {UnreadFile} from '../model.js'
import type {Options} from '../options.js'
import {isInside} from '../util/is-inside.js'
import {followLinks} from './follow-links.js'
import {ignoreLevels, ignoreRules} from './ignore-levels.js'
import {displayPath, type FoundFile, noteRefusal, type Search} from './search.js'
import {walkFolder} from './walk-folder.js'
import {isPattern, patternBase, walkPattern} from './walk-pattern.js'

/** The files that paths and patterns stand for, each once and sorted, and what could not be reached. */
export function discover(
  paths: readonly string[],
  options: Pick<Options, 'ignore' | 'out'>,
  cwd: string
): {readonly files: readonly FoundFile[]; readonly unread: readonly UnreadFile[]} {
  const targets = paths.map((path) => classify(path, cwd)).sort((left, right) => (left.path < right.path ? -1 : 1))
  const search = createSearch(targets, options, cwd)
  for (const target of targets) if (target.kind === 'file') takeNamed(target.path, search)
  for (const target of targets) if (target.kind === 'folder') takeFolder(target.path, search)
  for (const target of targets) if (target.kind === 'pattern') takePattern(target.path, search)
  followLinks(search)
  const files = [...search.files].filter(([real]) => fileOnDisk(real) === real || !search.files.has(fileOnDisk(real)))
  return {files: files.map(([, file]) => file).sort((left, right) => (left.file < right.file ? -1 : 1)), unread: search.unread}
}

interface Target {
  readonly kind: 'file' | 'folder' | 'pattern'
  readonly path: string
}

function classify(path: string, cwd: string): Target {
  const absolute = resolve(cwd, path)
  try {
    if (path !== '') return {kind: statSync(fileOnDisk(absolute)).isDirectory() ? 'folder' : 'file', path: absolute}
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    // It exists and cannot be looked at: told when it is read.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return {kind: 'file', path: absolute}
  }
  if (isPattern(path)) return {kind: 'pattern', path}
  throw new AgentmergeError(errorWords.pathMissing({path}))
}

function createSearch(targets: readonly Target[], {ignore, out}: Pick<Options, 'ignore' | 'out'>, cwd: string): Search {
  const bases = targets.filter(({kind}) => kind !== 'file').map(({kind, path}) => (kind === 'pattern' ? patternBase(path, cwd) : path))
  const rules = ignoreRules(ignore)
  const folders = ignore.length === 0 ? [] : [cwd, ...bases.filter((base) => !isInside(base, cwd))]
  const ignored = folders.map((folder) => ({folder, rules}))
  const roots = bases.map(realOf)
  return {cwd, out: realOf(resolve(cwd, out)), ignored, roots, files: new Map(), unread: [], links: [], walked: new Set()}
}

const realOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path)

function takeNamed(path: string, search: Search): void {
  try {
    const disk = fileOnDisk(path)
    // One of several agents in a file is a source of its own.
    const real = `${realpathSync(disk)}${path.slice(disk.length)}`
    if (!search.files.has(real)) search.files.set(real, {path: disk, file: displayPath(search, path), named: true})
  } catch (error) {
    noteRefusal(search, 'unreadable', path, error)
  }
}

function takeFolder(path: string, search: Search): void {
  try {
    walkFolder({path, real: realpathSync(path), levels: ignoreLevels(path)}, search)
  } catch (error) {
    noteRefusal(search, 'unreadable-folder', path, error)
  }
}

function takePattern(pattern: string, search: Search): void {
  if (!walkPattern(pattern, search)) throw new AgentmergeError(errorWords.patternEmpty({path: pattern}))
}
