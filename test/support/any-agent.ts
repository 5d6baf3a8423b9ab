import fc from 'fast-check'

const words = [
  'tests',
  'the build',
  'every endpoint',
  '`src/app.py`',
  '**types**',
  'errors',
  'a query',
  '30 lines',
  'logs',
  '[docs](https://a.b)',
  'e.g. caches'
]
const verbs = [
  'Run',
  'Check',
  'Never skip',
  'Write',
  'You must review',
  'avoid',
  'Use',
  '1. Read',
  '# Note',
  '> Keep',
  '+ Add',
  '**Always**',
  '✅ Ship'
]
const ends = ['.', '', ':', ' when asked.', '!', ', not later', ':**', ' |', '  ']

const statement = fc.tuple(
  fc.constantFrom(...verbs),
  fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 3}),
  fc.constantFrom(...ends)
)
const sentence = statement.map(([verb, things, end]) => `${verb} ${things.join(' and ')}${end}`)
const title = fc.constantFrom('Security', 'Error handling', '2. Testing', 'Workflow', 'Rules:', 'What `you` do', 'Style & *layout*')
const lines = fc.array(sentence, {minLength: 1, maxLength: 4})

const blocks = fc.oneof(
  fc.tuple(fc.integer({min: 1, max: 6}), title).map(([depth, words]) => `${'#'.repeat(depth)} ${words}`),
  title.map((words) => `**${words}**`),
  title.map((words) => `${words}:`),
  title.map((words) => `${words}\n---`),
  lines.map((all) => all.join(' ')),
  lines.map((all) => all.join('\n')),
  lines.map((all) => all.map((one) => `- ${one}`).join('\n')),
  lines.map((all) => all.map((one, at) => `${at + 1}. ${one}`).join('\n')),
  lines.map((all) => all.map((one, at) => `${at + 1}) ${one}\n- detail of ${at}`).join('\n')),
  lines.map((all) => all.map((one, at) => `${'  '.repeat(at)}- ${one}`).join('\n')),
  lines.map((all) => all.map((one) => `- [ ] ${one}`).join('\n')),
  lines.map((all) => all.map((one, at) => `${'ABCD'[at]}) ${one}`).join('\n')),
  lines.map((all) => all.map((one) => `- **Lead**: ${one}\n\n  ${one}\n\n  \`\`\`\n  code\n\n  more\n  \`\`\``).join('\n')),
  lines.map((all) => `| Case | Answer |\n|---|---|\n${all.map((one) => `| ${one} | yes |`).join('\n')}`),
  lines.map((all) => `\`\`\`md\n${all.join('\n')}\n\`\`\``),
  lines.map((all) => `\`\`\`md\n\`\`\`sh\n${all.join('\n')}\n\`\`\`\n\`\`\``),
  lines.map((all) => `    ${all.join('\n    ')}`),
  lines.map((all) => all.map((one) => `> ${one}`).join('\n')),
  lines.map((all) => `<rules>\n${all.join('\n')}\n</rules>`),
  lines.map((all) => `<example>\n${all.join('\n')}\n</example>`),
  fc.constantFrom(
    '<!-- a note -->',
    '<div>',
    '***',
    '[a]: https://a.b',
    '[^1]: note',
    '```js\nopen',
    '- ',
    '<!-- open',
    '~~~',
    '\\',
    '| a |'
  )
)

/** The text of an agent, built from every layout that agents have, in any order. */
export const anyAgentText = fc
  .tuple(
    fc.constantFrom('Reviews code.', 'Builds services.'),
    fc.array(fc.tuple(blocks, fc.constantFrom('\n\n', '\n\n', '\n')), {maxLength: 9})
  )
  .map(
    ([description, body]) => `---\nname: any\ndescription: ${description}\n---\n\n${body.map(([block, gap]) => `${block}${gap}`).join('')}`
  )
