import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {partPlace} from '../src/4-merge/descriptions/part-place.js'
import {merge} from '../src/index.js'
import type {MergedField} from '../src/model.js'
import {tempFolder} from './support/folders.js'
import {edit, mergedOrchard, orchard, orchardFile, runMerge} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

const fieldsOf = async (files: Readonly<Record<string, string>>): Promise<readonly MergedField[]> =>
  (await merge(['agents'], {cache: ''}, {cwd: tempFolder(files)})).merged[0]?.frontMatter ?? []
const first = orchard['agents/first.md']
const second = orchard['agents/second.md']

describe('where the front matter of a canonical agent comes from', () => {
  test('every key and every sentence of the examples has its words where the report says', async () => {
    const {merged} = await merge(['agents'], {cache: ''}, {cwd: join(import.meta.dirname, '..')})
    for (const {frontMatter, text} of merged) {
      const lines = text.split('\n')
      expect(new Set(frontMatter.map(({key}) => key))).toEqual(new Set(['name', 'description', 'model', 'tools', 'color']))
      for (const {line, text: piece, origins} of frontMatter) {
        expect(lines[line - 1]).toContain(piece.split('\n')[0])
        expect(origins.length).toBeGreaterThan(0)
      }
    }
  })

  test('a value that all have is that of the base, and the same in the others', async () => {
    const fields = await fieldsOf(orchard)
    expect(fields.find(({key}) => key === 'model')).toEqual({
      key: 'model',
      text: 'model: sonnet',
      line: 4,
      endLine: 4,
      origins: [
        {file: 'agents/first.md', line: 4, endLine: 4, text: 'model: sonnet', relation: 'chosen'},
        {file: 'agents/second.md', line: 4, endLine: 4, text: 'model: sonnet', relation: 'same'}
      ]
    })
    expect(fields.find(({key}) => key === 'description')?.origins.map(({file}) => file)).toEqual(['agents/first.md', 'agents/second.md'])
  })

  test('a value that is only what they have in common is from all of them', async () => {
    const fields = await fieldsOf({
      'agents/first.md': first.replace('model: sonnet', 'tools: Read, Write'),
      'agents/second.md': second.replace('model: sonnet', 'tools: Read, Bash')
    })
    expect(fields.find(({key}) => key === 'tools')).toMatchObject({
      text: 'tools: Read',
      origins: [
        {text: 'tools: Read, Write', relation: 'contained'},
        {text: 'tools: Read, Bash', relation: 'contained'}
      ]
    })
  })

  test('what a person decided is from the decisions file', async () => {
    const fields = await fieldsOf({
      ...orchard,
      'agentmerge.decisions.yaml': 'canonical:\n  - group: orchard-keeper\n    model: haiku\n    reason: it is small work\n'
    })
    expect(fields.find(({key}) => key === 'model')?.origins).toMatchObject([
      {file: 'agentmerge.decisions.yaml', line: 2, endLine: 2, text: 'haiku', relation: 'chosen'},
      {file: 'agents/first.md', text: 'model: sonnet', relation: 'reworded'},
      {file: 'agents/second.md', text: 'model: sonnet', relation: 'reworded'}
    ])
  })

  test('what a person wrote into the canonical file is from there, and verified', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, 'model: sonnet', 'model: opus\nowner: Ida')
    await runMerge(cwd)
    const {groups} = JSON.parse((await runCli(['merge', 'agents', '--json'], cwd)).stdout)
    expect(groups[0].frontMatter.slice(-2)).toMatchObject([
      {
        text: 'model: opus',
        origins: [
          {file: orchardFile, line: 4, text: 'model: opus', relation: 'edited'},
          {file: 'agents/first.md', text: 'model: sonnet', relation: 'reworded'},
          {file: 'agents/second.md', text: 'model: sonnet', relation: 'reworded'}
        ]
      },
      {text: 'owner: Ida', origins: [{file: orchardFile, line: 5, relation: 'edited'}]}
    ])
    expect((await runCli(['verify', '--quiet'], cwd)).code).toBe(0)
  })
})

test('a part of a value is found in its lines, wherever they end', () => {
  const source = 'description: >-\n  Tends trees. Plans\n  the harvest.\n\n  <example>\n  user: "When?"\n  </example>\nmodel: x'
  const placeOf = (text: string) => {
    const {line, endLine} = partPlace('a.md', {key: 'description', value: '', source, line: 10, endLine: 17}, text)
    return [line, endLine]
  }
  expect(placeOf('Tends trees.')).toEqual([11, 11])
  expect(placeOf('Plans the harvest.')).toEqual([11, 12])
  expect(placeOf('<example>\nuser: "When?"\n</example>')).toEqual([14, 16])
  expect(placeOf('Feeds geese.')).toEqual([10, 17])
})
