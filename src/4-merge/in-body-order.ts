import type {Agent, DraftItem, DraftSection} from '../model.js'

/** Where the canonical agent says what the base agent says and nothing else, word for word: its rules in the order of its body. */
export function inBodyOrder(base: Agent, sections: readonly DraftSection[]): readonly DraftSection[] | undefined {
  const items = new Map<string, DraftItem>()
  for (const item of sections.flatMap((section) => section.items)) {
    const chosen = item.origins.find(({relation}) => relation === 'chosen')
    if (chosen?.file === base.file) items.set(`${chosen.line}:${item.markdown}`, item)
  }
  const own = base.rules.flatMap(({line, markdown}) => items.get(`${line}:${markdown}`) ?? [])
  // One that stands twice in the body would count for a rule of somebody else.
  const count = sections.reduce((sum, section) => sum + section.items.length, 0)
  const isAll = own.length === base.rules.length && own.length === count && new Set(own).size === count
  return isAll ? [{heading: '', depth: 0, items: own}] : undefined
}
