import {fileOnDisk} from './file-on-disk.js'
import type {Container} from './format.js'
import {placeOf} from './place-of.js'

/** How a file holds front matter and body. */
export function containerOf(file: string): Container {
  if (/\.(?:md|mdc|markdown)$/i.test(file)) return 'markdown'
  return placeOf(fileOnDisk(file))?.place.container ?? 'markdown'
}
