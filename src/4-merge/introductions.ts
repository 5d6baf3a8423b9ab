import type {Agent, DraftItem, DraftSection, Rule} from '../model.js'

/** "Follow these rules:" over nothing goes, when its list has gone elsewhere. */
export function dropIntroductions(
  sections: readonly DraftSection[],
  agents: readonly Agent[]
): {sections: readonly DraftSection[]; dropped: readonly Rule[]} {
  const ruleAt = new Map(agents.flatMap(({rules}) => rules.map((rule) => [`${rule.file}:${rule.line}:${rule.text}`, rule] as const)))
  const ruleOf = (item: DraftItem | undefined): Rule | undefined => {
    const chosen = item?.origins.find(({relation}) => relation === 'chosen')
    return chosen && ruleAt.get(`${chosen.file}:${chosen.line}:${chosen.text}`)
  }
  const dropped: Rule[] = []
  const kept = sections.map(({heading, depth, items}) => ({
    heading,
    depth,
    items: items.filter((item, at) => {
      const rule = ruleOf(item)
      if (!rule || item.form !== 'sentence' || !item.text.endsWith(':') || item.origins.length > 1) return true
      const next = ruleOf(items[at + 1])
      const introduces = next !== undefined && next.file === rule.file && (next.parent === rule.index || next.index === rule.index + 1)
      if (!introduces || next.form === 'sentence') dropped.push(rule)
      return introduces && next.form !== 'sentence'
    })
  }))
  return {sections: withoutEmpty(kept), dropped}
}

/** A heading stays over rules, or over a heading that does. */
function withoutEmpty(sections: readonly DraftSection[]): readonly DraftSection[] {
  const kept: DraftSection[] = []
  for (const section of [...sections].reverse())
    if (section.items.length > 0 || (kept[0]?.depth ?? 0) > section.depth) kept.unshift(section)
  return kept
}
