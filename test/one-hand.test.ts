import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {mergeAll} from '../src/index.js'
import {omissionWords} from '../src/messages.js'
import {wordsOf} from '../src/util/terms.js'
import {textOf} from './support/folders.js'
import {agentOf, draftOf, mergeTexts} from './support/merge-texts.js'

const root = join(import.meta.dirname, 'fixtures', 'canonical')

/** The canonical agent of the sources in a folder, then what was left out of it, headings aside. */
function merged(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const agents = files.map((name) => agentOf(name, textOf(join(folder, name)) ?? ''))
  const base = files[0] ?? ''
  const {text, faults} = mergeTexts(agents, base)
  expect(faults).toEqual([])
  const omitted = draftOf(agents, base).omitted.filter(({reason}) => reason !== omissionWords.heading() && reason !== omissionWords.field())
  return [text, ...omitted.map(({file, line, reason}) => `${file}:${line} ${reason}\n`)].join('')
}

test.for(readdirSync(root).filter((name) => name.includes(process.env.FILTER ?? '')))('%s', (name) => {
  const folder = join(root, name)
  const found = merged(folder)
  if (process.env.UPDATE === '1') writeFileSync(join(folder, 'expected.txt'), found)
  expect(found).toBe(textOf(join(folder, 'expected.txt')))
})

test('no sentence of the example agents has a word that its sources lack', async () => {
  const {merged: groups} = await mergeAll(['agents'], {}, {cwd: join(import.meta.dirname, '..')})
  expect(groups.length).toBeGreaterThan(0)
  const added = groups.flatMap(({rules}) =>
    rules.flatMap(({text, origins}) => {
      const known = new Set(origins.flatMap((origin) => wordsOf(origin.text)))
      return wordsOf(text).filter((word) => !known.has(word))
    })
  )
  expect(added).toEqual([])
})
