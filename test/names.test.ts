import {expect, test} from 'vitest'
import {scan} from '../src/index.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'

const problemsOf = async (files: Readonly<Record<string, string>>) => {
  const {agents, groups} = await scan(['.'], {}, {cwd: tempFolder(files)})
  const told = agents.flatMap(({file, problems}) => problems.map(({code, line, message}) => ({file, code, line, message})))
  return {told, groups: groups.length}
}

test('a name that stands twice in one folder is told of both, though the bodies have nothing in common', async () => {
  const {told, groups} = await problemsOf({'a/helper.md': apiAgent('helper'), 'b/helper.md': poetAgent('Helper')})
  expect(groups).toBe(0)
  expect(told).toEqual([
    {file: 'a/helper.md', code: 'name-taken', line: 2, message: expect.stringContaining('`helper`') as string},
    {file: 'b/helper.md', code: 'name-taken', line: 2, message: expect.stringContaining('a/helper.md') as string}
  ])
})

test('a name that stands twice in one group is a conflict of the group and not told of the files', async () => {
  const {told, groups} = await problemsOf({'a.md': apiAgent('api'), 'b.md': apiAgent('api', 'Page every list.')})
  expect({told, groups}).toEqual({told: [], groups: 1})
})

test('a name that is only taken from the path is no name that stands twice', async () => {
  const body = (text: string) => `---\ndescription: ${text}\n---\n\n${text} ${text}\n`
  const {told} = await problemsOf({'a/helper.md': body('Writes poems about the sea.'), 'b/helper.md': body('Plans Terraform modules.')})
  expect(told.filter(({code}) => code === 'name-taken')).toEqual([])
})
