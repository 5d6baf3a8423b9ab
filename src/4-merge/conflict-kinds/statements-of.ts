import type {Agent, Rule, Statement} from '../../model.js'
import {groupBy} from '../../util/group-by.js'

/** A clause with the rule and the agent it belongs to. */
export interface Said {
  readonly agent: Agent
  readonly rule: Rule
  readonly statement: Statement
}

/** Every clause that agents say in earnest: examples and quotations show what others say. */
export function statementsOf(agents: readonly Agent[]): readonly Said[] {
  // Stryker disable next-line all: it is only faster
  return agents.length === 1 ? statementsIn(agents[0] as Agent) : agents.flatMap(statementsIn)
}

/** Each kind of conflict asks for them, so that they are looked up once. */
const known = new WeakMap<Agent, readonly Said[]>()

function statementsIn(agent: Agent): readonly Said[] {
  const found = known.get(agent)
  if (found) return found
  const quoted = quotedBlocks(agent.rules)
  const said: Said[] = []
  for (const rule of agent.rules) {
    if (rule.form === 'example' || rule.form === 'quote' || quoted.has(rule.block) || isSample(rule)) continue
    for (const statement of rule.statements) said.push({agent, rule, statement})
  }
  known.set(agent, said)
  return said
}

/** What stands behind a label in quotation marks is said by somebody: `Summary: "All tests pass"`. */
function isSample({text}: Rule): boolean {
  return /^(?:[^"“]{0,60}:\s*)?(?:"[^"]{20,}"|“[^”]{20,}”)[.!]?$/.test(text)
}

/** A paragraph in quotation marks is a sample of what the agent may say, with numbers of its own. */
function quotedBlocks(rules: readonly Rule[]): ReadonlySet<number> {
  const blocks = groupBy(
    rules.filter(({form}) => form === 'sentence'),
    ({block}) => block
  )
  const isQuoted = (own: readonly [Rule, ...Rule[]]): boolean =>
    /(?:^|:\s*)["“«]/.test(own[0].text) && /["”»][.!]?$/.test((own.at(-1) as Rule).text)
  return new Set([...blocks].filter(([, own]) => isQuoted(own)).map(([block]) => block))
}

/** Whether a clause asks for something, rather than naming a topic or a skill. */
export function asks({statement}: Said): boolean {
  return statement.modality !== 'plain'
}

export function isCode({rule}: Said): boolean {
  return rule.form === 'code'
}
