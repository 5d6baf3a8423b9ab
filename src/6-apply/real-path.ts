import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

/** A path without links in it, also where its last parts do not exist yet; a link to nothing is an error. */
export function realPath(path: string): string {
  const absolute = resolve(path)
  if (lstatSync(absolute, {throwIfNoEntry: false})) return realpathSync(absolute)
  return dirname(absolute) === absolute ? absolute : join(realPath(dirname(absolute)), basename(absolute))
}
