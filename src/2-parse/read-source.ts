import {containerOf} from '../formats/container-of.js'
import {fileOnDisk} from '../formats/file-on-disk.js'
import type {Container} from '../formats/format.js'
import {placeOf} from '../formats/place-of.js'
import {problem} from '../messages.js'
import {type FrontMatterReading, readFrontMatter} from './front-matter.js'
import {type KeyedReading, keyedFrontMatter} from './keyed-front-matter.js'
import {objectFrontMatter} from './object-front-matter.js'
import {tomlFrontMatter} from './toml-front-matter.js'

/** Splits a file into front matter and body, in whatever form its host keeps them. */
export function readSource(file: string, text: string): FrontMatterReading {
  const container = containerOf(file)
  if (container === 'markdown') return readFrontMatter(text)
  const reading = readKeys(container, text)
  if (reading) return keyedFrontMatter(text, reading, placeOf(fileOnDisk(file))?.format.id ?? '')
  const expected = container === 'json' ? 'an object in JSON' : 'a mode in YAML or JSON'
  return {
    frontMatter: {fields: [], line: 1, endLine: 1, bodyLine: 1},
    body: text,
    problems: [problem('not-parsed', 1, {expected})]
  }
}

/** The keys of a file that is all keys; nothing where it is none of its kind. */
export function readKeys(container: Container, text: string): KeyedReading | undefined {
  if (container === 'tables') return tomlFrontMatter(text.replace(/(?<![^\n])[ \t]*\[[^\n]*\]/, (head) => ' '.repeat(head.length)))
  return container === 'toml' ? tomlFrontMatter(text) : objectFrontMatter(text, container)
}
