import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {FormatPlace} from '../src/formats/format.js'
import {formats} from '../src/formats/index.js'
import {placeOf} from '../src/formats/place-of.js'
import {toolClass} from '../src/formats/tool-class.js'

/** A path that fits a place: each alternative once. */
function examplesOf({glob}: FormatPlace): string[] {
  const [, before, options, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(glob) ?? []
  if (options !== undefined) return options.split(',').flatMap((option) => examplesOf({glob: `${before}${option}${after}`}))
  return [glob.replace('**/', ''), glob.replace('**/', 'some/folder/')].map((path) => path.replace(/\*\*$/, 'x.md').replaceAll('*', 'some'))
}

const examples = formats.flatMap(({id, places}) =>
  places
    .filter(({isLoose}) => !isLoose)
    .flatMap(examplesOf)
    .map((path) => [path, id] as const)
)

describe('the formats', () => {
  test('have one file each, and an id of their own', () => {
    const ids = formats.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const files = readdirSync(join(import.meta.dirname, '../src/formats')).map((name) => name.replace(/\.ts$/, ''))
    expect(ids.filter((id) => !files.includes(id) && !files.includes(`${id}-rules`))).toEqual([])
  })

  test.for(examples)('%s is of the format %s, below any folder', ([path, id]) => {
    expect(placeOf(path)).toMatchObject({format: {id}, root: ''})
    expect(placeOf(`packages/web/${path}`)).toMatchObject({format: {id}, root: 'packages/web/'})
  })

  test('put a tool of one name into one class', () => {
    const named = formats.flatMap(({tools = {}}) =>
      Object.entries(tools).flatMap(([name, list]) => list.split(' ').map((tool) => [tool, name]))
    )
    expect(named.filter(([tool = '', name]) => toolClass(tool) !== name)).toEqual([])
  })

  test('ask for keys, and limit keys, that they know', () => {
    const unknown = formats.flatMap(({id, requires, keys}) => requires.filter((key) => !(key in keys)).map((key) => `${id}: ${key}`))
    expect(unknown).toEqual([])
    const others = formats.flatMap(({precedence}) => Object.keys(precedence?.beside ?? {}))
    expect(others.filter((id) => !formats.some((format) => format.id === id))).toEqual([])
  })

  test.for([
    ['docs/notes.md', undefined],
    ['agents/x.agent.md', 'copilot'],
    ['rules/x.mdc', 'cursor'],
    ['skill.md', 'skill'],
    ['agents.md', undefined],
    ['x/.claude/worktrees/y/.claude/agents/z.md', 'claude'],
    ['.codex/config.toml', 'codex-settings'],
    ['.codex/notes.toml', 'codex'],
    ['web/opencode.jsonc', 'opencode-settings'],
    ['my.claude/agents/x.md', undefined]
  ] as const)('%s is of the format %s', ([path, id]) => {
    expect(placeOf(path)?.format.id).toBe(id)
  })
})
