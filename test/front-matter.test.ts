import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readFrontMatter} from '../src/2-parse/front-matter.js'
import {identify} from '../src/2-parse/identity.js'

const block = (...lines: string[]): string => ['---', ...lines, '---', 'Body.'].join('\n')
const fieldsOf = (text: string) => readFrontMatter(text).frontMatter.fields
const valuesOf = (text: string) => fieldsOf(text).map(({key, value}) => [key, value])
const problemsOf = (text: string) => readFrontMatter(text).problems.map(({code, line}) => `${code} ${line}`)

describe('front matter that is YAML', () => {
  test('keeps every key with its type, its lines and the comments above it', () => {
    const text = block('name: a', '# why', '', 'tools: [Read, Grep]', 'maxTurns: 3', 'hooks:', '  Stop:', '    - run: x', 'own: yes', '')
    expect(fieldsOf(text)).toEqual([
      {key: 'name', value: 'a', source: 'name: a', line: 2, endLine: 2},
      {key: 'tools', value: ['Read', 'Grep'], source: '# why\n\ntools: [Read, Grep]', line: 3, endLine: 5},
      {key: 'maxTurns', value: 3, source: 'maxTurns: 3', line: 6, endLine: 6},
      {key: 'hooks', value: {Stop: [{run: 'x'}]}, source: 'hooks:\n  Stop:\n    - run: x', line: 7, endLine: 9},
      {key: 'own', value: 'yes', source: 'own: yes\n', line: 10, endLine: 11}
    ])
    expect(readFrontMatter(text)).toMatchObject({frontMatter: {line: 1, endLine: 12, bodyLine: 13}, body: 'Body.', problems: []})
  })

  test('keeps a heading and a key inside a block scalar in it', () => {
    const text = block('description: |-', '  # Use', '', '  name: no', 'name: a')
    expect(valuesOf(text)).toEqual([
      ['description', '# Use\n\nname: no'],
      ['name', 'a']
    ])
  })

  test('makes plain data of everything', () => {
    const text = block(
      'date: 2024-01-01',
      'tagged: !!timestamp 2024-01-01',
      'set: !!set {a}',
      'time: 1:30',
      '__proto__: {a: 1}',
      'constructor: x',
      'none:'
    )
    expect(valuesOf(text)).toEqual([
      ['date', '2024-01-01'],
      ['tagged', '2024-01-01'],
      ['set', {a: null}],
      ['time', '1:30'],
      ['__proto__', {a: 1}],
      ['constructor', 'x'],
      ['none', null]
    ])
    expect(Object.keys(Object.getPrototypeOf({}))).toEqual([])
  })

  test('a second key of the same name is kept, the first counts', () => {
    const text = block('name: a', 'model: opus', '# again', 'name: b')
    expect(valuesOf(text)).toEqual([
      ['name', 'a'],
      ['model', 'opus'],
      ['name', 'b']
    ])
    expect(problemsOf(text)).toEqual(['duplicate-key 5'])
    expect(identify('a.md', readFrontMatter(text).frontMatter, '').name).toBe('a')
  })

  test('does not expand an alias bomb, nor follow an alias into itself', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c]'
    ]
    expect(valuesOf(block(...bomb)).at(-1)).toEqual(['d', '[*c,*c,*c]'])
    expect(valuesOf(block('a: &a [*a]', 'name: b'))).toEqual([
      ['a', '&a [*a]'],
      ['name', 'b']
    ])
    expect(valuesOf(block(`a: ${'['.repeat(50_000)}`))).toEqual([['a', '['.repeat(50_000)]])
  })

  test('an alias to another entry is followed', () => {
    expect(valuesOf(block('a: &a [x]', 'b: *a'))).toEqual([
      ['a', ['x']],
      ['b', ['x']]
    ])
  })

  test('the same bad text gives the same answer twice', () => {
    const text = block('description: a: b', 'name: c')
    expect(readFrontMatter(text)).toEqual(readFrontMatter(text))
    expect(valuesOf(text)).toEqual([
      ['description', 'a: b'],
      ['name', 'c']
    ])
  })
})

