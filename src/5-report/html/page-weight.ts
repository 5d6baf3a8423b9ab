import type {MergedAgent} from '../../model.js'

/** About how many bytes a group has in a page: its texts with the markup around them. */
export function pageWeight({rules, conflicts, omitted, text, outlines}: MergedAgent): number {
  const ruleBytes = sum(rules, (rule) => 420 + rule.text.length + sum(rule.origins, (origin) => 200 + origin.text.length))
  const conflictBytes = sum(conflicts, ({positions, message, topic}) => {
    return 1500 + message.length + topic.length + sum(positions, ({origins}) => 300 + sum(origins, (origin) => 700 + origin.text.length))
  })
  const omittedBytes = sum(omitted, (one) => (one.text === '' ? 0 : 200 + one.text.length))
  const frontBytes = sum(outlines, ({fields}) => sum(fields, ({source}) => 60 + source.length))
  return 5000 + ruleBytes + conflictBytes + omittedBytes + frontBytes + text.length
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
