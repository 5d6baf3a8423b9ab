import {describe, expect, test} from 'vitest'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import {activeTogether} from '../src/4-merge/scopes/active-together.js'
import {areDisjoint} from '../src/4-merge/scopes/are-disjoint.js'
import {sameGlobs} from '../src/4-merge/scopes/same-globs.js'
import {merge, mergeAll, scan} from '../src/index.js'
import type {Agent} from '../src/model.js'
import {globList} from '../src/util/glob-list.js'
import {spelledOut} from '../src/util/spelled-out.js'
import {tempFolder} from './support/folders.js'

function agent(keys: readonly string[], file = '.cursor/rules/a.mdc', body = 'Use tabs.'): Agent {
  const text = `---\n${keys.join('\n')}\n---\n\n${body}\n`
  return parseAgent({file, bytes: text.length, sha256: '', text, problems: []})
}

const scoped = (globs: string, file?: string): Agent => agent([`globs: "${globs}"`], file)

describe('globs', () => {
  test.for([
    ['*.py', ['*.py']],
    ['*.py, src/**,', ['*.py', 'src/**']],
    ['*.{ts,tsx},*.js', ['*.{ts,tsx}', '*.js']],
    [
      ['*.ts', '*.js, *.jsx'],
      ['*.ts', '*.js', '*.jsx']
    ],
    [undefined, []],
    [null, []],
    [7, []]
  ] as const)('of %j are %j', ([value, globs]) => {
    expect(globList(value)).toEqual(globs)
  })

  test.for([
    [['*.{ts,tsx}'], ['*.ts', '*.tsx']],
    [['{a,b}/{c,{d,e}}'], ['a/c', 'a/d', 'a/e', 'b/c', 'b/d', 'b/e']],
    [
      ['*.{ts}', '*.ts', '*.ts'],
      ['*.{ts}', '*.ts']
    ]
  ] as const)('%j without braces are %j', ([globs, out]) => {
    expect([...spelledOut(globs)].sort()).toEqual([...out].sort())
  })

  test('with very many alternatives are left as they are', () => {
    const glob = '{1,2,3,4,5,6,7,8,9}'.repeat(9)
    expect(spelledOut([glob]).length).toBeLessThanOrEqual(64)
  })

  test('are the same in any order and form', () => {
    expect(sameGlobs('*.{ts,tsx}', ['*.tsx', '*.ts'])).toBe(true)
    expect(sameGlobs('*.ts', '*.TS')).toBe(false)
  })
})

describe('two scopes', () => {
  test.for([
    ['*.py', '*.ts'],
    ['*.ts', '*.tsx'],
    ['**/*.{js,jsx}', 'src/**/*.py'],
    ['src/api/**', 'src/web/**'],
    ['docs/*.md', 'src/*.md'],
    ['package.json', '*.ts']
  ] as const)('%s and %s have no file in common', ([left, right]) => {
    expect(areDisjoint(scoped(left), scoped(right))).toBe(true)
    expect(areDisjoint(scoped(right), scoped(left))).toBe(true)
  })

  test.for([
    ['*.ts', '*.test.ts'],
    ['*.ts', 'src/**'],
    ['*.ts,*.py', '*.py'],
    ['src/**', 'src/web/**'],
    ['src/**', '**/web/**'],
    ['tests', '*.ts'],
    ['*.PY', '*.py'],
    ['*.[jt]s', '*.ts'],
    ['src/web', '*.css'],
    ['!*.ts', '*.py'],
    ['', '*.py']
  ] as const)('%s and %s may have one', ([left, right]) => {
    expect(areDisjoint(scoped(left), scoped(right))).toBe(false)
    expect(areDisjoint(scoped(right), scoped(left))).toBe(false)
  })

  test('of two packages are not told apart by folders, which each has of its own', () => {
    expect(areDisjoint(scoped('api/**', 'one/.cursor/rules/a.mdc'), scoped('web/**', 'two/.cursor/rules/a.mdc'))).toBe(false)
    expect(areDisjoint(scoped('*.py', 'one/.cursor/rules/a.mdc'), scoped('*.ts', 'two/.cursor/rules/a.mdc'))).toBe(true)
  })

  test('of which one always applies are not disjoint', () => {
    expect(areDisjoint(agent(['globs: "*.py"', 'alwaysApply: true']), scoped('*.ts'))).toBe(false)
  })

  test('are read by the key of each host', () => {
    const [copilot, claude] = [
      agent(['applyTo: "**/*.py"'], '.github/instructions/a.instructions.md'),
      agent(['paths: ["*.ts"]'], '.claude/rules/a.md')
    ]
    expect(areDisjoint(copilot, claude)).toBe(true)
  })
})

test('agents meet in the largest sets that can be active together', () => {
  const [python, script, both] = [scoped('*.py', 'a'), scoped('*.ts', 'b'), agent([], 'c')]
  expect(activeTogether([python, script, both]).map((set) => set.map(({file}) => file))).toEqual([
    ['a', 'c'],
    ['b', 'c']
  ])
  expect(activeTogether([both, scoped('*.ts', 'd')]).length).toBe(1)
})

