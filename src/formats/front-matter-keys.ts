import {holdsSeveral} from './holds-several.js'
import {formats} from './index.js'

/** Keys that start an entry wherever they stand at the start of a line: those of all formats that have front matter. */
export const frontMatterKeys: ReadonlySet<string> = new Set(
  formats.filter(({places}) => !places.some(({container}) => holdsSeveral(container))).flatMap(({keys}) => Object.keys(keys))
)
