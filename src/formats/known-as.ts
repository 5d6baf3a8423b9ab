import {fileOnDisk} from './file-on-disk.js'
import {formatById} from './format-by-id.js'
import {nameOfPath} from './name-of-path.js'

/** What a host calls an agent, capitals and separators aside: `Code Reviewer` is `code-reviewer`. A rule has the name of its file. */
export function knownAs({file, format, name}: {readonly file: string; readonly format: string; readonly name: string}): string {
  const [first] = formatById(format).identity
  const known = first === 'name' || first === 'slug' || first === 'key' ? name : nameOfPath(fileOnDisk(file))
  return known.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
