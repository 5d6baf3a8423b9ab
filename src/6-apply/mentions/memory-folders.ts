import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {closedFolders} from '../../lexicon/mention-files.js'

const memories = ['agent-memory', 'agent-memory-local'] as const

/** Folders in which Claude Code keeps what agents of these names remember, relative to the root with `/`, sorted. */
export function memoryFolders(root: string, names: readonly string[]): readonly string[] {
  const wanted = new Set(names)
  return claudeFolders(root, '')
    .flatMap((folder) => memories.map((memory) => `${folder}/${memory}`))
    .flatMap((folder) =>
      foldersIn(root, folder)
        .filter((name) => wanted.has(name))
        .map((name) => `${folder}/${name}`)
    )
    .sort()
}

/** Each folder that the host is started in has its own. */
function claudeFolders(root: string, folder: string): readonly string[] {
  return foldersIn(root, folder)
    .filter((name) => !closedFolders.has(name))
    .flatMap((name) => {
      const path = folder === '' ? name : `${folder}/${name}`
      return name === '.claude' ? [path] : claudeFolders(root, path)
    })
}

/** No links: what they lead to is not in the repository, or comes by its own name. */
function foldersIn(root: string, folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(root, folder), {withFileTypes: true})
    return entries.filter((entry) => entry.isDirectory()).map(({name}) => name)
  } catch {
    return []
  }
}
