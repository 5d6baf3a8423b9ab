import {describe, expect, test} from 'vitest'
import {codeEnds} from '../src/2-parse/code-ends.js'
import {maskBody} from '../src/2-parse/mask-body.js'
import {readDisables} from '../src/2-parse/read-disables.js'
import {selfContainedFence} from '../src/2-parse/self-contained-fence.js'

describe('the code block that opens in the first line', () => {
  test.for([
    ['ends at the next fence', ['```', 'a', '```', 'b'], '2 plain'],
    ['ends at a longer fence', ['```', '````'], '1 plain'],
    ['ends at a fence that is indented by three more', ['  ~~~', 'a', '     ~~~'], '2 plain'],
    ['does not end at a shorter fence', ['````', '```', '````'], '2 plain'],
    ['does not end at a fence of the other kind', ['```', '~~~', '```'], '2 plain'],
    ['does not end at a fence that is indented by four more', ['```', '    ```', '```'], '2 plain'],
    ['does not end at a fence with words behind it', ['~~~', '~~~ a', '~~~'], '2 plain'],
    ['ends behind a block in it', ['```md', '```ts', 'a', '```', 'b', '```', 'c'], '5 nested'],
    ['ends behind blocks in blocks', ['```md', '```md', '```ts', '```', '```', '```'], '5 nested'],
    ['ends behind two blocks in it', ['```md', '```a', '```', '```b', '```', '```'], '5 nested'],
    ['ends behind the first block where the outer one never closes', ['```md', '```ts', 'a', '```', 'b'], '3 plain'],
    ['passes over a block of the other kind in it', ['```md', '~~~ts', '~~~', '```'], '3 plain'],
    ['ends before a heading where it never closes', ['```', 'a', '', '## B', 'c'], '2 nested'],
    ['ends at the end where no heading follows', ['```', 'a', '', 'b'], '3 nested'],
    ['is not ended by a comment of one sign', ['```', '', '# a'], '2 nested'],
    ['is not ended by a heading right below a line', ['```', 'a', '## B'], '2 nested'],
    ['is not ended by what is no heading', ['```', '', '##B', '', '####### C', '', ' ## D'], '6 nested'],
    ['is not ended by a heading without words', ['```', '', '## ', 'a'], '3 nested'],
    ['is ended by a heading of six signs', ['```', '', '###### A'], '1 nested'],
    ['is ended by a heading below a line of blanks', ['```', 'a', ' ', '##  B'], '2 nested'],
    ['is none with backticks behind its mark', ['```a`', '```'], undefined],
    ['is one with backticks behind tildes', ['~~~a`', '~~~'], '1 plain'],
    ['is none with two marks', ['``', '``'], undefined],
    ['is none behind words', ['a ```', '```'], undefined],
    ['is none that is indented far and does not close', ['    ```', 'a'], undefined],
    ['is one that is indented far and closes', ['\t    ```', 'a', '\t    ```'], '2 plain'],
    ['is none that is indented far and closes far below', ['    ~~~', ...Array<string>(199).fill('```'), '    ~~~'], undefined],
    ['is one that is indented far and closes in reach', ['    ~~~', ...Array<string>(198).fill('```'), '    ~~~'], '199 plain'],
    ['is none that is indented far and closes at the margin', ['      ```', 'a', '```'], undefined],
    ['is one that closes far below', ['~~~', ...Array<string>(300).fill('```'), '~~~'], '301 plain']
  ] as const)('%s', ([, lines, expected]) => {
    const end = codeEnds(lines)(0)
    expect(end && `${end.line} ${end.plain ? 'plain' : 'nested'}`).toBe(expected)
  })

  test('is none that goes on with a line of text', () => {
    expect(codeEnds(['a', '    ```', 'b', '    ```'])(1)).toBeUndefined()
    for (const over of ['- a', '12. a', '', '  a']) expect(codeEnds([over, '    ```', 'b', '    ```'])(1)).toMatchObject({line: 3})
  })

  test('is looked for in each line', () => {
    const endOf = codeEnds(['a', '```', 'b', '```', '', '~~~'])
    expect([0, 1, 2, 3, 4, 5].map((line) => endOf(line)?.line)).toEqual([undefined, 3, undefined, 5, undefined, 5])
  })
})

describe('a code block that no line of it can close', () => {
  test.for([
    ['stays where it is so', '```js\na\n```', '```js\na\n```'],
    ['gets an end', '```js\na', '```js\na\n```'],
    ['gets an end of one line', '~~~', '~~~\n~~~'],
    ['gets an end below another kind', '```\na\n~~~', '```\na\n~~~\n```'],
    ['gets an end below a line with words behind its mark', '```\n``` a', '````\n``` a\n````'],
    ['gets longer marks', '```md\n```ts\n```\n```', '````md\n```ts\n```\n````'],
    ['gets marks longer than any in it', '```\n`````\n```', '``````\n`````\n``````'],
    ['keeps its kind', '~~~md\n~~~ts\n~~~\n~~~', '~~~~md\n~~~ts\n~~~\n~~~~'],
    ['keeps its marks over shorter ones', '````\n```\n````', '````\n```\n````'],
    ['ends in longer marks', '```\na\n`````', '```\na\n`````'],
    ['loses one step of indentation', '    a\n      b\n\tc\n\t\td\n e', '```\na\n  b\nc\n\td\ne\n```'],
    ['stands as far left as it can', '    ```js\n      a\n    ```', '```js\n  a\n```'],
    ['stands around marks that close nothing', '    ```\n    a', '````\n```\na\n````'],
    ['stands around a span of code', '    ```a```', '```\n```a```\n```'],
    ['holds marks that are indented', '    a\n    ```', '````\na\n```\n````']
  ] as const)('%s', ([, written, expected]) => {
    expect(selfContainedFence(written)).toBe(expected)
  })
})

