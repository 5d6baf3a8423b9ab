import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {canonicalLines} from '../src/5-report/html/canonical-lines.js'
import {decisionsText} from '../src/5-report/html/client/decisions-text.js'
import {joinedSides} from '../src/5-report/html/client/joined-sides.js'
import {escapeHtml} from '../src/5-report/html/escape-html.js'
import {grouped} from '../src/5-report/html/grouped.js'
import {html} from '../src/5-report/html/html.js'
import {inline} from '../src/5-report/html/inline.js'
import {markdownLines} from '../src/5-report/html/markdown-lines.js'
import {pageContext} from '../src/5-report/html/page-context.js'
import {sourcePieces} from '../src/5-report/html/source-pieces.js'
import {reportPages} from '../src/5-report/report-pages.js'
import {waysToDecide} from '../src/5-report/ways-to-decide.js'
import {merge, mergeAll, type OutputFile, type Result} from '../src/index.js'
import {anyAgentText} from './support/any-agent.js'
import {copyExamples, tempFolder} from './support/folders.js'
import {keptForHosts} from './support/kept-for-hosts.js'
import {conflict, fiftyConflicts, hostile, sample} from './support/sample-result.js'

const none: Result = {agents: [], unread: [], pairs: [], groups: [], single: [], mirrors: [], remarks: [], merged: [], unmerged: []}
const textOf = ({text}: OutputFile): string => (typeof text === 'string' ? text : [...text()].join(''))

/** A page without its script and style, which are those of every page, and without what follows from them. */
function bare(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>\n<\/body>/, '<script></script>\n</body>')
    .replace(/'sha256-[^']+'/g, "'sha256-'")
}

describe('report.html as it was recorded', () => {
  test.for([
    ['report.html', sample],
    ['hostile.html', hostile],
    ['nothing.html', none]
  ] as const)('%s', ([name, result]) => {
    const path = join(import.meta.dirname, 'fixtures/report', name)
    const [page] = reportPages(result, 'out')
    const text = bare(textOf(page as OutputFile))
    if (process.env.UPDATE === '1') writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })
})

