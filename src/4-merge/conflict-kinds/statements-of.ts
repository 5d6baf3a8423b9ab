import type {Agent, Rule, Statement} from '../../model.js'

/** A clause with the rule and the agent it belongs to. */
export interface Said {
  readonly agent: Agent
  readonly rule: Rule
  readonly statement: Statement
}

/** Every clause that agents say in earnest: examples and quotations show what others say. */
export function statementsOf(agents: readonly Agent[]): readonly Said[] {
  return agents.flatMap((agent) =>
    agent.rules
      .filter(({form, text}) => form !== 'example' && form !== 'quote' && !isQuotation(text))
      .flatMap((rule) => rule.statements.map((statement) => ({agent, rule, statement})))
  )
}

/** A message in quotation marks is a sample of what the agent may say, with numbers of its own. */
function isQuotation(text: string): boolean {
  return /^["“«]/.test(text) && /["”»][.!]?$/.test(text)
}

/** Whether a clause asks for something, rather than naming a topic or a skill. */
export function asks({statement}: Said): boolean {
  return statement.modality !== 'plain'
}

export function isCode({rule}: Said): boolean {
  return rule.form === 'code'
}
