import {readdirSync} from 'node:fs'
import {join, posix} from 'node:path'
import {closedFolders} from '../../lexicon/mention-files.js'

/** Folders of hosts, and how those in them begin that belong to the agent named behind it: its memory, or rules of its own. */
const ownFolders: Readonly<Record<string, readonly string[]>> = {
  '.claude': ['agent-memory/', 'agent-memory-local/'],
  '.roo': ['rules-']
}

/** Folders that belong to agents of these names, relative to the root with `/`, sorted. */
export function memoryFolders(root: string, names: readonly string[]): readonly string[] {
  const wanted = new Set(names)
  return hostFolders(root, '')
    .flatMap((folder) => (ownFolders[posix.basename(folder)] ?? []).map((lead) => `${folder}/${lead}`))
    .flatMap((lead) => {
      const folder = lead.slice(0, lead.lastIndexOf('/'))
      const paths = foldersIn(root, folder).map((name) => `${folder}/${name}`)
      return paths.filter((path) => path.startsWith(lead) && wanted.has(path.slice(lead.length)))
    })
    .sort()
}

/** Each folder that a host is started in has its own. */
function hostFolders(root: string, folder: string): readonly string[] {
  return foldersIn(root, folder)
    .filter((name) => !closedFolders.has(name))
    .flatMap((name) => {
      const path = folder === '' ? name : `${folder}/${name}`
      return Object.hasOwn(ownFolders, name) ? [path] : hostFolders(root, path)
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
