import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {checkLines} from '../src/5-report/check-lines.js'
import {diffTerminal} from '../src/5-report/diff-terminal.js'
import {findings} from '../src/5-report/findings.js'
import {markdownText} from '../src/5-report/markdown/markdown-text.js'
import {reportJson} from '../src/5-report/report-json.js'
import {reportMarkdown} from '../src/5-report/report-markdown.js'
import {reportTerminal} from '../src/5-report/report-terminal.js'
import {scanTable} from '../src/5-report/scan-table.js'
import type {AgentHead, Result, Scan} from '../src/model.js'
import {ownNames} from '../src/util/own-names.js'
import {textWidth} from '../src/util/text-width.js'
import {oneLine, visibleText} from '../src/util/visible-text.js'
import {version} from '../src/version.js'
import {attack, fiftyConflicts, hostile, nineConflicts, sample} from './support/sample-result.js'

const root = join(import.meta.dirname, '..')
const style = {colors: false, verbose: false, out: 'out'}
const none: Result = {agents: [], unread: [], pairs: [], groups: [], single: [], mirrors: [], remarks: [], merged: [], unmerged: []}
const {merged: _, ...sampleScan} = sample
const twoAgents: Result = {
  ...sample,
  agents: sample.agents.slice(0, 2),
  pairs: sample.pairs.slice(0, 1),
  single: [],
  unread: [],
  merged: sample.merged.slice(0, 1)
}

test('the version is that of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
})

describe('every view as it was recorded', () => {
  test.for([
    ['report.md', reportMarkdown(sample)],
    ['fifty.md', reportMarkdown(fiftyConflicts)],
    ['hostile.md', reportMarkdown(hostile)],
    ['nothing.md', reportMarkdown(none)],
    ['report.json', reportJson(sample)],
    ['terminal.txt', reportTerminal(sample, style)],
    ['scan.txt', scanTable(sampleScan, style)],
    ['diff.txt', diffTerminal(twoAgents, style)],
    ['diff-narrow.txt', diffTerminal(twoAgents, {...style, columns: 80})],
    ['check.txt', checkLines(findings(sample))]
  ] as const)('%s', ([name, text]) => {
    const path = join(root, 'test/fixtures/report', name)
    if (process.env.UPDATE === '1') writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })
})

describe('report.json', () => {
  const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(
    JSON.parse(readFileSync(join(root, 'src/report.schema.json'), 'utf8'))
  )
  const problemsOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors)
  const changed = (change: (report: ReturnType<typeof JSON.parse>) => void) => {
    const report = JSON.parse(reportJson(sample))
    change(report)
    return problemsOf(JSON.stringify(report))
  }

  test.for<[string, Scan]>([
    ['a merge', sample],
    ['a scan', sampleScan],
    ['hostile agents', hostile],
    ['nothing', none]
  ])('of %s is valid', ([, result]) => {
    expect(problemsOf(reportJson(result))).toEqual([])
  })

  test('the schema rejects what the contract does not know', () => {
    expect(changed((report) => Object.assign(report, {extra: 1}))).not.toEqual([])
    expect(changed((report) => Object.assign(report.groups[0].conflicts[0], {kind: 'taste'}))).not.toEqual([])
    expect(changed((report) => Object.assign(report.groups[0].rules[0].origins[0], {line: 0}))).not.toEqual([])
    expect(changed((report) => report.groups[0].conflicts[0].positions.pop())).not.toEqual([])
    expect(changed((report) => Reflect.deleteProperty(report.groups[0], 'rules'))).not.toEqual([])
  })

  test('a scan has neither rules nor conflicts', () => {
    const {groups} = JSON.parse(reportJson(sampleScan))
    expect(Object.keys(groups[0])).toEqual(['id', 'members'])
  })

  test('numbers have four decimals, sides are a and b, rules are counted', () => {
    const report = JSON.parse(reportJson(sample))
    expect(report.pairs[0]).toMatchObject({a: 'agents/api-ada.md', b: 'agents/api-ben.md', containment: {aInB: 0.8335, bInA: 0.355}})
    expect(report.agents[0].rules).toBe(5)
    expect(report.unread[0].problems[0].code).toBe('not-text')
  })

  test('text comes through unchanged, and yet no byte of it steers a terminal', () => {
    const text = reportJson(hostile)
    expect(JSON.parse(text).groups[0].rules[0].text).toBe(attack)
    expect(text).not.toMatch(unsafe)
  })

  test.for([
    ['many', {...sample, agents: Array.from({length: 70}, () => sample.agents[0] as AgentHead)}],
    ['no', none]
  ] as const)('in pieces, of %s agents, is the same text', ([, result]) => {
    const text = reportJson(result)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    expect(JSON.parse(text).agents).toHaveLength(result.agents.length)
  })

  test('tells what stands beside it, as it was written and otherwise', () => {
    const text = reportJson(hostile)
    const names = ['report.json', 'report.md', ...hostile.merged.map(({id}) => `${id}.md`)]
    expect(ownNames(Buffer.from(text))).toEqual(names)
    expect(ownNames(Buffer.from(JSON.stringify(JSON.parse(text))))).toEqual(names)
  })
})

