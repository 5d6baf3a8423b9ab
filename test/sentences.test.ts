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
    ['Read it. "Run" it.', 'Read it.|"Run" it.'],
    ['Read it. (Run) it.', 'Read it.|(Run) it.'],
    ['Read it. [Run] it.', 'Read it.|[Run] it.'],
    ['Read it. `Run` it.', 'Read it.|`Run` it.'],
    ['Read it. *Run* it.', 'Read it.|*Run* it.'],
    ['Read it. “Run” it.', 'Read it.|“Run” it.'],
    ['Read it.\nRun it.', 'Read it.|Run it.'],
    ['Read it.) Run it.', 'Read it.)|Run it.'],
    ['Read it.* Run it.', 'Read it.* Run it.'],
    ['Use rules etc. Also run.', 'Use rules etc. Also run.'],
    ['Ask [never. Always.] it. Go.', 'Ask [never. Always.] it.|Go.'],
    ['Ask {never. Always.} it. Go.', 'Ask {never. Always.} it.|Go.'],
    ['Ask (a (b. C) d. E) it. Go.', 'Ask (a (b. C) d. E) it.|Go.'],
    ['Call x"a. B" it. Go.', 'Call x"a.|B" it.|Go.'],
    ['Call ("a. B" it). Go.', 'Call ("a. B" it).|Go.'],
    ['Call *"a. B"* it. Go.', 'Call *"a. B"* it.|Go.'],
    ['Call ["a. B"] it. Go.', 'Call ["a. B"] it.|Go.'],
    ['Say:"No. Never." Go.', 'Say:"No. Never."|Go.'],
    ['Say “No. Never. Go.', 'Say “No.|Never.|Go.'],
    ['Say "No. Never.", then go. Go.', 'Say "No. Never.", then go.|Go.'],
    ['Say "a. B"c. D" e. F', 'Say "a. B"c. D" e.|F'],
    ['"No. Never." Go. On', '"No. Never."|Go.|On'],
    ['**Bold.** Then.', '**Bold.**|Then.'],
    ['Use **b. C** d. E', 'Use **b. C** d.|E'],
    ['Use `a` b. C `d. E` f. G', 'Use `a` b.|C `d. E` f.|G'],
    ['Use `a. B', 'Use `a. B'],
    ['Wait... Then go', 'Wait...|Then go'],
    ['What?! Go', 'What?!|Go'],
    ['Say "A. B" (c. D) e. F', 'Say "A. B" (c. D) e.|F'],
    ["Say 'a. B' c. D", "Say 'a.|B' c.|D"],
    ['a. B ) c. D ( e. F', 'a.|B ) c.|D ( e. F'],
    ['A.\n\n  B.  C', 'A.|B.|C'],
    ['', ''],
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
    ['Run the tests – never skip one', 'Run the tests|never skip one'],
    ['Run the tests ⇒ report the result', 'Run the tests|report the result'],
    ['Run the tests => report the result', 'Run the tests|report the result'],
    ['Run the tests → report the result', 'Run the tests|report the result'],
    ['Run the tests—never skip one', 'Run the tests|never skip one'],
    ['Run the tests but never skip one', 'Run the tests|never skip one'],
    ['Run “a; b” now; stop', 'Run “a; b” now|stop'],
    ['Run [a; b] now; stop', 'Run [a; b] now|stop'],
    ['Run {a; b} now; stop', 'Run {a; b} now|stop'],
    ['Run (a; b now; stop', 'Run (a; b now; stop'],
    ['Run a) b; run c', 'Run a) b|run c'],
    ['Run the tests and then report results', 'Run the tests|then report results'],
    ['Run the tests, or skip one', 'Run the tests|skip one'],
    ['Run the tests and report', 'Run the tests and report'],
    ['Run and report the result', 'Run and report the result'],
    ['Run the tests, report, and fix bugs', 'Run the tests, report|fix bugs'],
    ['Run the tests, review and fix bugs', 'Run the tests, review|fix bugs'],
    ['Run the tests and review, fix bugs', 'Run the tests and review|fix bugs'],
    ['Run the tests, run is all', 'Run the tests, run is all'],
    ['Run the tests (read the code, write notes), report the bug', 'Run the tests (read the code, write notes)|report the bug'],
    ['The tests fail, run them all', 'The tests fail, run them all'],
    ['Also run the tests, clearly report the result', 'Also run the tests|clearly report the result'],
    ['Do not run the tests, explicitly read the notes', 'Do not run the tests|explicitly read the notes'],
    ["Run the tests, don't skip one", "Run the tests|don't skip one"],
    ['Run the tests, then always read the notes', 'Run the tests|always read the notes'],
    ['Run the tests ; stop', 'Run the tests|stop'],
    ['Run the tests -- stop', 'Run the tests -- stop'],
    ['Run the tests,report the result', 'Run the tests,report the result'],
    ['Run the tests, reads the notes', 'Run the tests, reads the notes'],
    ['...', ''],
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
    ['## a #', 'a'],
    ['## a#', 'a#'],
    ['a\n===', 'a'],
    ['a\n-', 'a'],
    ['a\n--- b', 'a --- b'],
    ['🚀 1. 🚀 a', 'a'],
    ['A. Scope', 'Scope'],
    ['(1) Scope', '(1) Scope'],
    ['2.1. Scope', 'Scope'],
    ['2 scope', '2 scope'],
    ['1 Logs', 'Logs'],
    ['ii. Scope', 'Scope'],
    ['1: Scope', 'Scope'],
    ['"Scope"', '"Scope"'],
    ['<a> scope', '<a> scope'],
    ['[a] scope', '[a] scope'],
    ['(a) scope', '(a) scope'],
    ['Scope ...', 'Scope'],
    ['a ::', 'a']
  ] as const)('%s is headed %s', ([source, words]) => {
    expect(headingWords(source)).toBe(words)
  })

  const ten = 'one two three four five six seven eight nine ten'
  test.for([
    ['**Design principles:**', true, true],
    ['1. **Design**:', true, false],
    ['__Design__', true, false],
    ['**Always**', false, false],
    ['**Always read**', false, false],
    ["**Don't do it**", false, false],
    ['**Do not do it**', false, false],
    ['**Must read**', false, false],
    ['**Only this**', false, false],
    ['**Remember**', false, false],
    ['**Important**', false, false],
    ['**Notes**', true, false],
    ['**note that**', false, false],
    ['✅ **Done**', true, false],
    ['2) **Design**', true, false],
    ['a **Design**', false, false],
    ['**Design** a', false, false],
    ['**Design**:', true, true],
    [' **Design** ', true, false],
    ['**A; b**', false, false],
    ['**A;**', false, false],
    ['**A!**', false, false],
    ['**A?**', false, false],
    ['**Aa: b**', false, false],
    ['__A b__:', true, true],
    ['**A**:**B**', false, false],
    ['Workflow :', false, true],
    ['Workflow:\n', false, true],
    ['Workflow\\: *', false, false],
    ['Workflow\\: a:', false, false],
    ['****', false, false],
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
    ['Logs must here', false],
    ['Logs should here', false],
    ['Logs never here', false],
    ['Logs do here', false],
    ['Logs not here', false],
    ['Logs only here', false],
    ['Logs when here', false],
    ['Logs if here', false],
    ['Logs always here', false],
    ['Logs is here', false],
    ['Logs; metrics', false],
    ['Logs!', false],
    ['Logs?', false],
    ['Logs: metrics', false],
    ['Élan', true],
    ['A) Scope', true],
    ['1 Logs', false],
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
    ['Keep 1,000 rows', 'number 1,000 row <1,000 rows>'],
    ['Keep 3.5 rows', 'number 3.5 row <3.5 rows>'],
    ['Keep 3–5 rows', 'number 3-5 row <3-5 rows>'],
    ['Keep 3 to 5 rows', 'number 3-5 row <3-5 rows>'],
    ['Keep 3 % of rows', 'number 3 % <3%>'],
    ['Keep 3x speed', 'number 3 speed <3 speed>'],
    ['Keep < 5 rows', 'number <5 row <<5 rows>'],
    ['Keep ~ 5 rows', 'number ~5 row <~5 rows>'],
    ['Keep ≥5 rows', 'number ≥5 row <≥5 rows>'],
    ['Keep 5+ rows', 'number 5+ row <5+ rows>'],
    ['Keep 5-row tables', 'number 5 row <5 row>'],
    ['Keep 5 or more rows', 'number 5 row <5 rows>'],
    ['Keep 5 or fewer', ''],
    ['Keep 5 of the rows', 'number 5 row <5 rows>'],
    ['Keep 5 key clear tests', 'number 5 test <5 tests>'],
    ['Keep v5.1 rows', ''],
    ['Keep x5 rows', ''],
    ['Count 5', ''],
    ['replicas (3) of it', 'number 3 replica <3 replicas>'],
    ['Use Replicas (3+, at least)', ''],
    ['Phase 2 tests', ''],
    ['use react 18 hooks', 'number 18 hook <18 hooks>'],
    ['Use C# 12 features', ''],
    ['Use C++ v20 modules', ''],
    ['Keep 3 levels', 'number 3 level <3 levels>'],
    ['Max 5 rows', 'number 5 row <5 rows>'],
    ['Use a Max 5 rows', 'number 5 row <5 rows>'],
    ['Rotate once a day', 'number 1 interval <once a day>'],
    ['Rotate once an hour', 'number 0.04 interval <once an hour>'],
    ['Rotate every year', 'number 365 interval <every year>'],
    ['Rotate Quarterly, on mondays', 'number 90 interval <quarterly>'],
    ['Rotate quarterly reports', ''],
    ['Rotate each 2 nights', 'number 2 night <2 nights>; number 2 interval <each 2 nights>'],
    ['Rotate every day and every week', ''],
    ['Set maxRetries=3', 'number 3 set max retries <3>'],
    ['max-retries is 3', 'number 3 set max retries <3>'],
    ['max_line_length: 80', 'number 80 line <80 line>'],
    ['`retries`: 3', 'number 3 set retries <3>'],
    ['"retries" = 3.5', 'number 3.5 set retries <3.5>'],
    ['retries: 3%', 'number 3 % <3%>'],
    ['retries: 3px', 'number 3 px <3 px>'],
    ['timeoutSeconds: 5', 'number 5 second <5 seconds>'],
    ['a.retries: 3', ''],
    ['Review 3 files', 'number 3 file <3 files>'],
    ['Python 3.x only', 'version 3.x python <Python 3.x>'],
    ['Node >= 20', 'version 20+ node <Node >= 20>'],
    ['Node ≥20+', 'version 20+ node <Node ≥20+>'],
    ['Node 20 and Python 3.12', 'version 20 node <Node 20>; version 3.12 python <Python 3.12>'],
    ['Node 20ish', ''],
    ['Use Go 1.22 lines', 'number 1.22 line <1.22 lines>'],
    ['Return 404', 'status 404  <404>'],
    ['answers with 404', 'status 404  <404>'],
    ['raise 404', 'status 404  <404>'],
    ['not found → 404', ''],
    ['returns 404-410', ''],
    ['returns 404 lines', 'number 404 line <404 lines>'],
    ['/api/v1 and ./a', 'path /api/v1  </api/v1>; path ./a  <./a>'],
    ['see src/ and lib/b', 'path src/  <src/>'],
    ['see <a>/b', 'path <a>/b  <<a>/b>'],
    ['see {a}/b/*', 'path {a}/b/*  <{a}/b/*>'],
    ['see a_b/c', 'path a_b/c  <a_b/c>'],
    ['see ../a/b...', 'path ../a/b  <../a/b>'],
    ['http://a.b/c', ''],
    ['half coverage', ''],
    ['Never write 3 tests and 5 rows', 'number 3 test <3 tests>; number 5 row <5 rows>'],
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
    ['a =  \t 1\nb=2\n  c = 3', 'a=1, b=2, c=3'],
    ['a . "b" . c = 1', 'a=1'],
    ['a b = 1', '=a b = 1'],
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
