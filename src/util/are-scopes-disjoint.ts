import {fileOnDisk} from '../formats/file-on-disk.js'
import {placeOf} from '../formats/place-of.js'

/** An agent by the files that it applies to, as globs without braces; none where it is not bound to any. */
export interface Scoped {
  readonly file: string
  readonly scope?: readonly string[]
}

/**
 * Whether two agents are never active together, for no file is in the scope of both. Only what the globs prove counts: both end, or both begin,
 * in ways that no path can. Folders tell only agents below one root apart, for each root has its own.
 */
export function areScopesDisjoint({file: left, scope: one = []}: Scoped, {file: right, scope: two = []}: Scoped): boolean {
  if (one.length === 0 || two.length === 0) return false
  const root = rootOf(left)
  const isOneRoot = root !== undefined && root === rootOf(right)
  return one.every((a) =>
    two.every((b) => differ(endOf(a), endOf(b), 'endsWith') || (isOneRoot && differ(startOf(a), startOf(b), 'startsWith')))
  )
}

/** The folder below which a file stands where a host looks for it. */
export function rootOf(file: string): string | undefined {
  const found = placeOf(fileOnDisk(file))
  return found && !found.place.isLoose ? found.root : undefined
}

function differ(one: string, two: string, way: 'endsWith' | 'startsWith'): boolean {
  return one !== '' && two !== '' && !one[way](two) && !two[way](one)
}

const wildcard = /[*?[\](){}!+@|]/

/** The letters behind the last wildcard; none where a folder may be meant and so all that is in it. */
function endOf(glob: string): string {
  const last = glob.slice(glob.lastIndexOf('/') + 1)
  if (!wildcard.test(last) && !/[^.]\./.test(last)) return ''
  return (/[^*?[\](){}!+@|]*$/.exec(glob)?.[0] ?? '').toLowerCase()
}

/** The folders in front of the first wildcard; none where the glob holds at any depth. */
function startOf(glob: string): string {
  const path = glob.replace(/^\.?\//, '').toLowerCase()
  const first = path.search(wildcard)
  return path.slice(0, path.lastIndexOf('/', first === -1 ? path.length : first) + 1)
}
