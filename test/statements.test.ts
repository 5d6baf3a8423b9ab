import {describe, expect, test} from 'vitest'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import type {Statement} from '../src/model.js'

const said = (body: string): readonly Statement[] =>
  parseAgent({file: 'a.md', bytes: body.length, sha256: '', text: body, problems: []}).rules.flatMap(({statements}) => statements)

/** How it binds, when, what it asks for, of what. */
const inShort = ({modality, polarity, condition, action, object, part}: Statement): string => {
  const when = condition ? ` ${condition.kind} <${condition.text}>` : ''
  return `${modality} ${polarity}${when}: ${action || '-'} [${object.join(' ')}] ${part}`
}

describe('a rule behind a label speaks without it', () => {
  test.for([
    ['**Naming:** use short names', 'should do: use [short name] use short names'],
    ['**Naming**: use short names', 'should do: use [short name] use short names'],
    ['**Naming** - use short names', 'should do: use [short name] use short names'],
    ['**Naming** — use short names', 'should do: use [short name] use short names'],
    ['**Test-first:** use short names', 'should do: use [short name] use short names'],
    ['**Test-first** - use short names', 'should do: use [short name] use short names'],
    ['[x] **Docs:** update them', 'should do: update [] update them'],
    ['[ ] Ask for a review', 'should do: ask [review] Ask for a review'],
    ['**Naming:**', 'plain do: - [name] Naming:'],
    ['Log each error: use one format', 'should do: log [error format] Log each error: use one format']
  ] as const)('%s', ([text, expected]) => {
    expect(said(`- ${text}\n`).map(inShort)).toEqual([expected])
  })

  test('but a version in it counts', () => {
    const [one] = said('- **Python 3.12**: use its syntax\n')
    expect(one?.values).toMatchObject([{kind: 'version', text: '3.12', unit: 'python', line: 1}])
  })
})

describe('what "it" is stands before', () => {
  test.for([
    ['Read the log. Always delete it only.', ['read [log]', 'delete [log]']],
    ['Read the log when asked. Delete it when it is full.', ['read [log]', 'delete [log]']],
    ['Read the log. Then mark it.', ['read [log]', 'mark []']],
    ['Read the log. Delete this file.', ['read [log]', 'delete [file]']],
    ['Delete it.', ['delete []']]
  ] as const)('%s', ([text, expected]) => {
    expect(said(`- ${text}\n`).map(({action, object}) => `${action} [${object.join(' ')}]`)).toEqual(expected)
  })
})

describe('one thing is wanted and not the other', () => {
  test.for([
    ['Write tests instead of docs', ['should do: write [test] Write tests', 'should avoid: - [document] docs']],
    ['Write docs rather than tests', ['should do: write [document] Write docs', 'should avoid: - [test] tests']],
    ['Write docs in place of tests', ['should do: write [document] Write docs', 'should avoid: - [test] tests']],
    ['Write docs as opposed to tests', ['should do: write [document] Write docs', 'should avoid: - [test] tests']],
    ['Choose tabs over spaces', ['should do: choose [tab] Choose tabs', 'should avoid: - [space] spaces']],
    ['Favor clarity over jokes', ['should do: - [clariti] Favor clarity', 'should avoid: - [joke] jokes']],
    ['Favour clarity over jokes', ['should do: - [clariti] Favour clarity', 'should avoid: - [joke] jokes']],
    ['Go over the file over night', ['should do: go [file night] Go over the file over night']],
    ['Mock the network, not the clock', ['should do: mock [network] Mock the network', 'should avoid: - [clock] the clock']],
    ['Mock the network, not just the clock', ['should do: mock [network clock] Mock the network, not just the clock']],
    ['Tabs, not spaces', ['never avoid: - [tab space] Tabs, not spaces']],
    ['Use Redis for caches, not for files', ['should do: use [redi cach] Use Redis for caches', 'should avoid: - [redi file] for files']],
    ['Use Redis, not for files', ['should do: use [redi] Use Redis', 'should avoid: - [redi file] for files']],
    [
      'When asked, use Redis instead of files',
      ['should do only <When asked>: use [redi] use Redis', 'should avoid only <When asked>: - [file] files']
    ],
    ['Use Redis, not files, because they are slow', ['should do: use [redi] Use Redis', 'should avoid: - [file] files']],
    ['Never use maps instead of trees', ['never avoid: use [map] Never use maps', 'should do: - [tree] trees']]
  ] as const)('%s', ([text, expected]) => {
    expect(said(`- ${text}\n`).map(inShort)).toEqual(expected)
  })
})