/** Control characters but the line feed, direction marks, zero-width characters. */
const unsafe = /(?!\n)[\p{Cc}\p{Bidi_Control}\u200B-\u200D\u2060\uFEFF\u2028\u2029]/u

interface MarkdownNode {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly MarkdownNode[]
}

function nodesOf(markdown: string): MarkdownNode[] {
  const all = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(all)]
  return all(unified().use(remarkParse).use(remarkGfm).parse(markdown) as MarkdownNode)
}

describe('report.md', () => {
  const report = reportMarkdown(sample)

  test.for([sample, fiftyConflicts, hostile].map((result, index) => [index, reportMarkdown(result)] as const))(
    'every link of the document leads to an anchor in it (%i)',
    ([, markdown]) => {
      const anchors = new Set([...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => `#${id}`))
      const targets = nodesOf(markdown).flatMap(({type, url}) => (type === 'link' && url?.startsWith('#') ? [url] : []))
      expect(targets.length).toBeGreaterThan(3)
      expect(targets.filter((target) => !anchors.has(target))).toEqual([])
    }
  )

  test('tells of every kind of conflict: both sides with file and line, why, what was written, what else there is', () => {
    for (const {id, kind, topic} of nineConflicts) {
      expect(report).toContain(`<a id="${id}"></a>${topic}`)
      expect(report).toContain(kind)
    }
    expect(report).toContain('[agents/api-ada.md:31](../agents/api-ada.md?plain=1#L31)')
    expect(report).toContain('[agents/api-ben.md:70-74](../agents/api-ben.md?plain=1#L70-L74)')
    expect(report).toContain('**Written:** B, by the policy majority, in the words of [agents/api-ben.md:70-74]')
    expect(report).toContain('**You can choose instead:** A, 400')
    expect(report).toContain('decided by Ada')
  })

  test('puts the worst conflict first and candidates apart', () => {
    const order = ['c-000002', 'c-000004', 'c-81be07', 'c-000001', 'c-000006', 'c-000007', 'c-00000a'].map((id) =>
      report.indexOf(`<a id="${id}">`)
    )
    expect(order).toEqual([...order].sort((left, right) => left - right))
    expect(report.indexOf('<details><summary>1 candidate</summary>')).toBeLessThan(order.at(-1) ?? 0)
  })

  test('links are relative to where the report stands', () => {
    expect(reportMarkdown(sample, 'build/merged')).toContain('](../../agents/zoe.md)')
    expect(reportMarkdown(sample, '.')).toContain('](agents/zoe.md)')
    expect(reportMarkdown(sample, '../elsewhere')).toContain('- agents/zoe.md (poet)')
    expect(reportMarkdown(sample, '/somewhere')).toContain('- agents/zoe.md (poet)')
  })

  test('fifty conflicts have one row each, then one card each', () => {
    const markdown = reportMarkdown(fiftyConflicts)
    expect(markdown.match(/^\| \[c-\d{6}\]/gm)).toHaveLength(50)
    expect(markdown.match(/^#### <a id="c-\d{6}">/gm)).toHaveLength(50)
    expect(markdown).toContain('10 errors, 30 warnings, 10 notes, worst first.')
  })

  test('agents cannot break out of it', () => {
    const markdown = reportMarkdown(hostile)
    const nodes = nodesOf(markdown)
    const html = nodes.filter(({type}) => type === 'html').map(({value}) => value)
    expect(html.filter((tag) => !/^(<a id="[\w-]+">|<\/a>|<details><summary>[\w ]+<\/summary>|<\/details>)$/.test(tag ?? ''))).toEqual([])
    expect(nodes.filter(({type}) => ['image', 'delete', 'thematicBreak', 'definition', 'emphasis'].includes(type))).toEqual([])
    expect(nodes.filter(({type, url}) => type === 'link' && !/^(#|\.\.\/|g\.md)/.test(url ?? ''))).toEqual([])
    expect(nodes.filter(({type, depth}) => type === 'heading' && depth === 1)).toHaveLength(1)
    const widths = nodes
      .filter(({type}) => type === 'table')
      .map(({children}) => new Set(children?.map((row) => row.children?.length)).size)
    expect(new Set(widths)).toEqual(new Set([1]))
    expect(markdown).not.toMatch(unsafe)
    expect(markdown).toContain('U+202Egnp.exeU+200BU+0000')
  })
})

describe('agent text in Markdown', () => {
  const piece = fc.constantFrom(...'`*_[]()<>|~&$#+-=!\\:.1 \n', 'a', 'b c', '```', '**', '](x)', '<b>', '</details>', '\u202E', '\u200B')
  const text = fc.array(piece, {maxLength: 24}).map((pieces) => pieces.join(''))
  const inline = new Set(['text', 'inlineCode', 'strong'])
  const blocksOf = (markdown: string) => nodesOf(markdown).flatMap(({type}) => (inline.has(type) ? [] : [type]))

  test.for([
    ['a quote', (words: string) => `> ${words}\n> ${words}`],
    ['a list', (words: string) => `- ${words}\n  - ${words}`],
    ['a table', (words: string) => `| a | b |\n| --- | --- |\n| ${words} | ${words} |`],
    ['a line', (words: string) => `**A.** ${words}`]
  ] as const)('opens nothing in %s', ([, around]) => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(oneLine(words) !== '')
        expect(blocksOf(around(markdownText(words)))).toEqual(blocksOf(around('word')))
      }),
      {numRuns: 500, seed: 7}
    )
  })

  test('shows what the text says', () => {
    fc.assert(
      fc.property(text, (words) => {
        const shown = nodesOf(`x ${markdownText(words)} x`)
          .flatMap(({type, value}) => (type === 'inlineCode' || type === 'text' ? [value] : []))
          .join('')
        // Marks of code and bold become looks.
        const bare = (given: string) => given.replace(/[`*\s]/g, '')
        expect(bare(shown)).toBe(bare(oneLine(`x ${words} x`)))
      }),
      {numRuns: 500, seed: 7}
    )
  })

  test('every character that nobody sees is named, also among letters of any kind', () => {
    const unseen = /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u
    const hidden = Array.from({length: 0x10000}, (_, code) => code).filter((code) => unseen.test(String.fromCharCode(code)))
    expect(hidden.length).toBeGreaterThan(2000)
    for (const code of hidden)
      expect(visibleText(`a → 中${String.fromCharCode(code)}中`)).toBe(`a → 中U+${code.toString(16).toUpperCase().padStart(4, '0')}中`)
  })

  test('emoji stay whole, and what hides is named', () => {
    expect(visibleText('👩‍💻 ⚠️ 1️⃣ 👍🏽')).toBe('👩‍💻 ⚠️ 1️⃣ 👍🏽')
    expect(visibleText('a\u200Db\uFE0F \u001B[0m\u{E0041}\uDC00')).toBe('aU+200DbU+FE0F U+001B[0mU+E0041U+DC00')
  })
})

describe('the terminal', () => {
  const five: Result = {...fiftyConflicts, agents: sample.agents.slice(0, 5), single: []}

  test('names the command that comes next, also with another folder, and not where the agents were named to be one', () => {
    const next = (result: Result, more = {}) =>
      reportTerminal(result, {...style, ...more})
        .split('\n')
        .at(-2)
    const calm = {...sample, merged: sample.merged.map((group) => ({...group, conflicts: []}))}
    expect(next(calm)).toMatch(/^ {2}apply {3}agentmerge apply, /)
    expect(next(calm, {out: 'merged'})).toContain('agentmerge apply --out merged, ')
    expect(next(sample)).toMatch(/^ {2}decide {2}agentmerge resolve, then agentmerge apply: .* would stop it$/)
    expect(next(sample, {isExact: true})).toMatch(/^ {2}commit {2}out\/api-expert\.md, /)
  })

  test.for([sample, five])('the summary fits on one screen', (result) => {
    const lines = reportTerminal(result, style).split('\n')
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter((line) => textWidth(line) > 120)).toEqual([])
  })

  test('the summary names the worst conflicts with both sides and where they stand', () => {
    const text = reportTerminal(sample, style)
    expect(text).toContain('status code of a validation failure')
    expect(text).toContain('400 (agents/api-ada.md:31) or 422 (agents/api-ben.md:70)')
    expect(text).toContain('and 5 more conflicts in the report')
    expect(text).not.toContain('length of a function')
  })

  test('verbose names them all', () => {
    const text = reportTerminal(sample, {...style, verbose: true})
    expect(nineConflicts.filter(({candidate, topic}) => !candidate && !text.includes(topic))).toEqual([])
  })

  test('colors only where they are asked for', () => {
    const start = String.fromCharCode(27)
    expect(reportTerminal(sample, {...style, colors: true})).toContain(`${start}[31m`)
    expect(reportTerminal(sample, style)).not.toContain(start)
  })

  test.for([
    ['summary', reportTerminal(hostile, {...style, verbose: true})],
    ['scan', scanTable(hostile, {...style, verbose: true})],
    ['diff', diffTerminal(hostile, {...style, verbose: true})],
    ['check', checkLines(findings(hostile))]
  ] as const)('no agent steers it: %s', ([, text]) => {
    expect(text).toContain('U+001B[31m')
    expect(text).not.toMatch(unsafe)
  })

  test('a scan shows fifteen pairs, and all of them when asked', () => {
    const pairs = Array.from({length: 40}, (_, index) => ({...sample.pairs[0], left: `agents/${index}.md`})) as Scan['pairs']
    expect(scanTable({...sampleScan, pairs}, style).match(/agents\/\d+\.md/g)).toHaveLength(15)
    expect(scanTable({...sampleScan, pairs}, style)).toContain('and 25 more (--verbose shows all)')
    expect(scanTable({...sampleScan, pairs}, {...style, verbose: true}).match(/agents\/\d+\.md/g)).toHaveLength(40)
  })

  test('a diff keeps its two columns', () => {
    const beside = diffTerminal(twoAgents, style)
      .split('\n')
      .filter((line) => line.includes('│'))
    expect(beside.length).toBeGreaterThan(5)
    expect(beside.filter((line) => line.indexOf('│') !== 59)).toEqual([])
    expect(diffTerminal(twoAgents, {...style, columns: 80})).not.toContain('│')
  })

  test('a diff shows a rule as shared, on one side, or in conflict', () => {
    const text = diffTerminal(twoAgents, {...style, columns: 118})
    const part = (title: string, next: string) => text.slice(text.indexOf(title), text.indexOf(next))
    expect(part('In conflict: 9', 'Shared: 1')).toContain('31: Answer **invalid input**')
    expect(part('Shared: 1', 'Only in agents/api-ada.md')).toContain('> 44: Use Pydantic models')
    expect(part('Only in agents/api-ada.md: 1', 'Only in agents/api-ben.md')).toContain('< 22: Log as JSON.')
    expect(text.slice(text.indexOf('Only in agents/api-ben.md: 1'))).toContain('> 50: Page every list.')
  })
})

describe('check', () => {
  test('one line a finding; what a person has decided and what is not sure is none', () => {
    const lines = checkLines(findings(sample)).trimEnd().split('\n')
    expect(lines.filter((line) => / warning duplicate /.test(line))).toHaveLength(2)
    expect(lines).toHaveLength(2 + 8)
    expect(lines.filter((line) => !/^agents\/\S+:\d+ (error|warning|info) [a-z-]+ \S/.test(line))).toEqual([])
  })

  test('nothing found, nothing said', () => {
    expect(checkLines(findings({...sample, merged: []}))).toBe('')
  })
})
