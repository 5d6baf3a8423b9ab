import {holdsSeveral} from './holds-several.js'
import {placeOf} from './place-of.js'

/** The file that holds an agent: `.roomodes` for `.roomodes#architect`, which is one agent of several in it. Any other name is the file itself. */
export function fileOnDisk(file: string): string {
  const at = file.lastIndexOf('#')
  if (at < 0 || file.includes('/', at)) return file
  // Paths of the system come here, too.
  return holdsSeveral(placeOf(file.slice(0, at).replaceAll('\\', '/'))?.place.container) ? file.slice(0, at) : file
}
