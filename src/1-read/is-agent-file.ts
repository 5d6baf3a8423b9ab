import {extname, sep} from 'node:path'
import {claims} from '../formats/claims.js'

/** Whether a path has the name of a file that may hold an agent: Markdown, or where a host keeps agents in another form. */
export function isAgentFile(path: string): boolean {
  return ['.md', '.mdc', '.markdown'].includes(extname(path).toLowerCase()) || claims(sep === '/' ? path : path.replaceAll(sep, '/'))
}
