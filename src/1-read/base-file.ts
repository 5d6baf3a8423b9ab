import {existsSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {fileOnDisk} from '../formats/file-on-disk.js'
import {errorWords} from '../messages.js'

/** The base that a person named, as files are named everywhere; empty where none was. */
export function baseFile(cwd: string, base: string): string {
  if (base === '') return ''
  const path = resolve(cwd, base)
  if (!existsSync(fileOnDisk(path))) throw new AgentmergeError(errorWords.pathMissing({path: base}))
  return relative(cwd, path).replaceAll(sep, '/')
}
