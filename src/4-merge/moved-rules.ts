import type {Agent, Rule, Section} from '../model.js'
import {isProcess} from './conflict-kinds/is-process.js'

const mostLabelWords = 5

/** `Risk mitigation: feature flags, canary releases.` as a paragraph belongs to the section that others give that heading. */
export function labeledKey(agent: Agent, rule: Rule, isLoose: boolean, keyOf: (heading: string) => string): string | undefined {
  const label = rule.form === 'sentence' && rule.depth === 0 ? /^([^:.!?,]{3,60}):\s+\S/.exec(rule.text)?.[1] : undefined
  if (label === undefined || label.split(' ').length > mostLabelWords || (rule.lead !== '' && !isLoose)) return undefined
  const isAlone = [rule.index - 1, rule.index + 1].every((at) => agent.rules[at]?.block !== rule.block)
  return isAlone ? keyOf(label) : undefined
}

/** A step behind steps that are headings, `4. **Report**` over a list, stays behind the last one of them, and so do its details. */
export function lastHeadedStep(agent: Agent, rule: Rule, keyOf: (section: Section) => string | undefined): string | undefined {
  let step: Rule | undefined = rule
  while (step !== undefined && step.depth > 0) step = step.parent === undefined ? undefined : agent.rules[step.parent]
  if (step?.form !== 'step' || !isProcess(agent, rule.section)) return undefined
  const {line} = step
  const before = agent.sections
    .filter((section) => section.style === 'item' && section.parent === rule.section && section.line < line)
    .at(-1)
  return before && keyOf(before)
}
