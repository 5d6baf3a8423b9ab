import {expect, test} from 'vitest'
import {agentOf, mergeTexts} from './support/merge-texts.js'

const front = '---\nname: a\ndescription: Reviews code.\n---\n\n'
const mergedBody = (left: string, right: string): string => {
  const {text, faults} = mergeTexts([agentOf('a.md', `${front}${left}`), agentOf('b.md', `${front}${right}`)], 'a.md')
  expect(faults).toEqual([])
  return text
}

test('a sentence that would become a label over a list keeps its colon escaped', () => {
  const text = mergedBody(
    '## Layers\n\nKeep them apart. The layers:\n\n- Never import the database from a view.\n',
    '## Layers\n\n- Log each request once.\n'
  )
  expect(agentOf('m.md', text).rules.map((rule) => rule.text)).toContain('The layers:')
})

test('code that never closed is closed, so that what follows is no code', () => {
  const text = mergedBody('## Run\n\n```sh\nnpm test\n', '## Run\n\n- Attach the log of the run.\n')
  expect(text).toContain('```sh\nnpm test\n```\n\n- Attach the log of the run.')
})

test('code with fences in it gets a longer fence, and indented code a fence', () => {
  const text = mergedBody('## Form\n\n```md\n```ts\na\n```\n```\n\n    make all\n', '## Form\n\n- Keep the form as it is.\n')
  expect(text).toContain('````md\n```ts\na\n```\n````')
  expect(text).toContain('```\nmake all\n```')
})

test('an HTML comment that never closes is quoted, and swallows nothing', () => {
  const text = mergedBody('## Notes\n\n<!-- draft\n', '## Ways\n\n- Ask before you delete a branch.\n')
  expect(text).toContain('> <!-- draft')
  expect(text).toContain('- Ask before you delete a branch.')
})

test('a table row stands under its own head', () => {
  const text = mergedBody(
    '## Codes\n\n| Case | Code |\n|--|--|\n| Missing | 404 |\n',
    '## Codes\n\n- Document each code with an example.\n'
  )
  expect(text).toContain('| Case | Code |\n|--|--|\n| Missing | 404 |')
})

test('a quote whose last lines have no mark stays one, wherever it stands', () => {
  const text = mergedBody('    make all\n- >-\nthe harbor is closed.\n', '- Ask before you delete a branch.\n')
  expect(agentOf('m.md', text).rules.map((rule) => rule.text)).toContain('- the harbor is closed.')
})

test('asterisks around a blank are words, and no emphasis that may go', () => {
  const text = mergedBody('Keep the locks shut.\n**--- **\n', '- Ask before you delete a branch.\n')
  expect(agentOf('m.md', text).rules.map((rule) => rule.text)).toContain('**--- **')
})

test.for(['      ```', '\t```'])('a fence that stands too deep to close, %j, is code, and another one closes', (line) => {
  const text = mergedBody(`## Run\n\n\`\`\`\n${line}`, '## Form\n\n- Keep the form as it is.\n')
  expect(text).toContain(`\`\`\`\`\n${line}\n\`\`\`\`\n`)
})
