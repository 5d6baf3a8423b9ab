import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../src/2-parse/parse-markdown.js'
import {plainBlock} from '../src/2-parse/plain-blocks.js'
import {remarkBlocks} from '../src/2-parse/remark-blocks.js'
import {blank, textLines} from '../src/2-parse/text-lines.js'

/** All that is used of a tree: which blocks stand where. */
function shape(node: Nodes): unknown {
  const {type, position} = node
  const inside = type === 'list' || type === 'listItem' || type === 'table' ? node.children.map(shape) : []
  const kind = type === 'heading' ? node.depth : type === 'list' ? node.ordered : type === 'listItem' ? (node.checked ?? null) : undefined
  return {type, kind, start: position?.start, end: position?.end, inside}
}

function expectAsRemark(text: string): void {
  expect(parseMarkdown(text).children.map(shape), JSON.stringify(text)).toEqual(remarkBlocks(text).children.map(shape))
}

const indents = ['', '', '', '', ' ', '  ', '  ', '   ', '    ', '     ', '      ', '\t', ' \t']
const starts = [
  ...[
    '',
    '',
    '',
    '- ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '1) ',
    '10. ',
    '12345678901. ',
    '-',
    '1.',
    '-   ',
    '-     ',
    '-\t',
    '- - ',
    '1. - '
  ],
  ...['# ', '## ', '#', '####### ', '---', '***', '* * *', '===', '- ---', '- # ', '- > ', '- ```', '- [ ] ', '- [x] ', '- [X]  ', '[ ] '],
  ...['> ', '>', '```', '````', '~~~', '```js', '| a | b |', '|---|---|', '|:-|-:|', 'a | b', '-|-', '|', '|a|\\|b|', '- |a|'],
  ...['<div>', '</div>', '<b>', '<!-- ', '-->', '[x]: /u', '[^1]: n', '[a](b) ', '**b**', '`c`', '\\', ': ', '\u00a0', '\u2028', '\f']
]
const ends = ['', '', 'foo', 'foo', 'bar baz', ' ', '  ', ':', '|', ' #', ' ##  ', '\\', '```', '|---|', '\t', ']:', '| c |']
const line = fc.tuple(fc.constantFrom(...indents), fc.constantFrom(...starts), fc.constantFrom(...ends)).map((parts) => parts.join(''))
const text = fc
  .array(fc.oneof({weight: 1, arbitrary: fc.constant('')}, {weight: 4, arbitrary: line}), {maxLength: 9})
  .map((lines) => lines.join('\n'))

describe('plain blocks', () => {
  test('are what remark reads, whatever stands around them', () => {
    fc.assert(fc.property(text, expectAsRemark), {numRuns: 3000, seed: 20260101})
  })

  test.each([
    ['lists in lists', '1. one\n   - two\n     more\n   - three\n\n   below\n2. four\n\n\nend'],
    ['tasks', '- [ ] open\n- [x] done\n- [x]\n'],
    ['code in an item', '- item\n  ```sh\n  run\n\n  ```\n- next'],
    ['a table under a paragraph', 'words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['a heading below a line', 'Title\n---\n\n## Next\n\nwords'],
    ['a tag that ends at a blank line', '<b>\nx\n\n## Next\n\n- y'],
    ['a comment over a heading', '<!-- open\n\n## Hidden\n\n-->\n\n## Next'],
    ['a list in another mark', '1) a\n- b\n2) c'],
    ['an item over nothing', '- a\n-\n- b'],
    ['footnotes', 'a[^1]\n\n[^1]: See a.\n\n[^2]: See b.\nand c.\n\n[^3]: See d.\n\n    more\n\n[^4]: See e.\n\n\tmore\n\n[^4]: See f.'],
    ['line ends of other systems', '# a\r\n\r\n- b\r\n'],
    ['tabs', '1. a\n\n\t* b\n\n2.\tc\n']
  ])('read %s as remark does', (_, markdown) => expectAsRemark(markdown))

  test('are read without remark where they are plain, and left to it where they are not', () => {
    const next = (markdown: string): number | undefined => plainBlock(textLines(markdown), 0)?.next
    expect(next('- a\n  - b\n\n  c\n\nd')).toBe(5)
    expect(next('| a |\n|---|\n| 1 |\n\nd')).toBe(3)
    expect(next('words\nmore\n## d')).toBe(2)
    expect(next('[^1]: words\n\nd')).toBe(1)
    expect(next('[^1]: words\n\n    d')).toBeUndefined()
    expect(next('<b>words</b>')).toBeUndefined()
    expect(next('words\n===')).toBeUndefined()
  })

  test('are read without remark as often as before: each that is not takes many times as long', () => {
    let read = 0
    for (const markdown of fc.sample(text, {numRuns: 4000, seed: 3})) {
      const lines = textLines(markdown)
      for (let line = 0; line < lines.count; line++) if (lines.indents[line] !== blank && plainBlock(lines, line)) read++
    }
    expect(read).toBeGreaterThanOrEqual(3033)
  })
})
