import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sourceOf} from '../src/1-read/source-of.js'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import {readBody} from '../src/2-parse/read-body.js'
import type {SourceFile} from '../src/model.js'

const read = (file: string, text: string) => parseAgent(sourceOf({path: file, file, named: true}, Buffer.from(text)) as SourceFile)
const linesOf = (file: string, text: string) => read(file, text).rules.map((rule) => [rule.line, rule.endLine, rule.text])

/** Which blocks stand where, whatever they say. */
function shape(text: string): unknown {
  const {frontMatter, sections, rules} = parseAgent({file: 'a.md', bytes: text.length, sha256: '', text, problems: []})
  return [
    frontMatter.fields.map(({key, line, endLine}) => [key.trim(), line, endLine]),
    sections.map(({style, line, endLine}) => [style, line, endLine]),
    rules.map(({form, line, endLine, text}) => [form, line, endLine, text.length])
  ]
}

describe('a line ends where editors and git end it', () => {
  test('a byte order mark behind the front matter takes no letter from what follows', () => {
    const text = '---\nname: a\n---\n\ufeffWrite poems.\n\n- Rhyme them.\n'
    expect(linesOf('a.md', text)).toEqual([
      [4, 4, 'Write poems.'],
      [6, 6, 'Rhyme them.']
    ])
  })

  test('a stray return ends no line, and the rules below keep theirs', () => {
    const text = '---\nname: a\n---\nWrite\rpoems.\n\n\ufeff- Rhyme\rthem.\n\n- Sing.\n'
    expect(linesOf('a.md', text)).toEqual([
      [4, 4, 'Write poems.'],
      [6, 6, '- Rhyme them.'],
      [8, 8, 'Sing.']
    ])
  })

  test('returns that are escaped in a value end the lines that they end elsewhere', () => {
    const body = (end: string) => `{"name": "a", "prompt": ${JSON.stringify(['Write poems.', '', '- Rhyme.', '- Sing.'].join(end))}}`
    const said = ['Write poems.', 'Rhyme.', 'Sing.']
    for (const end of ['\n', '\r\n', '\r']) expect(read('.kiro/agents/a.json', body(end)).rules.map(({text}) => text)).toEqual(said)
  })

  test('a return in a body ends no line, whoever hands it over', () => {
    const {rules} = readBody('a.md', 'Write\rpoems.\n\n> a\r- b\n\n- y', 1)
    expect(rules.map(({line, form}) => [line, form])).toEqual([
      [1, 'sentence'],
      [3, 'quote'],
      [5, 'item']
    ])
  })

  test('whatever other characters end a line for some reader', () => {
    const start = fc.constantFrom(
      '',
      '- ',
      '1. ',
      '# ',
      '> ',
      '```',
      '```js',
      '| a | b |',
      '|---|---|',
      '<rules>',
      '</rules>',
      '<!-- a -->',
      '**A**',
      'A:',
      '    '
    )
    const odd = fc.constantFrom('', '@', '@', ' @', '@ ', '@@')
    const end = fc.constantFrom('', 'a', 'Keep it. Use it.', ':', 'b: c', '```', '-->')
    const line = fc.tuple(odd, start, odd, end, odd).map((parts) => parts.join(''))
    const front = fc.constantFrom(
      '',
      '---\nname: a@b\ndescription: "x @ y"@\n---\n',
      '---\nname: a\ntools:\n  - @b\n@key: c\n---\n',
      '---\n@\n---\n'
    )
    const text = fc.tuple(front, fc.array(line, {maxLength: 8})).map(([head, lines]) => `${head}x\n${lines.join('\n')}`)
    fc.assert(
      fc.property(text, fc.constantFrom('\u2028', '\u2029', '\v', '\f', '\ufeff'), (written, char) => {
        expect(shape(written.replaceAll('@', char)), JSON.stringify(written)).toEqual(shape(written.replaceAll('@', '\u3000')))
      }),
      {numRuns: 1000, seed: 1}
    )
  })
})
