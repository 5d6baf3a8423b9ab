import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {loadLater} from '../util/load-later.js'
import {gitignoreOf, ignoreLevels} from './ignore-levels.js'
import {noteRefusal, type Search} from './search.js'
import {type Folder, isLeftOut, walkEntry} from './walk-folder.js'

const globs = loadLater<typeof import('tinyglobby')>('tinyglobby')

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return globs().isDynamicPattern(path)
}

/** Find what fits a pattern, and what is in the folders that fit; false when nothing does. */
export function walkPattern(pattern: string, search: Search): boolean {
  const matches = globs().globSync(withSlashes(pattern), {
    cwd: search.cwd,
    absolute: true,
    dot: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**']
  })
  const folderOf = createFolders(patternBase(pattern, search.cwd), search)
  for (const match of matches.map((path) => resolve(path)).sort()) walkMatch(match, folderOf, search)
  return matches.length > 0
}

/** The folder below which everything lies that a pattern can fit. */
export function patternBase(pattern: string, cwd: string): string {
  const parts = withSlashes(pattern).split('/').slice(0, -1)
  const dynamic = parts.findIndex(isPattern)
  const fixed = dynamic < 0 ? parts : parts.slice(0, dynamic)
  return resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'))
}

const withSlashes = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern)

type FolderOf = (path: string) => Folder | undefined

function walkMatch(path: string, folderOf: FolderOf, search: Search): void {
  const parent = folderOf(dirname(path))
  if (!parent) return
  try {
    const stats = lstatSync(path)
    const entry = {name: basename(path), isDirectory: () => stats.isDirectory(), isSymbolicLink: () => stats.isSymbolicLink()}
    walkEntry(entry, parent, search)
  } catch (error) {
    noteRefusal(search, 'unreadable', path, error)
  }
}

/** Folders by path, with the rules that hold in them; none for those that are left out. */
function createFolders(base: string, search: Search): FolderOf {
  const known = new Map<string, Folder | undefined>()
  const make = (path: string): Folder | undefined => {
    if (path === base || dirname(path) === path) return {path, real: realpathSync(path), levels: ignoreLevels(path)}
    const parent = folderOf(dirname(path))
    const real = parent && join(parent.real, basename(path))
    if (!real || isLeftOut(real, search)) return undefined
    return {path, real, levels: [...parent.levels, ...gitignoreOf(path)]}
  }
  const folderOf: FolderOf = (path) => {
    if (!known.has(path)) known.set(path, make(path))
    return known.get(path)
  }
  return folderOf
}
