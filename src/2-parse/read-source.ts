import {containerOf} from '../formats/container-of.js'
import {fileOnDisk} from '../formats/file-on-disk.js'
import {placeOf} from '../formats/place-of.js'
import {problem} from '../messages.js'
import {type FrontMatterReading, readFrontMatter} from './front-matter.js'
import {keyedFrontMatter} from './keyed-front-matter.js'
import {objectFrontMatter} from './object-front-matter.js'
import {tomlFrontMatter} from './toml-front-matter.js'

/** Splits a file into front matter and body, in whatever form its host keeps them. */
export function readSource(file: string, text: string): FrontMatterReading {
  const container = containerOf(file)
  if (container === 'markdown') return readFrontMatter(text)
  const format = placeOf(fileOnDisk(file))?.format.id ?? ''
  if (container === 'toml') return keyedFrontMatter(text, tomlFrontMatter(text), format)
  const reading = objectFrontMatter(text, container === 'modes')
  if (reading) return keyedFrontMatter(text, reading, format)
  const expected = container === 'json' ? 'an object in JSON' : 'a mode in YAML or JSON'
  return {
    frontMatter: {fields: [], line: 1, endLine: 1, bodyLine: 1},
    body: text,
    problems: [problem('not-parsed', 1, {expected})]
  }
}