describe('what Markdown would misread', () => {
  const read = (text: string) => {
    const {text: masked, opaque, tags} = maskBody(text)
    const lines = masked.split('\n').map((line) => line.trimEnd())
    const blocks = opaque.map(({form, line, endLine}) => `${form} ${line}-${endLine}`)
    return [lines.join('|'), [...blocks, ...tags.map(({line, name, closes}) => `${closes ? '/' : ''}${name} ${line}`)].join(' ')]
  }

  test.for([
    ['a tag on its line', 'a\n<rules>\nb\n</rules>\nc', 'a|***|b|***|c', 'rules 1 /rules 3'],
    ['a tag with more in it', '<rules for="all">\nb', '***|b', 'rules 0'],
    ['a tag of one letter', '<r>\nb', '***|b', 'r 0'],
    ['a tag that is indented', '  <rules>  \nb', '|b', 'rules 0'],
    ['a tag in capitals', '<RULES>\nb\n</Rules>', '***|b|***', 'rules 0 /rules 2'],
    ['a tag with words beside it', '<rules> a\nb <rules>', '<rules> a|b <rules>', ''],
    ['a tag in a tag', '<rules <a>>', '<rules <a>>', ''],
    ['no tag', '<1a>\n< a>\n<>', '<1a>|< a>|<>', ''],
    ['tags of layout', '<div>\n</DIV>\n<br>\n<details open>\n<li>', '<div>|</DIV>|<br>|<details open>|<li>', ''],
    ['an example', 'a\n<example>\n# b\n</example>\nc', 'a|***|||c', 'example 1-3'],
    ['examples of other kinds', '<good-example>\nb\n</good-example>\n<Examples>\nc\n</EXAMPLES>', '***|||***||', 'example 0-2 example 3-5'],
    ['an example that ends at the first end', '<example>\n<example>\n</example>\n</example>', '***|||***', 'example 0-2 /example 3'],
    ['examples one after the other', '<example>\n</example>\n<example>\n</example>', '***||***|', 'example 0-1 example 2-3'],
    ['an example that never ends', '<example>\n# b', '***|# b', 'example 0'],
    ['an end without an example', '</example>\nb', '***|b', '/example 0'],
    ['a tag that is like an example', '<exampled>\nb\n</exampled>', '***|b|***', 'exampled 0 /exampled 2'],
    ['code in code', 'a\n```md\n```ts\n```\n```\nb', 'a|***||||b', 'code 1-4'],
    ['code that remark reads right', '```\n<rules>\n```', '```|<rules>|```', ''],
    ['code that never ends', 'a\n```\n<rules>', 'a|***|', 'code 1-2'],
    ['a comment', '<!-- a\n<rules>\n-->\n<rules>', '<!-- a|<rules>|-->|***', 'rules 3'],
    ['a comment in one line', '   <!-- a -->\n<rules>', '   <!-- a -->|***', 'rules 1'],
    ['a comment that never ends', '<!-- a\n<rules>\n```', '<!-- a|<rules>|```', ''],
    ['no comment that is indented by four', '    <!-- a\n<rules>', '    <!-- a|***', 'rules 1'],
    ['a comment for `check`', '<!-- agentmerge-disable value: a -->\n<rules>', '|***', 'rules 1']
  ] as const)('is %s', ([, text, masked, found]) => {
    expect(read(text)).toEqual([masked, found])
  })

  test('is blanked, and every line keeps its length', () => {
    const text = 'a\n<rules>\n<example>\nb c\n</example>\n  ```md\n  ```ts\n  ```\n  ```\n<a>\n'
    expect(
      maskBody(text)
        .text.split('\n')
        .map(({length}) => length)
    ).toEqual(text.split('\n').map(({length}) => length))
  })
})

describe('comments for `check`', () => {
  const comment = (words: string) => `<!-- agentmerge-disable${words} -->`

  test.for([
    ['in their lines', `a\n${comment(' value: why')}`, [{line: 6, kind: 'value', reason: 'why'}]],
    ['not in code', `\`\`\`\n${comment(' value: why')}\n\`\`\`\n${comment(' order: b')}`, [{line: 8, kind: 'order', reason: 'b'}]],
    ['for the next line', `${comment('-next-line value: why')}\na`, [{line: 5, kind: 'value', reason: 'why', target: 6}]],
    [
      'for the next line with words behind blank lines and others',
      `${comment('-next-line value: why')}\n\n  \n${comment('-next-line order: b')}\na\nb`,
      [
        {line: 5, kind: 'value', reason: 'why', target: 9},
        {line: 8, kind: 'order', reason: 'b', target: 9}
      ]
    ],
    ['for no line', `${comment('-next-line value: why')}\n`, [{line: 5, kind: 'value', reason: 'why', target: 7}]],
    ['not where there are none', 'agentmerge\n<!-- a -->', []]
  ] as const)('stand %s', ([, body, expected]) => {
    expect(readDisables(body, 5)).toEqual(expected)
  })
})