describe('front matter that is not YAML', () => {
  test('a colon in a description', () => {
    const text = block(
      'name: a',
      'description: Use when: always. Examples:\\n\\n<example>\\nuser: "x"\\n</example>',
      'tools: [Read]',
      'color: red'
    )
    expect(valuesOf(text)).toEqual([
      ['name', 'a'],
      ['description', 'Use when: always. Examples:\\n\\n<example>\\nuser: "x"\\n</example>'],
      ['tools', ['Read']],
      ['color', 'red']
    ])
    expect(problemsOf(text)).toEqual(['front-matter-repaired 3'])
    expect(readFrontMatter(text).problems[0]?.message).toContain('Nested mappings are not allowed')
  })

  test('a description of several lines without indentation', () => {
    const description = [
      ...['Use it often. Examples:', '', '<example>', 'Context: A test fails.', 'user: "Fix it"', 'assistant: "I will."', 'model: none'],
      ...['agent: x', '<commentary>', 'note: y', '</commentary>', '</example>', '', 'Context: Another.', 'user: "Please"', 'tip: be quick']
    ]
    const text = block(
      'name: a',
      `description: ${description[0]}`,
      ...description.slice(1),
      'model: opus',
      'background: true',
      'custom: [1, 2]'
    )
    expect(valuesOf(text)).toEqual([
      ['name', 'a'],
      ['description', description.join('\n')],
      ['model', 'opus'],
      ['background', true],
      ['custom', [1, 2]]
    ])
    expect(fieldsOf(text)[1]).toMatchObject({line: 3, endLine: 18})
  })

  test('a known key ends a text whose example never closes', () => {
    const text = block('description: Use: it', '<example>', 'user: "x"', 'tools: Read, Grep', 'color: blue')
    expect(valuesOf(text)).toEqual([
      ['description', 'Use: it\n<example>\nuser: "x"'],
      ['tools', 'Read, Grep'],
      ['color', 'blue']
    ])
  })

  test('a key that no host knows starts an entry, a word of the text does not', () => {
    const text = block('description: Use: it', 'steps are two', 'first: do this', 'Then that', 'owner: me', 'x-level: 3')
    const description = 'Use: it\nsteps are two\nfirst: do this\nThen that'
    expect(valuesOf(text)).toEqual([
      ['description', description],
      ['owner', 'me'],
      ['x-level', 3]
    ])
  })

  test.each([
    ['**/*.ts', '**/*.ts'],
    ['*.ts, src/**/*.tsx', '*.ts, src/**/*.tsx'],
    ['**/*.{ts,tsx}', '**/*.{ts,tsx}'],
    ['*', '*']
  ])('globs: %s', (written, value) => {
    const text = block('description: x', `globs: ${written}`, 'alwaysApply: false')
    expect(valuesOf(text)).toEqual([
      ['description', 'x'],
      ['globs', value],
      ['alwaysApply', false]
    ])
    expect(problemsOf(text)).toEqual(['front-matter-repaired 3'])
  })

  test.each([
    ['"say "hi" to: all"', 'say "hi" to: all'],
    ['"a": b "c"', '"a": b "c"'],
    ['"a" or: "b"', '"a" or: "b"'],
    ['"a\\nb "c" d"', 'a\nb "c" d'],
    ["'it's so: yes'", "it's so: yes"],
    ['"open: only', '"open: only']
  ])('quotes: %s', (written, value) => {
    expect(valuesOf(block(`description: ${written}`, 'name: a'))).toEqual([
      ['description', value],
      ['name', 'a']
    ])
  })

  test('a block scalar without indentation', () => {
    expect(valuesOf(block('description: |', 'First one.', '', '  Second.', 'name: a'))).toEqual([
      ['description', 'First one.\n\n  Second.'],
      ['name', 'a']
    ])
  })

  test.each(['js', 'javascript', 'coffee', 'json', 'toml', 'constructor', 'JS'])('---%s is not evaluated', (language) => {
    const text = `---${language}\n{"name": "a", "x": (globalThis.hacked = true)}\n---\nBody.`
    expect(problemsOf(text)).toEqual(['front-matter-not-yaml 1'])
    expect(
      fieldsOf(text)
        .map(({source}) => source)
        .join('')
    ).toContain('hacked')
    expect(readFrontMatter(text).body).toBe('Body.')
    expect('hacked' in globalThis).toBe(false)
  })

  test.each(['yaml', 'yml', 'YAML'])('---%s is what it says', (language) => {
    const text = `---${language}\nname: a\n---\nBody.`
    expect(problemsOf(text)).toEqual([])
    expect(valuesOf(text)).toEqual([['name', 'a']])
  })

  test.each(['yamll', 'xyml', 'toml'])('---%s is told', (language) => {
    const {problems} = readFrontMatter(`---${language}\nname: a\n---\nBody.`)
    expect(problems).toMatchObject([{code: 'front-matter-not-yaml', line: 1, message: expect.stringContaining(language) as string}])
  })

  test('JSON is YAML, so its keys are read', () => {
    expect(valuesOf('---json\n{\n  "name": "a",\n  "tools": ["Read"]\n}\n---\n')).toEqual([
      ['name', 'a'],
      ['tools', ['Read']]
    ])
  })

  test('code has no keys and is kept whole', () => {
    const text = '---js\nmodule.exports = {\n  name: "a"\n}\n---\n'
    expect(fieldsOf(text)).toMatchObject([{key: '', source: 'module.exports = {\n  name: "a"\n}', line: 2, endLine: 4}])
  })

  test.each([
    ['a list', '- a\n- b'],
    ['a scalar', 'just words'],
    ['a mark without a value', '&x']
  ])('%s is kept as it stands', (_, inner) => {
    const text = block(...inner.split('\n'))
    expect(problemsOf(text)).toEqual(['front-matter-not-a-map 2'])
    expect(fieldsOf(text)).toMatchObject([{key: '', value: inner, source: inner, line: 2}])
  })
})

