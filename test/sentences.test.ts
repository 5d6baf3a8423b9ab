import {describe, expect, test} from 'vitest'
import {headingWords, isBoldHeading, isLabel, isTopic} from '../src/2-parse/heading.js'
import {readCodeValues, readValues} from '../src/2-parse/read-values.js'
import {splitClauses} from '../src/2-parse/split-clauses.js'
import {markLength, splitParagraph, splitSentences} from '../src/2-parse/split-text.js'
import {tomlEntries} from '../src/2-parse/toml-entries.js'

describe('a text is cut into sentences', () => {
  test.for([
    ['Read it. Run it!  Is it right? Yes', 'Read it.|Run it!|Is it right?|Yes'],
    ['Keep it. then go on.', 'Keep it. then go on.'],
    ['Use tools, e.g. Ruff. See fig. 3 there.', 'Use tools, e.g. Ruff.|See fig. 3 there.'],
    ['Call `a. B` first. Then stop.', 'Call `a. B` first.|Then stop.'],
    ['**Be brief. Always.** Be kind.', '**Be brief. Always.**|Be kind.'],
    ['Ask (never guess. Never.) before. Go on.', 'Ask (never guess. Never.) before.|Go on.'],
    ['Close ) it. Open it.', 'Close ) it.|Open it.'],
    ['Say "No. Never." and stop. Leave.', 'Say "No. Never." and stop.|Leave.'],
    ['Say “No. Never.” and stop. Leave.', 'Say “No. Never.” and stop.|Leave.'],
    ['Say "No. Never and stop. Leave.', 'Say "No.|Never and stop.|Leave.'],
    [`Say "No. ${'Never. '.repeat(100)}" or not.`, undefined],
    ['Say (it.) Then go. "Stop." Now.', 'Say (it.)|Then go.|"Stop."|Now.'],
    ['Count. 3 are left. 🚀 Ship.', 'Count.|3 are left.|🚀 Ship.'],
    ['  One only.  ', 'One only.'],
    [' ', '']
  ] as const)('%s', ([text, expected]) => {
    const cut = splitSentences(text).map(({start, end}) => text.slice(start, end))
    if (expected === undefined) expect(cut.length).toBeGreaterThan(50)
    else expect(cut.join('|')).toBe(expected)
  })
})

describe('a paragraph is cut', () => {
  test.for([
    ['at its marks, what has none going on', 'A) Read\nB) Run\nit all\nC) Stop', true, 'A) Read|B) Run\nit all|C) Stop'],
    ['at one mark over more lines', '• Read\nall of it', true, '• Read\nall of it'],
    ['not at a mark that is all it has', '• Read. Then run.', false, '• Read.|Then run.'],
    ['around lines in bold', 'Read it\nall.\n**Always**\nRun it\nnow.', false, 'Read it\nall.|**Always**|Run it\nnow.'],
    ['at emoji and ticks', '✅ Read\n🚀 Run\n(1) Stop', true, '✅ Read|🚀 Run|(1) Stop'],
    ['into sentences', 'Read. Run\nit. Stop.', false, 'Read.|Run\nit.|Stop.']
  ] as const)('%s', ([, text, marked, expected]) => {
    const found = splitParagraph(text)
    expect([found.marked, found.spans.map(({start, end}) => text.slice(start, end)).join('|')]).toEqual([marked, expected])
  })

  test.for([
    ['A) Read', 3],
    ['  • Read', 4],
    ['(12) Read', 5],
    ['✔️ Read', 3],
    ['Read', 0],
    ['•Read', 0]
  ] as const)('a mark of %s is %i long', ([line, length]) => {
    expect(markLength(line)).toBe(length)
  })
})

