import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bytesLike} from '../src/1-read/bytes-like.js'
import {foundFile} from '../src/1-read/found-file.js'
import {readFile} from '../src/1-read/read-file.js'
import {splitAgents} from '../src/1-read/split-agents.js'
import {readSource} from '../src/2-parse/read-source.js'
import type {SourceFile} from '../src/model.js'
import {writeBack} from '../src/write-back.js'
import {tempFolder} from './support/folders.js'

const agents = (file: string, text: string) =>
  splitAgents({file, bytes: 0, sha256: '', text, problems: []}).filter((one): one is SourceFile => 'text' in one)

/** What a source says, as the model has it. */
function sayingOf({file, text}: Pick<SourceFile, 'file' | 'text'>) {
  const {frontMatter, body} = readSource(file, text)
  return {fields: Object.fromEntries(frontMatter.fields.map(({key, value}) => [key, value]).reverse()), body}
}

const samples: Readonly<Record<string, readonly [file: string, text: string]>> = {
  Markdown: ['a.md', '---\n# who\nname: "a" # shown\n\ndescription: It: breaks\ntools: [ Read,Grep ]\n---\n\nBody.  \n'],
  TOML: [
    '.codex/agents/a.toml',
    '# who\nname = "a" # shown\nlist = [\n 1, # one\n]\ndeveloper_instructions = """\nBody "x".\n"""\n[t.u]\nk = 1\n'
  ],
  JSON: ['.kiro/agents/a.json', '{\n  "name" : "a",\n  "tools": ["read" , "web"],\n  "prompt": "Body.\\nMore.\\u0020"\n}\n'],
  'agents in settings in JSON': [
    'opencode.jsonc',
    '{\n  // ours\n  "x": 1,\n  "agent": {\n    "a": {"prompt" : "Body.", "tools": ["x" ], "mode": "all", }, // one\n    "b": {"prompt": "Other."}\n  }\n}\n'
  ],
  'agents in settings in TOML': [
    '.codex/config.toml',
    'x = 1\n[agents.a] # ours\ndescription = "One" # one\nlist = [ "x" ]\ndeveloper_instructions = "Body."\n\n# next\n[agents.b]\ndescription = "Other"\n[y]\nz = 1\n'
  ],
  'modes in YAML': [
    '.roomodes',
    'customModes:\n  # one\n  - slug: a # shown\n    roleDefinition: |\n      Body.\n\n    groups: [ read ]\n    customInstructions: More.\n  - slug: b\n    roleDefinition: Other.\n'
  ],
  'modes in JSON': [
    '.roomodes',
    '{"customModes":[{"slug":"a","roleDefinition":"Body.","groups":[]}, {"slug":"b","roleDefinition":"Other."}]}'
  ]
}

describe.for(Object.entries(samples))('%s', ([, [file, text]]) => {
  test('that says what it said is the same to the last character', () => {
    for (const agent of agents(file, text)) expect(writeBack(text, agent, sayingOf(agent))).toBe(text)
  })

  const value = fc.oneof(fc.string(), fc.array(fc.string({minLength: 1}), {maxLength: 3}), fc.boolean(), fc.nat(999))

  test('with one other value reads back as that, and everything else as before', () => {
    const [agent] = agents(file, text) as [SourceFile]
    const before = sayingOf(agent)
    const key = fc.constantFrom(...Object.keys(before.fields).filter((one) => one !== 'slug' && one !== 't'))
    fc.assert(
      fc.property(key, value, (changed, wanted) => {
        const fields = {...before.fields, [changed]: wanted}
        const written = writeBack(text, agent, {...before, fields})
        const again = agents(file, written)
        expect(sayingOf(again[0] as SourceFile)).toEqual({...before, fields})
        expect(again.slice(1).map(sayingOf)).toEqual(agents(file, text).slice(1).map(sayingOf))
      })
    )
  })

  test('with another body reads back as that, and everything else as before', () => {
    const [agent] = agents(file, text) as [SourceFile]
    const before = sayingOf(agent)
    const line = fc.stringMatching(/^[\x20-\x7eéß]{0,12}$/)
    fc.assert(
      fc.property(fc.array(line, {minLength: 1}), (lines) => {
        const body = `Start.\n\n${lines.join('\n')}\n`
        const written = writeBack(text, agent, {...before, body})
        const [again] = agents(file, written) as [SourceFile]
        expect(sayingOf(again)).toEqual({...before, body})
      })
    )
  })
})

describe('the bytes of a file', () => {
  const marks = {
    'UTF-8': (text: string) => Buffer.from(text),
    'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16, the other way round': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'Windows-1252': (text: string) => Buffer.from(`caf\u00e9 ${text}`, 'latin1')
  }

  test.for(Object.entries(marks))('in %s are the same where the text is, whatever its line ends', ([, encode]) => {
    const cwd = tempFolder()
    const piece = fc.constantFrom('a', 'é', 'Ã©', ' ', '\n', '\r\n', '\r', '---', 'name: a', '\u00e2\u0080\u0099')
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => `x${pieces.join('')}`),
        (text) => {
          const bytes = encode(text)
          writeFileSync(join(cwd, 'a.md'), bytes)
          const read = readFile(foundFile('a.md', cwd), 10_000)
          if (!('text' in read)) return
          expect(Buffer.from(bytesLike(read.text, read.text, bytes)).equals(bytes)).toBe(true)
          writeFileSync(join(cwd, 'a.md'), bytesLike(`${read.text}\nnew`, read.text, bytes))
          expect(readFile(foundFile('a.md', cwd), 10_000)).toMatchObject({text: `${read.text}\nnew`})
        }
      ),
      {numRuns: 200}
    )
  })

  test('keep their line ends in lines that are new', () => {
    const bytes = Buffer.from('a\r\nb\r\nc\r\n')
    expect(Buffer.from(bytesLike('a\nnew\nc\n', 'a\nb\nc\n', bytes)).toString()).toBe('a\r\nnew\r\nc\r\n')
  })
})
