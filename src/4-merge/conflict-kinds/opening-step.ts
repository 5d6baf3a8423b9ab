import type {Agent, Rule, Section} from '../../model.js'
import {isProcess} from './is-process.js'

/** With what an agent begins its work. */
export interface OpeningStep {
  readonly rule: Rule
  /** Its words, under the heading of the step where it has one. */
  readonly text: string
}

const firstPhase = /^\W*(?:(?:step|phase|stage|pass)\s*(?:#\s*)?[01]\b|[01][.):]\s)/i
const namedPhase = /^\W*(?:step|phase|stage|pass)\s*(?:#\s*)?[01]\b/i
const beginning =
  /^(?:first\b|(?:always |you )?(?:start|begin) (?:by|with|every)\b|before (?:you )?(?:do|doing|starting|any|writing|anything|making|creating|performing|beginning)\b|when you start\b|at the (?:start|beginning) of\b)/i

/** The first step of a numbered process or the first of its headed phases; else the sentence that says what comes first. */
export function openingStep(agent: Agent): OpeningStep | undefined {
  const step = agent.rules.find((rule) => opensList(agent, rule) && isProcess(agent, rule.section))
  const phase = agent.sections.find((section) => opensPhases(agent, section))
  const inPhase = phase && agent.rules.find((rule) => rule.section >= phase.index && rule.line > phase.line)
  if (phase && inPhase && !(step && step.line < phase.line)) return {rule: inPhase, text: `${phase.heading}: ${inPhase.text}`}
  if (step) return {rule: step, text: step.text}
  const said = agent.rules.find(({text, form}) => form !== 'code' && form !== 'example' && beginning.test(text))
  return said && {rule: said, text: said.text}
}

/** The first of several steps of one list; a sub-list is a finer view. */
function opensList(agent: Agent, rule: Rule): boolean {
  const before = agent.rules[rule.index - 1]
  return (
    rule.form === 'step' &&
    rule.depth === 0 &&
    (before?.block !== rule.block || before.form !== 'step') &&
    agent.rules[rule.index + 1] !== undefined
  )
}

function opensPhases(agent: Agent, section: Section): boolean {
  if (section.depth === 0 || !firstPhase.test(section.source)) return false
  return namedPhase.test(section.source) || isProcess(agent, section.parent)
}
