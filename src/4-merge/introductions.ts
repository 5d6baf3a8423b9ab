import type {Agent, DraftItem, DraftSection, Rule} from '../model.js'

/** "Follow these rules:" over nothing goes, when its list has gone elsewhere. */
export function dropIntroductions(
  sections: readonly DraftSection[],
  agents: readonly Agent[]
): {sections: readonly DraftSection[]; dropped: readonly Rule[]} {
  const ruleAt = new Map(agents.flatMap(({rules}) => rules.map((rule) => [`${rule.file}:${rule.line}:${rule.text}`, rule] as const)))
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const ruleAfter = ({file, index}: Rule): Rule | undefined => byFile.get(file)?.rules[index + 1]
  const rulesOf = (item: DraftItem | undefined): readonly Rule[] =>
    item?.origins.flatMap(({file, line, text}) => ruleAt.get(`${file}:${line}:${text}`) ?? []) ?? []
  const dropped: Rule[] = []
  const kept = sections.map((section, index) => ({
    ...section,
    items: section.items.filter((item, at) => {
      const [rule] = rulesOf(item)
      if (!rule || item.form !== 'sentence' || !item.text.endsWith(':') || item.origins.length > 1) return true
      const next = section.items[at + 1]
      if (next === undefined && headsSection(rule, section, sections[index + 1], rulesOf)) return true
      const introduces = next !== undefined && next.form !== 'sentence' && rulesOf(next).some((other) => stands(other, rule, ruleAfter))
      if (!introduces) dropped.push(rule)
      return introduces
    })
  }))
  return {sections: withoutEmpty(kept), dropped}
}

/** Whether it introduces the sections below its own. */
function headsSection(
  {file, index}: Rule,
  {depth}: DraftSection,
  next: DraftSection | undefined,
  rulesOf: (item: DraftItem) => readonly Rule[]
): boolean {
  return (
    next !== undefined &&
    next.depth > depth &&
    next.items.some((item) => rulesOf(item).some((one) => one.file === file && one.index > index))
  )
}

/** Whether a rule stands in the list below an introduction. */
function stands(rule: Rule, introduction: Rule, after: (rule: Rule) => Rule | undefined): boolean {
  if (rule.file !== introduction.file) return false
  return rule.parent === introduction.index || (rule.index > introduction.index && rule.block === after(introduction)?.block)
}

/** A heading stays over rules, or over a heading that does. */
function withoutEmpty(sections: readonly DraftSection[]): readonly DraftSection[] {
  const kept: DraftSection[] = []
  for (const section of [...sections].reverse())
    if (section.items.length > 0 || (kept[0]?.depth ?? 0) > section.depth) kept.unshift(section)
  return kept
}
