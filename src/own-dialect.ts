import {readFrontMatter} from './2-parse/front-matter.js'
import {hostText} from './5-report/host-text.js'
import {placeOf} from './formats/place-of.js'
import type {MergedAgent} from './model.js'

/** The canonical agent as the file of its base agent holds one: Markdown as it is, or TOML. */
export function inOwnDialect({base, name, text}: Pick<MergedAgent, 'base' | 'name' | 'text'>): string {
  const found = placeOf(base)
  if (found?.place.container !== 'toml') return text
  const {frontMatter, body} = readFrontMatter(text)
  return hostText({format: found.format, ending: '.toml'}, {name, fields: frontMatter.fields, body})
}
