import {deepStrictEqual, strictEqual} from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {noDecisions} from '../../dist/1-read/read-decisions.js'
import {sourceOf} from '../../dist/1-read/source-of.js'
import {parseAgent, parseRules} from '../../dist/2-parse/parse-agent.js'
import {readBody} from '../../dist/2-parse/read-body.js'
import {mergeGroup} from '../../dist/4-merge/merge-group.js'
import {prepareGroup} from '../../dist/4-merge/prepare-group.js'
import {verify as faultsOf} from '../../dist/4-merge/verify.js'
import {canonical} from '../../dist/5-report/canonical.js'
import {AgentmergeError, defaults, mergeAll, scan, verify, write} from '../../dist/index.js'

const names = ['a.md', 'b.md', 'c.md', 'd.md']

/**
 * Does with some texts all that the tool promises something about, in a folder of its own, and throws where a promise does not hold. Gives
 * `merged`, or `refused` where the tool said clearly that it cannot.
 */
export async function tryCase({texts, options, isWritten = true}, folder) {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const files = names.slice(0, texts.length)
  for (const [at, text] of texts.entries()) writeFileSync(join(folder, files[at]), text)
  const settings = {...options, cache: ''}
  const sources = files.map((file) => readFileSync(join(folder, file)))
  let how = 'merged'
  try {
    if (isWritten) await scan(['.'], settings, {cwd: folder})
    const result = await mergeAll(files, settings, {cwd: folder})
    if (isWritten) await written(result, files, settings, folder)
    const agents = result.agents.map(({file}) => parsed(file, readFileSync(join(folder, file))))
    orderOf(agents, options)
    if (agents[0]) itself(agents[0])
  } catch (error) {
    if (!(error instanceof AgentmergeError)) throw error
    how = 'refused'
  }
  for (const [at, file] of files.entries()) strictEqual(readFileSync(join(folder, file)).equals(sources[at]), true, `${file} was changed`)
  return how
}

/** What is written proves itself, and rests: a second run writes the same. */
async function written(result, files, settings, folder) {
  write(result, settings, {cwd: folder})
  const {problems} = await verify([], settings, {cwd: folder})
  deepStrictEqual(problems, [], 'verify finds something in what was just written')
  const again = await mergeAll(files, settings, {cwd: folder})
  deepStrictEqual(
    again.merged.map(({text}) => text),
    result.merged.map(({text}) => text),
    'a second run makes something else'
  )
}

const parsed = (file, bytes) => parseAgent(sourceOf({path: file, file, named: true}, bytes))

const readBack = (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text)

function made(agents, options) {
  const ways = {...defaults, ...options, base: agents[0].file, isGround: false, name: 'merged', decisions: noDecisions}
  const draft = mergeGroup(prepareGroup(agents, ways), 0)
  const text = canonical(draft, readBack)
  return {
    text,
    conflicts: draft.conflicts,
    faults: faultsOf(draft, parseRules({file: 'merged.md', bytes: text.length, sha256: '', text, problems: []}), agents)
  }
}

/** The order of the agents changes nothing. */
function orderOf(agents, options) {
  if (agents.length < 2) return
  const base = agents[0]
  const [one, other] = [agents, [...agents].reverse()].map((order) => {
    const ways = {...defaults, ...options, base: base.file, isGround: false, name: 'merged', decisions: noDecisions}
    return canonical(mergeGroup(prepareGroup(order, ways), 0), readBack)
  })
  strictEqual(other, one, 'the order of the agents changes the merge')
}

/** A merge of an agent with itself is that agent, but for what it hides. */
function itself(agent) {
  const {text, conflicts, faults} = made([agent, {...agent, file: 'z.md', rules: agent.rules.map((rule) => ({...rule, file: 'z.md'}))}], {})
  deepStrictEqual(faults, [], 'a merge with itself cannot be proven')
  if (conflicts.some(({kind}) => kind === 'hidden')) return
  const {body} = parseAgent({file: 'merged.md', bytes: text.length, sha256: '', text, problems: []})
  strictEqual(body, agent.body, 'a merge with itself has another body')
}