describe('the pages', () => {
  test('are the same bytes each time', () => {
    const [first, again] = [reportPages(fiftyConflicts, 'out'), reportPages(fiftyConflicts, 'out')]
    expect(first.map(textOf)).toEqual(again.map(textOf))
  })

  test('are several where one would be too large, and each group stands in one of them', () => {
    const group = sample.merged[0]
    const found = sample.groups[0]
    if (!group || !found) throw new Error('the sample has no group')
    const rules = Array.from({length: 4000}, (_, index) => ({
      ...group.rules[0],
      id: `r-${index}`,
      text: `Rule ${index} `.repeat(40)
    })) as typeof group.rules
    const ids = Array.from({length: 8}, (_, index) => `group-${index}`)
    const many: Result = {
      ...sample,
      groups: ids.map((id) => ({...found, id})),
      merged: ids.map((id) => ({...group, id, name: id, rules, text: rules.map(({text}) => `- ${text}\n`).join('')}))
    }
    const pages = reportPages(many, 'out')
    expect(pages.map(({path}) => path)).toEqual(pages.map((_, index) => (index === 0 ? 'report.html' : `report-${index + 1}.html`)))
    expect(pages.length).toBeGreaterThan(2)
    const texts = pages.map(textOf)
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(10_000_000)
    for (const id of ids) {
      const at = texts.flatMap((text, index) => (text.includes(`<section class="view" id="group-${id}"`) ? [index] : []))
      expect(at).toHaveLength(1)
      const page = at[0] === 0 ? '' : `report-${(at[0] ?? 0) + 1}.html`
      expect(texts[0]).toContain(`href="${page}#group-${id}"`)
    }
    expect(texts[1]).toContain('href="report.html#overview"')
    expect(texts.filter((text) => text.includes('id="overview"'))).toHaveLength(1)
  })

  test('stay below ten megabytes where groups have many members, and say which part of the report they are', () => {
    const [pair, head, merged, found] = [sample.pairs[0], sample.agents[0], sample.merged[0], sample.groups[0]]
    if (!pair || !head || !merged || !found) throw new Error('the sample has no pair, agent or group')
    const ids = Array.from({length: 12}, (_, index) => `group-${index}`)
    const filesOf = (id: string) => Array.from({length: 60}, (_, at) => `agents/${id}/member-${at}.md`)
    const pairsOf = (files: readonly string[]) =>
      files.flatMap((left, at) => files.slice(at + 1).map((right) => ({...pair, left, right, reasons: ['Both review changes.']})))
    const many: Result = {
      ...sample,
      agents: ids.flatMap(filesOf).map((file) => ({...head, file})),
      pairs: ids.flatMap((id) => pairsOf(filesOf(id))),
      groups: ids.map((id) => ({...found, id, members: filesOf(id)})),
      merged: ids.map((id) => ({...merged, id, name: id, members: filesOf(id), conflicts: []}))
    }
    const texts = reportPages(many, 'out').map(textOf)
    expect(texts.length).toBeGreaterThan(1)
    for (const [at, text] of texts.entries()) {
      expect(Buffer.byteLength(text)).toBeLessThan(10_000_000)
      expect(text).toContain(`<h1>Merge report, page ${at + 1} of ${texts.length}</h1>`)
      expect(text).toContain('Conflicts of this page')
    }
  })

  test('say so where a group alone is more than one should hold', () => {
    const [group, found] = [sample.merged[0], sample.groups[0]]
    const [rule] = group?.rules ?? []
    if (!group || !found || !rule) throw new Error('the sample has no group')
    const of = (count: number) => {
      const rules = Array.from({length: count}, (_, index) => ({...rule, text: `Rule ${index} `.repeat(400)}))
      const pages = reportPages(
        {...sample, groups: [found], merged: [{...group, rules, text: rules.map(({text}) => `- ${text}\n`).join('')}]},
        'out'
      )
      return pages.map(textOf).join('').includes('This group alone is more than a page should hold')
    }
    expect([of(10), of(2000)]).toEqual([false, true])
  })

  test('give each conflict an address of its own, also where two groups have the same one', () => {
    const [one, other] = [conflict('c-111111', 'value'), conflict('c-111111', 'value')]
    const [left, right] = sample.merged
    if (!left || !right) throw new Error('the sample has less than two groups')
    const {conflictAnchor} = pageContext(
      {
        ...sample,
        merged: [
          {...left, conflicts: [one]},
          {...right, conflicts: [other]}
        ]
      },
      'out'
    )
    expect([conflictAnchor(one), conflictAnchor(other)]).toEqual(['c-111111', 'c-111111_2'])
  })
})

describe('a group that was written for other hosts', () => {
  const part = async (files: Readonly<Record<string, string>>, to: string) => {
    const result = await merge(['.'], {to}, {cwd: tempFolder(files)})
    const pages = reportPages(result, 'out').map(textOf)
    const [, found = ''] = /<h3 id="[^"]*-hosts">Other hosts<\/h3>([\s\S]*?)<\/section>/.exec(pages.join('\n')) ?? []
    return {found, pages, result}
  }

  test('shows the files, what they lack, the limits that were passed, and mirrors with what differs in them', async () => {
    const {found, result} = await part(keptForHosts(), 'cursor,copilot')
    const [group] = result.merged
    const lost = group?.written?.flatMap(({notCarried}) => notCarried) ?? []
    expect(lost.map(({key}) => key)).toContain('memory')
    for (const {key, reason} of lost) {
      expect(found).toContain(`<code>${key}</code>`)
      expect(found).toContain(escapeHtml(reason))
    }
    expect(found).toMatch(/<h4>cursor: <a [^>]*href="cursor\/[^"]+\.md">/)
    expect(found).toContain('host-limit')
    expect(found).not.toContain('<h4>copilot')
    expect(found).toContain('.github/agents/first-api.agent.md')
    expect(found).toContain('&lt;b&gt;a page')
  })

  test('says so where everything was carried over, and nothing where there is no other host', async () => {
    const twins = {
      'a.md': keptForHosts()['.claude/agents/first-api.md'] ?? '',
      'b.md': keptForHosts()['.claude/agents/second-api.md'] ?? ''
    }
    const plain = Object.fromEntries(Object.entries(twins).map(([file, text]) => [file, text.replace(/tools.*\nmemory.*\n/, '')]))
    expect((await part(plain, 'cursor')).found).toContain('Everything was carried over.')
    expect((await part(plain, '')).pages.join()).not.toContain('Other hosts')
  })
})

