import type {Format} from './format.js'
import {formats} from './index.js'
import {markdown} from './markdown.js'

const byId = new Map(formats.map((format) => [format.id, format]))

/** The format of a report's `format`; plain Markdown for one that is not known. */
export function formatById(id: string): Format {
  return byId.get(id) ?? markdown
}
