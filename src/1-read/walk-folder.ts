import {type Dirent, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {backupFolder} from '../util/backup-folder.js'
import {stagingMark} from '../util/staging-mark.js'
import {gitignoreOf, type IgnoreLevel, isIgnored} from './ignore-levels.js'
import {isAgentFile} from './is-agent-file.js'
import {isOwnOutput} from './is-own-output.js'
import {displayPath, noteRefusal, type Search} from './search.js'

/** A folder on the way: how it was reached, where it really is, and the rules that hold in it, its own included. */
export interface Folder {
  readonly path: string
  readonly real: string
  readonly levels: readonly IgnoreLevel[]
}

type Entry = Pick<Dirent, 'name' | 'isDirectory' | 'isSymbolicLink'>

/** Find the agents in a folder and below. */
export function walkFolder(folder: Folder, search: Search): void {
  if (search.walked.has(folder.real)) return
  search.walked.add(folder.real)
  for (const entry of entriesOf(folder.path, search)) walkEntry(entry, folder, search)
}

/** Find what one entry of a folder holds. */
export function walkEntry(entry: Entry, {path: parent, real: realParent, levels}: Folder, search: Search): void {
  const path = join(parent, entry.name)
  if (isIgnored(path, entry.isDirectory(), [...levels, ...search.ignored])) return
  if (entry.isSymbolicLink()) search.links.push({path, levels})
  else if (entry.isDirectory()) enterFolder({path, real: join(realParent, entry.name), levels}, search)
  else if (isAgentFile(path) && !(entry.name === 'report.md' && isOwnOutput(parent))) addFile(path, join(realParent, entry.name), search)
}

/** Walk a folder that nobody named. */
export function enterFolder({path, real, levels}: Folder, search: Search): void {
  if (!isLeftOut(real, search)) walkFolder({path, real, levels: [...levels, ...gitignoreOf(path)]}, search)
}

/** Whether a folder holds no sources by its nature: folders of other tools, and output. */
export function isLeftOut(real: string, {out}: Search): boolean {
  const name = basename(real)
  if (name === 'node_modules' || name === '.git' || name === backupFolder || (name.startsWith('.') && name.includes(stagingMark)))
    return true
  return real === out || isOwnOutput(real)
}

/** Take a file, unless it was reached before. */
export function addFile(path: string, real: string, search: Search): void {
  if (!search.files.has(real)) search.files.set(real, {path, file: displayPath(search, path), named: false})
}

function entriesOf(path: string, search: Search): readonly Dirent[] {
  try {
    return readdirSync(path, {withFileTypes: true}).sort((left, right) => (left.name < right.name ? -1 : 1))
  } catch (error) {
    noteRefusal(search, 'unreadable-folder', path, error)
    return []
  }
}
