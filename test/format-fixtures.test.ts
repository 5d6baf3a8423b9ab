import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {bytesLike} from '../src/1-read/bytes-like.js'
import {foundFile} from '../src/1-read/found-file.js'
import {readFile} from '../src/1-read/read-file.js'
import {splitAgents} from '../src/1-read/split-agents.js'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import {toolList} from '../src/4-merge/tool-lists.js'
import {fileOnDisk} from '../src/formats/file-on-disk.js'
import {formats} from '../src/formats/index.js'
import {toolClass} from '../src/formats/tool-class.js'
import {scan} from '../src/index.js'
import {fieldMeaning} from '../src/lexicon/field-meanings.js'
import type {Agent, Problem} from '../src/model.js'
import {groupBy} from '../src/util/group-by.js'
import {visibleText} from '../src/util/visible-text.js'
import {writeBack} from '../src/write-back.js'

const root = join(import.meta.dirname, 'fixtures/formats')
const kinds = ['tidy', 'untidy', 'hostile'] as const
const cases = formats.flatMap(({id}) => kinds.map((kind) => [id, kind] as const))

test('each format has its folder of fixtures, and no other has one', () => {
  expect(readdirSync(root).sort()).toEqual(formats.map(({id}) => id).sort())
})

describe.for(cases)('%s, %s', ([id, kind]) => {
  const cwd = join(root, id, kind)

  test('is read as expected', async () => {
    const {agents, unread} = await scan(['.'], {cache: ''}, {cwd})
    if (kind !== 'hostile') expect(agents.map(({format}) => format)).toContain(id)
    const lines = agents.flatMap(({file, problems}) => [file, ...linesOf(read(file, cwd), problems), ''])
    const left = unread.map(({file, problem}) => `left out: ${file} ${problem.code}`)
    const text = visibleText([...lines, ...left, ''].join('\n').replace(/\n+$/, '\n'))
    const expected = join(cwd, 'expected.txt')
    if (process.env.UPDATE === '1') writeFileSync(expected, text)
    expect(text).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '')
    expect(({} as {polluted?: unknown}).polluted).toBe(undefined)
  })

  test('is written back as it was, to the last byte', async () => {
    const {agents} = await scan(['.'], {cache: ''}, {cwd})
    for (const file of new Set(agents.map((agent) => fileOnDisk(agent.file)))) {
      const bytes = readFileSync(join(cwd, file))
      const whole = readFile(foundFile(file, cwd), Number.POSITIVE_INFINITY)
      if (!('text' in whole)) throw new Error(file)
      let text = whole.text
      for (const source of splitAgents(whole)) {
        if (!('text' in source)) continue
        const {frontMatter, body} = parseAgent(source)
        const fields = Object.fromEntries([...frontMatter.fields].reverse().map(({key, value}) => [key, value]))
        text = writeBack(text, source, {fields, body})
      }
      expect(Buffer.from(bytesLike(text, whole.text, bytes)).equals(bytes), file).toBe(true)
    }
  })
})

function read(file: string, cwd: string): Agent {
  const source = readFile(foundFile(file, cwd), Number.POSITIVE_INFINITY)
  if (!('text' in source)) throw new Error(file)
  return parseAgent(source)
}

/** What is known of an agent, in words: a diff of it can be read. */
function linesOf({name, format, frontMatter: {fields}, rules}: Agent, problems: readonly Problem[]): string[] {
  const granted = fields.filter(({key}) => ['tools', 'grants', 'denied'].includes(fieldMeaning(key).meaning))
  const tools = granted.map(({key, value}) => {
    const classes = groupBy([...toolList(value)], toolClass)
    return `  ${key}: ${[...classes].map(([one, names]) => `${one} (${names.join(', ')})`).join(', ') || 'none'}`
  })
  return [
    `  ${format}, named ${name}`,
    ...(fields.length > 0 ? [`  keys: ${fields.map(({key, line}) => `${key} ${line}`).join(', ')}`] : []),
    ...tools,
    ...rules.map(({line, text}) => `  rule ${line}: ${text.replaceAll('\n', ' | ')}`),
    ...problems.map(({line, severity, code}) => `  ${severity} ${line}: ${code}`)
  ]
}