describe('text in a page', () => {
  test('can neither open nor close anything', () => {
    expect(escapeHtml('<a href="x">&amp;\u202E')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;U+202E')
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/)
      })
    )
  })

  test('is escaped wherever it is put into markup, and markup is not', () => {
    expect(html`<p class="${'a"b'}">${['<b>', html`<i>${'&'}</i>`, 3, undefined]}</p>`.markup).toBe(
      '<p class="a&quot;b">&lt;b&gt;<i>&amp;</i>3</p>'
    )
  })

  test('shows code and emphasis, and leaves links and HTML as they are written', () => {
    expect(inline('Use `a < b` and **never** *guess*; [x](javascript:y) <b>z</b> 2 * 3 * 4').markup).toBe(
      'Use <code>a &lt; b</code> and <strong>never</strong> <em>guess</em>; [x](javascript:y) &lt;b&gt;z&lt;/b&gt; 2 * 3 * 4'
    )
    expect(inline('``a `b` c`` and `open').markup).toBe('<code>a `b` c</code> and `open')
  })

  test('has numbers with their thousands apart', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567'])
  })
})

describe('Markdown', () => {
  test('is taken apart into blocks with their lines', () => {
    const text =
      '# Title #\n\nText\non\n\n- one\n  more\n  - two\n\n    ```js\n    code()\n    ```\n3. three\n\n> said\n> so\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n<tag>\nraw\n</tag>\n'
    expect(
      markdownLines(text).map(({type, line, endLine, lines, depth, mark}) => [type, line, endLine, lines.join('/'), depth, mark])
    ).toEqual([
      ['heading', 1, 1, 'Title', 1, ''],
      ['text', 3, 4, 'Text/on', 0, ''],
      ['item', 6, 7, 'one/more', 0, '-'],
      ['item', 8, 8, 'two', 1, '-'],
      ['code', 10, 12, 'code()', 2, ''],
      ['item', 13, 13, 'three', 0, '3.'],
      ['quote', 15, 16, 'said/so', 0, ''],
      ['table', 18, 20, '| a | b |/| 1 | 2 |', 0, ''],
      ['break', 22, 22, '', 0, ''],
      ['raw', 23, 25, '<tag>/raw/</tag>', 0, '']
    ])
  })

  test('loses no line that says something', () => {
    fc.assert(
      fc.property(anyAgentText, (text) => {
        const lines = text.split('\n')
        const blocks = markdownLines(text)
        const covered = new Set(blocks.flatMap(({line, endLine}) => Array.from({length: endLine - line + 1}, (_, at) => line + at)))
        expect(lines.filter((line, at) => line.trim() !== '' && !covered.has(at + 1))).toEqual([])
        const shown = blocks.flatMap((block) => block.lines).join('\n')
        const words = lines.flatMap((line) => line.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !/^(?:js|md|sh)$/.test(word))
        for (const word of words) expect(shown).toContain(word)
      })
    )
  })

  test('of a canonical file begins behind its front matter', () => {
    const text = '---\nname: a\ndescription: |-\n  two\n  lines: here\ntools: [Read]\n---\n\n# Title\n'
    expect(canonicalLines(text)).toEqual({
      fields: [
        {key: 'name', source: 'name: a'},
        {key: 'description', source: 'description: |-\n  two\n  lines: here'},
        {key: 'tools', source: 'tools: [Read]'}
      ],
      body: '\n# Title\n',
      bodyLine: 8
    })
    expect(canonicalLines('# Title\n')).toEqual({fields: [], body: '# Title\n', bodyLine: 1})
  })
})

test('what each source says is given back in its order, with what became of it', async () => {
  const rules = (limit: number) => `- Read the change.\n- Keep functions under ${limit} lines.\n`
  const folder = tempFolder({
    'a.md': `---\nname: a\n---\n\n# Review\n\n${rules(30)}- Say what is good.\n`,
    'b.md': `---\nname: b\n---\n\n# Review\n\n${rules(50)}`
  })
  const {merged} = await mergeAll(['a.md', 'b.md'], {}, {cwd: folder})
  const [group] = merged
  if (!group) throw new Error('nothing was merged')
  expect(
    group.outlines.map(({file, fields, headings}) => [file, fields.map(({source}) => source), headings.map(({heading}) => heading)])
  ).toEqual([
    ['a.md', ['name: a'], ['Review']],
    ['b.md', ['name: b'], ['Review']]
  ])
  const said = [...sourcePieces(group)].map(([file, pieces]) => [
    file,
    pieces.map(({line, kind, conflict: one}) => [line, kind, one?.kind])
  ])
  expect(said).toEqual([
    [
      'a.md',
      [
        [7, 'chosen', undefined],
        [8, 'chosen', 'value'],
        [9, 'chosen', undefined]
      ]
    ],
    [
      'b.md',
      [
        [7, 'same', undefined],
        [8, 'conflict', 'value']
      ]
    ]
  ])
})

