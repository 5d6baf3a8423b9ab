import type {DraftItem, DraftSection} from '../../model.js'
import type {WrittenAgent} from '../verify.js'
import type {Version} from './versions.js'

/** A rule of the new canonical agent, and the rule of the edited file that it is. */
export interface Entry {
  readonly item: DraftItem
  readonly hand: number | undefined
  readonly isReworded?: boolean
}

export interface OpenSection {
  readonly section: DraftSection
  readonly name: string
  readonly entries: Entry[]
  /** A heading with no rule right below it, which stands over other headings or which a person wrote. */
  readonly isEmpty?: boolean
}

/** Behind the rule that it follows in the person's file; else at the start of its section, which may be a new one. */
export function placeEntry(sections: OpenSection[], entry: Entry, {rules}: Version, nameOf: (heading: string) => string): void {
  const own = rules[entry.hand ?? -1]?.section ?? []
  const holder = (index: number) => sections.find(({entries}) => entries.some(({hand}) => hand === index))
  for (let index = (entry.hand ?? 0) - 1; rules[index]?.section.join('\n') === own.join('\n'); index--) {
    const entries = holder(index)?.entries
    if (!entries) continue
    let at = entries.findIndex(({hand}) => hand === index) + 1
    while ((entries[at]?.item.depth ?? 0) > entry.item.depth) at++
    entries.splice(at, 0, below(entries[at - 1], entry))
    return
  }
  const heading = own.at(-1) ?? ''
  const known = sections.find(({name}) => name === nameOf(heading))
  if (known) return void known.entries.unshift(below(undefined, entry))
  const before = Array.from({length: entry.hand ?? 0}, (_, index) => holder(index)).findLast((section) => section !== undefined)
  const at = heading === '' ? 0 : before ? sections.indexOf(before) + 1 : sections.length
  sections.splice(at, 0, {
    section: {heading, depth: Math.max(0, own.length - 1), items: []},
    name: nameOf(heading),
    entries: [below(undefined, entry)]
  })
}

/** Headings that a person added over other headings, or over nothing, behind the rule that they followed. */
export function keepHeadings(sections: OpenSection[], edited: WrittenAgent, base: Version): void {
  const standing = sections.filter(({entries}) => entries.length > 0).map(({name}) => name)
  const known = new Set([...standing, ...base.rules.flatMap(({section}) => section.map(normal))])
  for (const {heading, style, line, source} of edited.sections) {
    const name = normal(heading)
    if (style !== 'heading' || name === '' || known.has(name)) continue
    known.add(name)
    const before = edited.rules.findLastIndex((rule) => rule.line < line)
    const at = sections.findLastIndex(({entries}) => entries.some((entry) => (entry.hand ?? Number.POSITIVE_INFINITY) <= before))
    sections.splice(at + 1, 0, {section: {heading, depth: depthOf(source), items: []}, name, entries: [], isEmpty: true})
  }
}

/** In how many sections a heading stands, as `##` stands in none. */
export function depthOf(source: string): number {
  return Math.max(0, (/^#+/.exec(source)?.[0].length ?? 2) - 2)
}

/** A detail keeps its depth only below what it can detail. */
function below(above: Entry | undefined, {item, hand}: Entry): Entry {
  return {item: {...item, depth: Math.min(item.depth, above ? above.item.depth + 1 : 0)}, hand}
}

/** Numbers and marks of a heading are written anew each time. */
export function normal(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
