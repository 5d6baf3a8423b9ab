import {createHash} from 'node:crypto'
import type {MergedDraft, MergedRule} from '../model.js'
import type {WrittenAgent} from './verify.js'

/** The rules of the canonical agent with their lines, as they are read back from the file. An element that speaks for others is one too. */
export function mergedRules(draft: MergedDraft, written: WrittenAgent): readonly MergedRule[] {
  const items = draft.sections.flatMap((section) => section.items)
  const ids = new Map<string, number>()
  return items.flatMap((item, at) => {
    const rule = written.rules[at]
    if (!rule) return []
    return [item, ...(item.parts ?? [])].map(({text, origins}) => {
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 6)
      const count = (ids.get(hash) ?? 0) + 1
      ids.set(hash, count)
      return {
        id: count === 1 ? `r-${hash}` : `r-${hash}-${count}`,
        section: sectionPath(written, rule.section),
        text,
        line: rule.line,
        endLine: rule.endLine,
        origins
      }
    })
  })
}

function sectionPath(agent: WrittenAgent, index: number | undefined): readonly string[] {
  const section = index === undefined ? undefined : agent.sections[index]
  return !section || section.style === 'root' ? [] : [...sectionPath(agent, section.parent), section.heading]
}