describe('when it holds', () => {
  test.for([
    ['Ask before changes', 'when <before changes>'],
    ['Ask before each change', undefined],
    ['Ask before every change', undefined],
    ['Ask before any change', undefined],
    ['Ask before all changes', undefined],
    ['Ask after the change, not before every change', 'when <after the change, not before every change>'],
    ['Before a release, run tests, then tag', 'when <Before a release>'],
    ['  If asked, answer', 'only <If asked>'],
    ['Only ask if asked', 'only <if asked>'],
    ['Ask only if asked', 'only <only if asked>'],
    ['Run the tool (if it is there) now', undefined],
    ['Run the tool (the old one) once it is there', 'when <once it is there>'],
    ['Ask unless told otherwise', 'unless <unless told otherwise>'],
    ['Add notes where useful', 'weak <where useful>'],
    ['Ask', undefined]
  ] as const)('%s', ([text, expected]) => {
    const [one] = said(`- ${text}\n`)
    expect(one?.condition && `${one.condition.kind} <${one.condition.text}>`).toBe(expected)
  })
})

describe('what is asked for', () => {
  test.for([
    ['"Read" the notes', 'should do: read [note]'],
    ['(Read the notes)', 'should do: read [note]'],
    ['“Read the notes”', 'should do: read [note]'],
    ['You must always first carefully read the notes', 'must do: read [note]'],
    ['Please do not read the notes', 'never avoid: read [note]'],
    ['Don’t read the notes', 'never avoid: read [note]'],
    ['READ the notes', 'should do: read [note]'],
    ['Knowledge of queues', 'plain do: - [knowledg queue]'],
    ['Every metric has a description', 'should do: - [metric descript]'],
    ['No globals, neither here nor there', 'never avoid: - [global]'],
    ['Write globals, tabs and colors', 'should do: write [global tab color]'],
    ['No globals, tabs or colors', 'never avoid: - [global]'],
    ['No state in order to scale', 'never avoid: - [state]'],
    ['Zero warnings', 'plain avoid: - [zero warn]']
  ] as const)('%s', ([text, expected]) => {
    expect(said(`- ${text}\n`).map((one) => inShort(one).replace(/\].*/, ']'))).toEqual([expected])
  })
})

describe('whether it is wanted', () => {
  test.for([
    ['Skip tests', 'should avoid'],
    ['Do not skip tests', 'never do'],
    ['Never quickly skip tests', 'never do'],
    ['You cannot skip tests', 'never do'],
    ["Tests can't ignore errors", 'never do'],
    ['You may skip tests', 'may avoid'],
    ['Skip what you must not skip', 'never do'],
    ['Do not write what others skip', 'never avoid'],
    ['Do not commit without tests', 'never do'],
    ['No commit without tests', 'never do'],
    ["Don't commit without tests", 'never do'],
    ['Commit without tests', 'should do'],
    ['Prevent drift', 'should avoid'],
    ['Do not prevent drift', 'never do'],
    ['No errors', 'never avoid'],
    ['Not only tests', 'plain do'],
    ['Use no more than 3 retries', 'should do'],
    ['There are no errors', 'plain do']
  ] as const)('%s', ([text, expected]) => {
    expect(said(`- ${text}\n`).map(({modality, polarity}) => `${modality} ${polarity}`)).toEqual([expected])
  })

  test.for([
    ['## Never\n\n- Read the notes\n', ['never avoid']],
    ['## Never\n\n- Use notes instead of books\n', ['never avoid', 'should do']],
    ['## Never\n\n- No notes\n', ['never avoid']],
    ['## Never\n\n- Do not write notes\n', ['never avoid']],
    ['## Never\n\n- Skip tests\n', ['never do']],
    ['## Never\n\n- You should read notes\n', ['should avoid']],
    ['## Never\n\n### Time\n\n- Mock time\n', ['never avoid']],
    ['## Never\n\n## Time\n\n- Mock time\n', ['should do']],
    ["## Never\n\n### Do and don't\n\n- Mock time\n", ['should do']]
  ] as const)('below a heading: %j', ([body, expected]) => {
    expect(said(body).map(({modality, polarity}) => `${modality} ${polarity}`)).toEqual(expected)
  })
})

describe('code asks for nothing, and its values count', () => {
  const valuesOf = (...lines: string[]) =>
    said(`\`\`\`py\n${lines.join('\n')}\n\`\`\`\n`).map(({values, modality, polarity, action}) => {
      return `${modality} ${polarity} ${action}: ${values.map(({text, unit, line}) => `${text} ${unit} @${line}`).join()}`
    })

  test.for([
    ['after the line above', ['if not found:', '  raise E(404)'], '404 missing resource @3'],
    ['before the line below', ['raise E(404)', '# not found'], '404 missing resource @2'],
    ['before the second line below', ['raise E(404)', '', '# not found'], '404 missing resource @2'],
    ['not before the third line below', ['raise E(404)', '', '', '# not found'], '404  @2'],
    ['not after the second line above', ['# not found', '', 'raise E(404)'], '404  @4']
  ] as const)('a status %s', ([, lines, expected]) => {
    expect(valuesOf(...lines)).toEqual([`plain do : ${expected}`])
  })
})