describe('fences', () => {
  test.each([
    ['no front matter', '# A\n\n---\nname: x\n---\n'],
    ['nothing', ''],
    ['a thematic break', '---\n\n# Title\n\nText: with a colon.\n\n---\n\nMore.'],
    ['a thematic break and no other', '---\n\n# Title\n'],
    ['a line that is no fence', '--- x y\nname: a\n---\n'],
    ['a thematic break below blank lines', '\n\n---\nSome words\n---\n']
  ])('%s: all is body', (_, text) => {
    expect(readFrontMatter(text)).toEqual({frontMatter: {fields: [], line: 1, endLine: 1, bodyLine: 1}, body: text, problems: []})
  })

  test.each([
    ['---\n---\nBody', 2],
    ['---\n# only a comment\n---\nBody', 3]
  ])('empty front matter is fine: %j', (text, endLine) => {
    expect(readFrontMatter(text)).toEqual({frontMatter: {fields: [], line: 1, endLine, bodyLine: endLine + 1}, body: 'Body', problems: []})
  })

  test('spaces behind a fence do not matter, blank lines below it are body', () => {
    expect(readFrontMatter('---  \nname: a\n--- \n\n  Body')).toMatchObject({body: '\n  Body', frontMatter: {bodyLine: 4}, problems: []})
  })

  test('a file may end at the fence', () => {
    expect(readFrontMatter('---\nname: a\n---')).toMatchObject({body: '', frontMatter: {endLine: 3, bodyLine: 4}, problems: []})
  })

  test('a line of dashes closes, with a problem', () => {
    const text = '---\n\nname: a\n--------\n\nBody'
    expect(valuesOf(text)).toEqual([['name', 'a']])
    expect(problemsOf(text)).toEqual(['front-matter-fence 4'])
  })

  test('dashes with words behind them do not close', () => {
    expect(valuesOf(block('name: a', 'description: x: y', '--- and then', 'model: opus'))).toEqual([
      ['name', 'a'],
      ['description', 'x: y\n--- and then'],
      ['model', 'opus']
    ])
  })

  test('one that never closes ends at the first line that is no key', () => {
    const text = '---\nname: a\ntools:\n  - Read\nYou are an agent.\nname: b\n'
    expect(readFrontMatter(text)).toMatchObject({body: 'You are an agent.\nname: b\n', frontMatter: {line: 1, endLine: 4, bodyLine: 5}})
    expect(valuesOf(text)).toEqual([
      ['name', 'a'],
      ['tools', ['Read']]
    ])
    expect(problemsOf(text)).toEqual(['front-matter-unclosed 1'])
  })

  test('blank lines above are tolerated, with a problem', () => {
    const text = '\n\n---\nname: a\n---\nBody'
    expect(readFrontMatter(text)).toMatchObject({body: 'Body', frontMatter: {line: 3, endLine: 5, bodyLine: 6, fields: [{line: 4}]}})
    expect(problemsOf(text)).toEqual(['front-matter-late 3'])
  })

  test('no line is lost and none is moved, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '---',
        '---js',
        '',
        'name: a',
        'description: a: b',
        '  - x',
        '- y',
        '# z',
        '<example>',
        '</example>',
        'user: "x"',
        '{',
        '}',
        '----'
      ),
      fc.string({maxLength: 12}).map((text) => text.replace(/[\r\n]/g, ''))
    )
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, opens) => {
        const all = opens ? ['---', ...lines] : lines
        const {frontMatter, body} = readFrontMatter(all.join('\n'))
        expect(all.slice(frontMatter.bodyLine - 1).join('\n')).toBe(body)
        for (const {source, line: first, endLine} of frontMatter.fields) expect(all.slice(first - 1, endLine).join('\n')).toBe(source)
        const covered = new Set(
          frontMatter.fields.flatMap((field) => all.map((_, index) => index + 1).slice(field.line - 1, field.endLine))
        )
        const inner = all.slice(frontMatter.line, frontMatter.bodyLine - 1).filter((_, index) => !covered.has(frontMatter.line + 1 + index))
        expect(inner.filter((text) => text.trim() !== '' && !/^\s*#|^-{3,}\s*$|^[{}]$/.test(text))).toEqual([])
      }),
      {numRuns: 1000}
    )
  })
})