describe('a rule is cut into what it asks for', () => {
  test.for([
    ['Inspect the code, run the tests and report the result.', 'Inspect the code|run the tests|report the result.'],
    ['Inspect the code, then run the tests', 'Inspect the code|run the tests'],
    ['Validate and sanitize input', 'Validate and sanitize input'],
    ['Read the code, notes and tests', 'Read the code, notes and tests'],
    ['Read (the code, run the tests) first', 'Read (the code, run the tests) first'],
    ['The reviewer reads the code, runs the tests', 'The reviewer reads the code, runs the tests'],
    ['Run the tests; never skip one', 'Run the tests|never skip one'],
    ['Run the tests - never skip one', 'Run the tests|never skip one'],
    ['Run the tests — never skip one', 'Run the tests|never skip one'],
    ['Run the tests, but never skip one', 'Run the tests|never skip one'],
    ['Run the tests -> report the result', 'Run the tests|report the result'],
    ['Run (the tests; all) now', 'Run (the tests; all) now'],
    ['Run the tests; (one; two); stop', 'Run the tests|(one; two)|stop'],
    ['Read it. Run it. ...', 'Read it.|Run it. ...'],
    ['Read it; ---; run it', 'Read it|run it'],
    ['Write tests, use of mocks is fine', 'Write tests, use of mocks is fine'],
    ['Run, report the result', 'Run, report the result'],
    ['Read the code, always run the tests', 'Read the code|always run the tests'],
    ['Always read the code and do not skip tests', 'Always read the code|do not skip tests']
  ] as const)('%s', ([text, expected]) => {
    expect(splitClauses(text).join('|')).toBe(expected)
  })
})

describe('what heads a list', () => {
  test.for([
    ['## 3. **Security:** ##', 'Security'],
    ['🚀 Getting started', 'Getting started'],
    ['Errors\n-----', 'Errors'],
    ['2.1 Naming', 'Naming'],
    ['IV) Scope', 'Scope'],
    ['3 files', '3 files'],
    ['`npm test`:', 'npm test'],
    ['a ::', 'a']
  ] as const)('%s is headed %s', ([source, words]) => {
    expect(headingWords(source)).toBe(words)
  })

  const ten = 'one two three four five six seven eight nine ten'
  test.for([
    ['**Design principles:**', true, true],
    ['1. **Design**:', true, false],
    ['__Design__', true, false],
    ['**Never do this**', false, false],
    ['**Note:**', false, true],
    ['**Read it. Run it**', false, false],
    ['**Read it.**', false, false],
    ['**One** and **two**', false, false],
    ['Workflow for each task:', false, true],
    ['Workflow: for each task:', false, false],
    ['Workflow', false, false],
    ['Workflow\\:', false, false],
    ['One\ntwo:', false, false],
    [`**${ten}**`, true, false],
    [`**${ten} eleven**`, false, false],
    [`${ten}:`, false, true],
    [`${ten} eleven:`, false, false],
    [':', false, false]
  ] as const)('%s is bold: %s, a label: %s', ([source, bold, label]) => {
    expect([isBoldHeading(source), isLabel(source)]).toEqual([bold, label])
  })

  test.for([
    ['Observability.', true],
    ['Observability and logs:', true],
    ['One two three four five six', true],
    ['One two three four five six seven', false],
    ['observability', false],
    ['Run the tests', false],
    ['Logs, metrics', false],
    ['Logs. Metrics', false],
    ['Logs are kept', false],
    ['When asked', false]
  ] as const)('%s is a topic: %s', ([source, expected]) => {
    expect(isTopic(source)).toBe(expected)
  })
})

