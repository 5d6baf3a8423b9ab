import type {Conflict, MergedAgent, Pair} from '../../model.js'
import type {GroupView, PageContext} from './page-context.js'

/*
 * How many bytes stand in a page, rather too many than too few: which page a group is in must be known before the first one is made. The
 * numbers are those of the markup around the texts, counted in the pages of 3,600 agents.
 */

type Count = (text: string) => number

/** How many bytes a group has in its page: its texts, the names of its files as often as they stand there, and the markup around them. */
export function groupWeight({facts}: GroupView, {label, way}: PageContext): number {
  const {group, agents, pairs} = facts
  const bytesOf = byteCounter(group.text)
  const labels = new Map(agents.map(({file}) => [file, Buffer.byteLength(label(file))]))
  const ways = new Map(agents.map(({file}) => [file, way(file)?.length ?? 0]))
  const labelOf = (file: string) => labels.get(file) ?? 0
  const linkOf = (file: string) => labelOf(file) + (ways.get(file) ?? 0)
  return (
    5000 +
    sum(agents, ({file, name}) => 1000 + 2 * linkOf(file) + bytesOf(name)) +
    sum(pairs, (pair) => pairWeight(pair, labelOf, bytesOf)) +
    sum(group.conflicts, (conflict) => conflictWeight(conflict, linkOf, bytesOf)) +
    ruleWeight(group, labelOf, bytesOf)
  )
}

/** What the rules of a group and the rest of its sources take: in the canonical agent, side by side, and in the front matter. */
function ruleWeight({rules, omitted, outlines, text}: MergedAgent, labelOf: Count, bytesOf: Count): number {
  const sections = new Set(rules.map(({section}) => section.join('\n')))
  return (
    bytesOf(text) +
    250 * sections.size +
    sum(rules, ({text: rule, origins}) => {
      // Words that are those of the rule are not said again.
      const said = (words: string) => (words === rule ? 0 : 10 + bytesOf(words))
      return 240 + bytesOf(rule) + sum(origins, (origin) => 60 + labelOf(origin.file) + said(origin.text))
    }) +
    sum(omitted, (one) => (one.text === '' ? 0 : 100 + labelOf(one.file) + bytesOf(one.text))) +
    sum(outlines, ({file, fields}) => sum(fields, ({source}) => 50 + labelOf(file) + bytesOf(source)))
  )
}

/** A card, what the script knows of it, and the links to it. */
function conflictWeight({positions, message, topic, evidence}: Conflict, linkOf: Count, bytesOf: Count): number {
  const sides = sum(positions, ({text, origins}) => {
    return 300 + 2 * bytesOf(text) + sum(origins, (origin) => 300 + linkOf(origin.file) + bytesOf(origin.text))
  })
  return 1400 + bytesOf(message) + bytesOf(topic) + sum(evidence, bytesOf) + sides
}

/** Both cells of the picture, and the pair in words. */
function pairWeight({left, right, reasons}: Pair, labelOf: Count, bytesOf: Count): number {
  return 640 + 2 * (labelOf(left) + labelOf(right)) + sum(reasons, (reason) => 10 + bytesOf(reason))
}

/** How many bytes the overview has: most of it is what is told of each pair. */
export function overviewWeight({result, groups}: PageContext): number {
  const {pairs, single, agents} = result
  return 50_000 + 900 * Math.min(pairs.length, 4000) + 400 * (groups.length + single.length + sum(agents, ({problems}) => problems.length))
}

/** How many bytes each page has before anything stands in it: script, style, the way to all groups, and the names of all conflicts. */
export function frameWeight({groups}: PageContext): number {
  return 150_000 + sum(groups, ({facts}) => 100 + 2 * Buffer.byteLength(facts.group.name) + 20 * facts.group.conflicts.length)
}

/** Counts the bytes of texts that are written as this one is: to look at each by itself takes longer than all the rest. */
function byteCounter(text: string): Count {
  // Quotes, code and emphasis take more room in a page: a tenth of a text that has many of them.
  const perCharacter = (1.1 * Buffer.byteLength(text)) / Math.max(1, text.length)
  return ({length}) => perCharacter * length
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
