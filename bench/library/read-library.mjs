import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {listFiles} from '../list-files.mjs'
import {cutText} from './cut-text.mjs'
import {mainTechnology} from './swap-technology.mjs'

/** The definitions of a folder, cut into parts, each with the others of its author and of its subject. */
export function readLibrary(folder) {
  const sources = listFiles(folder).map((file) => readOne(folder, file))
  const byAuthor = indexBy(sources, ({author}) => [author])
  const bySubject = indexBy(sources, ({words}) => words)
  // A word that many files are named after, such as `expert`, says nothing about the subject.
  const telling = (word) => bySubject.get(word).length <= Math.max(8, sources.length / 50)
  return sources.map((source) => ({
    ...source,
    kin: [byAuthor.get(source.author), source.words.filter(telling).flatMap((word) => bySubject.get(word))]
      .map((others) => others.filter((other) => other.file !== source.file))
      .filter((others) => others.length > 0)
  }))
}

function readOne(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8')
  const [, stem, ending] = /^(.*?)((?:\.(?:agent|instructions|prompt|chatmode))?\.\w+)$/.exec(basename(file))
  const words = stem.toLowerCase().split(/[^a-z0-9]+/)
  const author = file.includes('/') ? file.split('/')[0] : stem.split('--')[0]
  return {file, author, words, ending, technology: mainTechnology(text), ...cutText(text)}
}

function indexBy(sources, keysOf) {
  const index = new Map()
  for (const source of sources) {
    for (const key of new Set(keysOf(source))) {
      if (!index.has(key)) index.set(key, [])
      index.get(key).push(source)
    }
  }
  return index
}
