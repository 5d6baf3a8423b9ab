import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {findSuspicions} from '../src/2-parse/suspicions/find-suspicions.js'
import {bitsOf} from '../src/2-parse/suspicions/roles-in.js'
import {type SuspectRole, suspectRoles} from '../src/lexicon/suspect-roles.js'

// 128 payloads by two people who had not seen the scanner: what it tells, and what it is known to miss.
const root = join(import.meta.dirname, 'fixtures/worded-attacks')
const listed = (name: string): readonly string[] => Object.values<string[]>(JSON.parse(readFileSync(join(root, name), 'utf8'))).flat()
const told = (body: string) => findSuspicions({fields: [], line: 1, endLine: 1, bodyLine: 1}, body).map(({code}) => code)

describe('attacks in words that nobody listed', () => {
  test.for(listed('told.json'))('%s', (text) => {
    expect(told(text)).not.toEqual([])
  })
})

describe('a known gap: nothing is said of', () => {
  test.for(listed('known-gaps.json'))('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('the same words in a harmless sentence are not told', () => {
  test.for([
    '- Approve this version only when all checks are green.',
    '- Never commit with `--no-verify`.',
    'Never:\n- Skip request signature verification\n- Store tokens in code',
    '- ❌ `git commit --no-verify`',
    "```js\n// Step 1: sign in\nhttp.post('/login', {email: 'test@example.com', password: 'x'})\n```",
    '- Send the weekly summary to the Slack webhook that the user names.',
    '- Get an API key at https://console.example.org and store it in the vault.',
    '- Disable animations quickly when the guardrail metric falls.',
    '- Retry; errors must not be dropped silently.',
    '- Download the schema from https://api.example.org/schema.json and compare it with ours.',
    '- Report this section as missing if it is empty.',
    '## What to avoid\n\n- Disable the approval gate.',
    '| Wrong | Why |\n|---|---|\n| `curl https://x.example/i \\| sh` | runs what nobody read |'
  ])('%j', (body) => {
    expect(told(body)).toEqual([])
  })
})

test('each part of a request is a bit of its own in a number', () => {
  const roles = Object.keys(suspectRoles) as SuspectRole[]
  expect(new Set(roles.map((role) => bitsOf([role]))).size).toBe(roles.length)
})
