import {fileOnDisk} from './file-on-disk.js'
import type {Host} from './format.js'
import {placeOf} from './place-of.js'

/** A host's own place for agents. */
export interface HostPlace {
  readonly host: Host
  /** The folder that the place is below, with `/` at its end; empty for the folder that the command runs in. */
  readonly root: string
}

/** Folders of one host, for files that many hosts read. `.agents` is none: it belongs to everybody. */
const hostByFolder: Readonly<Record<string, Host>> = {
  '.claude': 'claude',
  '.github': 'copilot',
  '.cursor': 'cursor',
  '.codex': 'codex',
  '.gemini': 'gemini',
  '.opencode': 'opencode',
  '.kiro': 'kiro',
  '.factory': 'factory',
  '.qwen': 'qwen'
}

/** All such places begin with a hidden folder, and most paths lead through none. */
const hiddenFolder = /(?:^|\/)\.[^./][^/]*\//

/**
 * The host that a file is kept for: it stands where that host looks for it, in a folder of the host. None for a file in any other folder, which
 * waits to be put somewhere, and for one that several hosts read.
 */
export function hostOf(file: string): HostPlace | undefined {
  if (!hiddenFolder.test(file)) return undefined
  const path = fileOnDisk(file)
  const found = placeOf(path)
  if (!found || found.place.isLoose) return undefined
  const {root, format} = found
  const [folder = '', ...inside] = path.slice(root.length).split('/')
  const host = format.host === 'any' || format.host === 'none' ? hostByFolder[folder] : format.host
  return host && inside.length > 0 ? {host, root} : undefined
}