describe('the values of a text', () => {
  const said = (text: string): string =>
    readValues(text, 7)
      .map((value) => `${value.kind} ${value.text} ${value.unit} <${value.words}>`)
      .join('; ')

  test.for([
    ['Keep functions under 30 lines.', 'number 30 line <30 lines>'],
    ['Keep 3-5 clear commits.', 'number 3-5 commit <3-5 commits>'],
    ['Reach >= 80 % coverage', 'number >=80 % <>=80%>'],
    ['Replicas (3+) everywhere', 'number 3+ replica <3+ Replicas>'],
    ['Full test coverage', 'number 100 % <100%>'],
    ['Full coverage of 3 files', 'number 3 file <3 files>'],
    ['Use React 18 hooks', 'version 18 react <React 18>'],
    ['Target Python ≥ 3.12.', 'version 3.12+ python <Python ≥ 3.12>'],
    ['Target Node v20+ only', 'version 20+ node <Node v20+>'],
    ['Wait 30 minutes', 'number 30 minut <30 minutes>'],
    ['Set maxRetries: 3', 'number 3 set max retries <3>'],
    ['Set timeout_seconds = 5', 'number 5 second <5 seconds>'],
    ['Rotate keys monthly.', 'number 30 interval <monthly>'],
    ['Rotate keys every 2 weeks', 'number 2 week <2 weeks>; number 14 interval <every 2 weeks>'],
    ['Rotate daily, weekly.', ''],
    ['Return 422 for validation errors', 'status 422 validation failure <422>; number 422 valid <422 validation>'],
    ['Use 404 lines', 'number 404 line <404 lines>'],
    ['Put it in src/tests/ and ./bin/run.sh.', 'path src/tests/  <src/tests/>; path ./bin/run.sh  <./bin/run.sh>'],
    ['Either and/or both', ''],
    ['Nothing to count', '']
  ] as const)('%s', ([text, expected]) => {
    expect(said(text)).toBe(expected)
  })

  test('know their line, and what stands near a status', () => {
    expect(readValues('Return 422', 7, 'when validation fails')).toMatchObject([{line: 7, unit: 'validation failure'}])
    expect(readCodeValues('raise HTTPException(status_code=404)', 3, 'if not found:')).toMatchObject([
      {kind: 'status', text: '404', unit: 'missing resource', line: 3},
      {kind: 'number', text: '404', unit: 'set status code', line: 3}
    ])
    expect(readCodeValues('retries = 3  # of 5 lines', 3, '')).toMatchObject([{kind: 'number', text: '3', unit: 'set retries'}])
    expect(readCodeValues('retries = many', 3, '')).toEqual([])
  })
})

describe('the statements of a TOML file', () => {
  test.for([
    ['a = 1\nb = "x"', 'a=1, b="x"'],
    ['# one\n\n  a = [1,\n  2] # two\nb = 2 # three', 'a=[1,\n  2], b=2'],
    ['a = """x\n"y" = 1\n"""\nb = 2', 'a="""x\n"y" = 1\n""", b=2'],
    ["a = '''x\n'\n'''\nb = 'c\\'", "a='''x\n'\n''', b='c\\'"],
    ['a = "\\" # 1"\nb = 2', 'a="\\" # 1", b=2'],
    ['a = {b = 1,\nc = "}"}\nd = 2', 'a={b = 1,\nc = "}"}, d=2'],
    ['"a b".c = 1\n\'d\' = 2\ne.f = 3', 'a b=1, d=2, e=3'],
    ['a = 1\n[t]\nb = 2\nc = 3\n[[u.v]]\nd = 4', 'a=1, [t]=\nb = 2\nc = 3, [u]=\nd = 4'],
    ['[t] # one\n', '[t]='],
    ['nothing\na = 1', '=nothing, a=1'],
    ['a = 1\nnothing', 'a=1\nnothing'],
    ['a =\nb = 2', 'a=, b=2'],
    ['a = ]\nb = 2', 'a=], b=2'],
    ['', '']
  ] as const)('%s', ([text, expected]) => {
    const found = tomlEntries(text).map(({key, valueStart, valueEnd, isTable}) => {
      return `${isTable ? `[${key}]` : key}=${text.slice(valueStart, valueEnd)}`
    })
    expect(found.join(', ')).toBe(expected)
  })

  test('end behind their comment', () => {
    const text = 'a = 1 # one\n\n[t] # two\nb = 2 # three\n\n# four\n'
    expect(tomlEntries(text).map(({start, end}) => text.slice(start, end))).toEqual(['a = 1 # one', '[t] # two\nb = 2 # three'])
  })
})
