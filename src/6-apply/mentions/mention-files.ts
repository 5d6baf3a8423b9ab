import {lstatSync} from 'node:fs'
import {join, posix, resolve} from 'node:path'
import {closedFolders, hostFiles, hostFolders, lockFile, scriptEnds, textEnds} from '../../lexicon/mention-files.js'
import {decisionsFile} from '../../util/decisions-file.js'
import {isInside} from '../../util/is-inside.js'
import {repositoryFiles} from './repository-files.js'

/** Which files may name an agent. */
export interface MentionFileOptions {
  /** The output folder, relative to the root or absolute. */
  readonly out: string
  readonly maxBytes: number
}

/** The files of a repository that may name an agent, relative to its root with `/`, sorted: text, settings and host files, no links. */
export function mentionFiles(root: string, {out, maxBytes}: MentionFileOptions): readonly string[] {
  const output = resolve(root, out)
  const hasOutput = output !== resolve(root)
  return repositoryFiles(root)
    .filter(mayName)
    .filter((file) => !(hasOutput && isInside(resolve(root, file), output)) && isPlainFile(join(root, file), maxBytes))
    .toSorted()
}

function mayName(file: string): boolean {
  const name = posix.basename(file)
  const folders = file.split('/').slice(0, -1)
  if (folders.some((folder) => closedFolders.has(folder)) || lockFile.test(name) || name === decisionsFile) return false
  const end = posix.extname(name).slice(1).toLowerCase()
  return textEnds.has(end) || hostFiles.has(name) || (scriptEnds.has(end) && folders.some((folder) => hostFolders.has(folder)))
}

/** A link is not looked at: what it leads to stands in the repository under its own name, or outside of it. */
function isPlainFile(path: string, maxBytes: number): boolean {
  const stats = lstatSync(path, {throwIfNoEntry: false})
  return stats?.isFile() === true && stats.size <= maxBytes
}
