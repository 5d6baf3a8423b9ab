import type {MergedDraft, MergedRule} from '../model.js'
import {ruleIds} from './rule-ids.js'
import type {WrittenAgent} from './verify.js'

/** The rules of the canonical agent with their lines, as they are read back from the file. An element that speaks for others is one too. */
export function mergedRules(draft: MergedDraft, written: WrittenAgent): readonly MergedRule[] {
  const items = draft.sections.flatMap((section) => section.items)
  const idOf = ruleIds()
  return items.flatMap((item, at) => {
    const rule = written.rules[at]
    if (!rule) return []
    return [item, ...(item.parts ?? [])].map(({text, origins}) => {
      return {
        id: idOf(text),
        section: sectionPath(written, rule.section),
        text,
        line: rule.line,
        endLine: rule.endLine,
        origins
      }
    })
  })
}

/** Headings above a rule, outermost first. */
export function sectionPath(agent: Pick<WrittenAgent, 'sections'>, index: number | undefined): readonly string[] {
  const section = index === undefined ? undefined : agent.sections[index]
  return !section || section.style === 'root' ? [] : [...sectionPath(agent, section.parent), section.heading]
}