describe('identity', () => {
  const identityOf = (file: string, text: string) => identify(file, readFrontMatter(text).frontMatter, '')

  test.each([
    ['.claude/agents/a.md', '', 'claude', 'a'],
    ['agents/a.md', 'name: " b "\ndescription: x', 'claude', 'b'],
    ['agents/a.md', '', 'markdown', 'a'],
    ['.github/agents/a.agent.md', 'description: x', 'copilot', 'a'],
    ['.github/instructions/a.instructions.md', 'applyTo: "**"', 'copilot-instructions', 'a'],
    ['notes/a.md', 'applyTo: "**"', 'copilot-instructions', 'a'],
    ['.cursor/rules/a.mdc', 'globs: **/*.ts', 'cursor', 'a'],
    ['.opencode/agent/a.md', 'description: x', 'opencode', 'a'],
    ['x/a.md', 'description: x\nmode: subagent', 'opencode', 'a'],
    ['.gemini/agents/a.md', 'name: b\ndescription: x', 'gemini', 'b'],
    ['sub/AGENTS.md', '', 'codex-agents-md', 'sub'],
    ['AGENTS.md', '', 'codex-agents-md', 'AGENTS'],
    ['.claude/skills/pdf/SKILL.md', 'description: x', 'skill', 'pdf'],
    ['.windsurf/rules/a.md', '', 'windsurf', 'a'],
    ['.kiro/agents/a.md', '', 'kiro', 'a'],
    ['.continue/rules/a.md', '', 'continue', 'a'],
    ['.factory/droids/a.md', 'name: b', 'factory', 'b'],
    ['.qwen/agents/a.md', 'name: b', 'qwen', 'b'],
    ['README.md', 'name: [b]', 'claude', 'README']
  ])('%s with %j is %s %s', (file, inner, format, name) => {
    expect(identityOf(file, inner === '' ? 'Body' : block(...inner.split('\n')))).toMatchObject({format, name})
  })

  test('the problems are those of the host', () => {
    const codes = (file: string, text: string) => identityOf(file, text).problems.map(({code}) => code)
    expect(codes('.claude/agents/a.md', 'Body')).toEqual(['no-name', 'no-description'])
    expect(codes('a.md', block('name: b', 'description: ""'))).toEqual(['no-description'])
    expect(codes('a.md', block('description: b'))).toEqual(['no-name'])
    expect(codes('a.agent.md', block('tools: [read]'))).toEqual(['no-description'])
    expect(codes('a.mdc', 'Body')).toEqual([])
    expect(codes('a.md', 'Body')).toEqual([])
  })
})
