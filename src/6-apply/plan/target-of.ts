import {basename, dirname} from 'node:path/posix'
import {entryName} from '../../formats/entry-list.js'
import {fileOnDisk} from '../../formats/file-on-disk.js'
import type {MergedAgent} from '../../model.js'

/**
 * Where a canonical agent shall stand: in the place of its base, or in a folder, below the folder that it is named after. One that stands in a
 * file with others has its own name there.
 */
export function targetOf({base, name: called}: Pick<MergedAgent, 'base' | 'name'>, to: string): string {
  if (fileOnDisk(base) !== base) return `${fileOnDisk(base)}#${entryName(called)}`
  if (to === '') return base
  const name = basename(base)
  const folder = to
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^\.\//, '')
  return [folder, ...(folderNamed.test(name) ? [basename(dirname(base))] : []), name].join('/')
}

/** A host knows such a file by the folder around it. */
const folderNamed = /^(?:SKILL|AGENT)\.md$/i
