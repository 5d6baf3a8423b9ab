import {readFrontMatter} from './2-parse/front-matter.js'
import {hostText} from './5-report/host-text.js'
import {fileOnDisk} from './formats/file-on-disk.js'
import {placeOf} from './formats/place-of.js'
import type {MergedAgent} from './model.js'

const endings = {toml: '.toml', tables: '.toml', json: '.json', modes: '.json', settings: '.json'} as const

/** The canonical agent as the file of its base agent holds one: Markdown as it is, TOML, or an object in JSON. */
export function inOwnDialect({base, name, text}: Pick<MergedAgent, 'base' | 'name' | 'text'>): string {
  const found = placeOf(fileOnDisk(base))
  const {container = 'markdown'} = found?.place ?? {}
  if (!found || container === 'markdown') return text
  const {frontMatter, body} = readFrontMatter(text)
  return hostText({format: found.format, ending: endings[container]}, {name, fields: frontMatter.fields, body})
}