describe('what was decided in a page', () => {
  const drafts = {
    'c-1': {id: 'c-1', quotes: ['30 lines', '50 lines'], choose: '30 lines'},
    'c-2': {id: 'c-2', quotes: ['Use tabs.', 'Use two spaces.'], write: 'Leave it to the formatter.', reason: 'it knows'}
  }

  test('becomes the file that the command line reads', () => {
    expect(decisionsText(drafts, '')).toBe(
      'conflicts:\n  - id: c-1\n    quotes: [30 lines, 50 lines]\n    choose: 30 lines\n  - id: c-2\n    quotes: [Use tabs., Use two spaces.]\n    write: Leave it to the formatter.\n    reason: it knows\n'
    )
  })

  test('is signed, and joins a file that is there', () => {
    const text = decisionsText(drafts, 'Ines', '# Ours.\nconflicts:\n  - id: c-2\n    choose: both\n')
    expect(text).toMatch(/^# Ours\.\n/)
    expect(parseDocument(text).toJS().conflicts).toEqual([
      {id: 'c-2', write: 'Leave it to the formatter.', quotes: ['Use tabs.', 'Use two spaces.'], reason: 'it knows', by: 'Ines'},
      {...drafts['c-1'], by: 'Ines'}
    ])
  })

  test('joins sides that hold in different cases into one sentence', () => {
    const [tabs, spaces] = [{words: 'Use tabs.'}, {words: 'Use two\nspaces. Always!'}]
    expect(
      joinedSides([
        {...tabs, condition: 'in Go'},
        {...spaces, condition: ''}
      ])
    ).toBe('In Go: Use tabs; otherwise: Use two spaces, Always.')
    expect(
      joinedSides([
        {...tabs, condition: 'the file has them'},
        {...spaces, condition: 'if not'}
      ])
    ).toBe('When the file has them: Use tabs; if not: Use two spaces, Always.')
  })
})

describe('the ways to decide a conflict in a page', () => {
  const sides = (...texts: readonly string[]) => ({
    positions: texts.map((text, at) => ({text, origins: [{file: `${at}.md`, line: 2, endLine: 2, text}]}))
  })

  test('are those that the command line takes', () => {
    expect(waysToDecide(conflict('c-1', 'value'))).toEqual(['both', 'drop', 'no conflict'])
    expect(waysToDecide(conflict('c-1', 'front-matter', sides('model: opus', 'model: haiku')))).toEqual(['drop', 'no conflict'])
    expect(waysToDecide(conflict('c-1', 'front-matter', sides('tools: Read', 'tools: Bash')))).toEqual(['both', 'no conflict'])
  })

  test('of the examples are all understood', async () => {
    const folder = tempFolder()
    copyExamples(folder)
    const found = (await merge(['agents'], {}, {cwd: folder})).merged.flatMap(({conflicts}) => conflicts)
    const drafts = (nth: number) =>
      found.flatMap((one) => {
        const choices = [...one.positions.map(({text}) => text), ...waysToDecide(one)]
        const choose = choices[nth % choices.length] ?? ''
        return {id: one.id, quotes: one.positions.map(({text}) => text), choose}
      })
    for (const nth of [0, 1, 2, 3, 4]) {
      writeFileSync(
        join(folder, 'agentmerge.decisions.yaml'),
        decisionsText(Object.fromEntries(drafts(nth).map((one) => [one.id, one])), '')
      )
      const {remarks} = await merge(['agents'], {}, {cwd: folder})
      // Decided all at once, some keep a rule that others would take away; that says nothing about what the page offers.
      const told = remarks
        .map(({problem}) => problem)
        .filter(({code, message}) => /^(?:stale|unfit)-/.test(code) && !message.includes('holds back'))
      expect(told, `choice ${nth}`).toEqual([])
    }
  })
})
