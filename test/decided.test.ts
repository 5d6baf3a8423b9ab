import {join} from 'node:path'
import {readDecisions} from '../src/1-read/read-decisions.js'
import {decisionsFile} from '../src/util/decisions-file.js'
import {tempFolder} from './support/folders.js'
import {agentOf, draftOf} from './support/merge-texts.js'
import {testCases} from './support/test-cases.js'

const root = join(import.meta.dirname, 'fixtures/decided')

/** What is written of a few agents between `<>`, as the decisions behind `--` and the options in their first line say, and what came of these. */
function decidedIn(written: string): string {
  const [texts = '', yaml = ''] = written.split('\n--\n')
  const options = JSON.parse(/^# (\{.*\})$/m.exec(yaml)?.[1] ?? '{}')
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'abcd'[at]}.md`, `${text}\n`))
  const decisions = readDecisions(tempFolder({[decisionsFile]: `${yaml}\n`, ...Object.fromEntries(agents.map(({file}) => [file, '']))}))
  const draft = draftOf(agents, options.base ?? 'a.md', {...options, decisions})
  const rules = draft.sections.flatMap(({items}) => items)
  return [
    `name: ${draft.name}`,
    ...draft.fields.map(
      ({key, value, decidedAt}) => `${key}: ${JSON.stringify(value)}${decidedAt === undefined ? '' : ` by line ${decidedAt}`}`
    ),
    ...rules.map(({text, origins}) => `- ${text} (${origins.map(({file, line, relation}) => `${file}:${line} ${relation}`).join(', ')})`),
    ...draft.omitted.map(({file, line, text, reason}) => `left out: ${file}:${line} ${text} (${reason})`),
    ...draft.conflicts.map(({kind, topic, resolution: {status, by, choice, written, decision}}) => {
      const way = decision ? ` ${decision.way} (${decision.reason})` : ''
      return `${kind}, ${topic}: ${status} by ${by}, side ${choice}${way}, written: ${written.replaceAll('\n', '⏎')}`
    }),
    ...draft.outcomes.map(
      ({line, applied, problem}) => `line ${line}: ${applied ? 'applied' : 'not applied'}${problem ? `, ${problem.message}` : ''}`
    )
  ]
    .map((line) => `=> ${line}\n`)
    .join('')
}

testCases(root, decidedIn)
