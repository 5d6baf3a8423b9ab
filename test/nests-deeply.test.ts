import {describe, expect, test} from 'vitest'
import {nestsDeeply} from '../src/util/nests-deeply.js'
import {withoutTomlTexts} from '../src/util/without-toml-texts.js'

const many = '['.repeat(300)

describe('brackets nest', () => {
  test.for([
    ['in YAML', `a: ${many}`],
    ['behind a text that closed', `a: ["x", ${many}`],
    ['behind an apostrophe in a text without quotes', `a: [it's, ${many}, it's]`],
    ['behind a quote in a comment', `a: [x, # "\n  ${many}, # "\n`],
    ['behind other brackets', `${'a: [x]\n'.repeat(300)}b: ${many}`]
  ])('%s', ([, text]) => {
    expect(nestsDeeply(text as string)).toBe(true)
  })

  test.for([
    ['in a text in quotes', `a: "${many}"\nb: '${many}'`],
    ['in a text of several lines', `a: |\n  ${many}\nb: x`],
    ['in a text without quotes', `a: x ${many}`],
    ['in a comment', `a: x # ${many}`],
    ['in JSON that has them in its texts', JSON.stringify({a: many})],
    ['one after the other', 'a: [x]\n'.repeat(300)]
  ])('but not %s', ([, text]) => {
    expect(nestsDeeply(text as string)).toBe(false)
  })

  test('as do lists that stand 200 blanks deep, but not a line of a text that does', () => {
    const deep = ' '.repeat(250)
    expect(nestsDeeply(`a:\n${deep}- x`)).toBe(true)
    expect(nestsDeeply(`a: |\n  x\n${deep}- x\nb: x`)).toBe(false)
  })

  test.for([
    ['behind a text', `a = "x"\nb = ${many}`, true],
    ['behind one whose last quotes are its own', `a = ["""x"""", ${many}, "x"]`, true],
    ['behind one that is empty', `a = ["", ${many}, ""]`, true],
    ['behind an escaped quote', `a = ["\\"", ${many}, "\\""]`, true],
    ['between comments', `a = [ # "\n${many} # "\n`, true],
    ['behind a text that does not end in its line', `a = ["x \\\n${many}`, true],
    ['in a text', `a = "${many}"`, false],
    ['in a literal text', `a = '${many}'`, false],
    ['in a text of several lines', `a = """\n${many}\n"" \\""" ${many}"""`, false],
    ['in a literal text of several lines', `a = '''\n${many}\n'' ${many}'''`, false],
    ['in a text that does not end', `a = """\n${many}`, false],
    ['in a comment', `# ${many}`, false]
  ] as const)('in TOML %s', ([, text, expected]) => {
    expect(nestsDeeply(text, withoutTomlTexts)).toBe(expected)
  })
})
