import {realpathSync, statSync} from 'node:fs'
import {dirname, extname} from 'node:path'
import {isInside} from '../util/is-inside.js'
import type {IgnoreLevel} from './ignore-levels.js'
import {isAgentFile} from './is-agent-file.js'
import {noteLink, noteRefusal, type Search} from './search.js'
import {addFile, enterFolder} from './walk-folder.js'

/** Take what the links lead to, as long as it is inside of what was asked for. */
export function followLinks(search: Search): void {
  for (let link = search.links.shift(); link; link = search.links.shift()) {
    try {
      followLink(link.path, link.levels, search)
    } catch (error) {
      noteFailure(link.path, error as NodeJS.ErrnoException, search)
    }
  }
}

function followLink(path: string, levels: readonly IgnoreLevel[], search: Search): void {
  const real = realpathSync(path)
  const isFolder = statSync(real).isDirectory()
  if (!isFolder && !isAgentFile(path)) return
  if (!search.roots.some((root) => isInside(real, root))) noteLink(search, 'link-outside', path)
  else if (!isFolder) addFile(path, real, search)
  else if (isInside(realpathSync(dirname(path)), real)) noteLink(search, 'link-loop', path)
  else enterFolder({path, real, levels}, search)
}

function noteFailure(path: string, error: NodeJS.ErrnoException, search: Search): void {
  // A broken link to something that would not have been read anyway is nobody's concern here.
  if (!isAgentFile(path) && extname(path) !== '') return
  if (error.code === 'ENOENT') noteLink(search, 'link-broken', path)
  else if (error.code === 'ELOOP') noteLink(search, 'link-loop', path)
  else noteRefusal(search, 'unreadable', path, error)
}