test('so many sets are not worth it', () => {
  const many = Array.from({length: 20}, (_, at) => scoped(`*.x${at}y`, String(at)))
  expect(activeTogether(many)).toEqual([many])
})

describe('the scope that is written', () => {
  const rule = (globs: string, body: string): string => `---\ndescription: How code is written.\nglobs: ${globs}\n---\n\n${body}\n`
  const tidy = '- Name a function after what it gives.\n- Keep functions under 30 lines.\n- Never catch an error and go on.'
  const merged = async (left: string, right: string) => {
    const folder = tempFolder({'a.mdc': left, 'b.mdc': right})
    const result = await mergeAll(['a.mdc', 'b.mdc'], {}, {cwd: folder})
    return {...result, group: result.merged[0]}
  }

  test.for([
    ['"*.py"', '["*.ts"]', 'globs: "*.py,*.ts"'],
    ['"*.py, *.pyi"', '"*.ts"', 'globs: "*.py, *.pyi, *.ts"'],
    ['["*.py"]', '"*.ts,*.py"', 'globs: ["*.py", "*.ts"]'],
    ['"*.{js,ts}"', '"*.ts"', 'globs: "*.{js,ts}"'],
    ['"**"', '"*.ts"', 'globs: "**,*.ts"']
  ] as const)('is for equal bodies that of both: %s and %s', async ([left, right, written]) => {
    const {group, remarks} = await merged(rule(left, tidy), rule(right, tidy))
    expect(group?.text).toContain(`\n${written}\n`)
    expect(group?.conflicts).toEqual([])
    expect(remarks).toEqual([])
    const origins = group?.frontMatter.find(({key}) => key === 'globs')?.origins.map(({file}) => file)
    expect(origins?.sort()).toEqual(['a.mdc', 'b.mdc'])
    expect(group?.omitted.filter(({text}) => text.startsWith('globs'))).toEqual([])
  })

  test('is for other bodies that of one, and told for the other', async () => {
    const {group, remarks} = await merged(rule('"*.py"', tidy), rule('"*.ts"', tidy.replace('30', '50')))
    expect(group?.text).toContain('\nglobs: "*.py"\n')
    expect(group?.conflicts).toEqual([])
    expect(remarks.map(({problem}) => `${problem.code}: ${problem.message}`)).toEqual([
      'scope-moved: Unexpected scope of the rules from b.mdc: `*.py`, expected `*.ts`'
    ])
  })

  test('lets rules contradict each other that are active together', async () => {
    const {group} = await merged(rule('"*.ts"', tidy), rule('"src/*.ts"', tidy.replace('30', '50')))
    expect(group?.conflicts.map(({kind}) => kind)).toEqual(['value'])
  })

  test('is a conflict where one of two bodies means all files', async () => {
    const {group, remarks} = await merged(rule('"**/*"', tidy), rule('"*.ts"', tidy.replace('30', '50')))
    expect(group?.conflicts.map(({kind, severity}) => `${kind} ${severity}`)).toContain('front-matter warning')
    expect(remarks).toEqual([])
  })
})

describe('rules for files that have none in common', () => {
  const rules = [
    'Write the test beside the code that it proves.',
    'Run the whole suite before each commit.',
    'Never skip a test that fails.'
  ]
  const rule = (globs: string, ...more: readonly string[]) =>
    `---\ndescription: How tests are written\nglobs: "${globs}"\n---\n\n${[...rules, ...more].map((one) => `- ${one}\n`).join('')}`
  const groupsOf = async (left: string, right: string, files: Readonly<Record<string, string>> = {}) => {
    const cwd = tempFolder({'.cursor/rules/a.mdc': left, '.cursor/rules/b.mdc': right, ...files})
    return (await merge(['.'], {}, {cwd})).merged
  }

  test('stay two, for in one text each would hold for the files of the other, and it is told why', async () => {
    const [left, right] = [rule('**/*.py', 'Use fixtures, never mocks.'), rule('**/*.ts', 'Use mocks, never fixtures.')]
    expect(await groupsOf(left, right)).toEqual([])
    const {pairs} = await scan(['.'], {}, {cwd: tempFolder({'.cursor/rules/a.mdc': left, '.cursor/rules/b.mdc': right})})
    expect(pairs[0]?.reasons).toContain('not grouped: they are rules for different files')
  })

  test('become one where they say the same, or share a file, or apply always, or a person wants it', async () => {
    const [left, right] = [rule('**/*.py', 'Use fixtures.'), rule('**/*.ts', 'Use mocks.')]
    expect(await groupsOf(rule('**/*.py'), rule('**/*.ts'))).toHaveLength(1)
    expect(await groupsOf(left, rule('tests/**', 'Use mocks.'))).toHaveLength(1)
    expect(await groupsOf(left, right.replace('globs', 'alwaysApply: true\nglobs'))).toHaveLength(1)
    const decisions = 'together:\n  - agents: [.cursor/rules/a.mdc, .cursor/rules/b.mdc]\n    reason: one team\n'
    expect(await groupsOf(left, right, {'agentmerge.decisions.yaml': decisions})).toHaveLength(1)
  })
})
