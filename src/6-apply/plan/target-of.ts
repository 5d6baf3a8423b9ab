import {basename, dirname} from 'node:path/posix'

/** Where a canonical agent shall stand: in the place of its base, or in a folder, below the folder that it is named after. */
export function targetOf(base: string, to: string): string {
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
