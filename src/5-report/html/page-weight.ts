import type {MergedAgent} from '../../model.js'

/** About how many bytes a group has in a page, rather too many than too few: its texts with the markup around them. */
export function pageWeight({rules, conflicts, omitted, text, outlines}: MergedAgent): number {
  const ruleBytes = sum(rules, (rule) => 280 + rule.text.length + sum(rule.origins, (origin) => originWeight(origin.text, rule.text)))
  const conflictBytes = sum(conflicts, ({positions, message, topic}) => {
    return 1400 + message.length + topic.length + sum(positions, ({origins}) => 200 + sum(origins, (origin) => 500 + origin.text.length))
  })
  const omittedBytes = sum(omitted, (one) => (one.text === '' ? 0 : 120 + one.text.length))
  const frontBytes = sum(outlines, ({fields}) => sum(fields, ({source}) => 60 + source.length))
  return 5000 + ruleBytes + conflictBytes + omittedBytes + frontBytes + text.length
}

/** Words that are those of the rule are not said again. */
function originWeight(text: string, rule: string): number {
  return 110 + (text === rule ? 0 : text.length)
}

/** About how many bytes the overview has: most of it is what is told of each pair. */
export function overviewWeight(pairs: number): number {
  return 300_000 + 900 * Math.min(pairs, 4000)
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
