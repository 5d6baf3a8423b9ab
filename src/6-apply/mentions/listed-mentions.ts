import {mentionWords} from '../../messages.js'
import type {MentionKind} from '../../model.js'
import type {Item} from './collections.js'
import {foldItems, type ReadItem} from './fold-items.js'
import type {AgentList} from './lists-in.js'
import {matchesPattern} from './matches-pattern.js'
import type {Extent, MentionSpan, Occurrence} from './spans.js'

const kinds = {
  agents: 'list',
  call: 'call',
  rules: 'call',
  matcher: 'hook',
  'rules by agent': 'map key',
  'map of agents': 'table'
} as const satisfies Readonly<Record<AgentList['holds'], MentionKind>>

/**
 * The names that stand in lists, and the paths as they are given, and what becomes of items that would then stand there twice: the list has the new name once. Entries that
 * would become one and say different things are doubtful, for one of them would hold for what the other one was about.
 */
export function listedMentions(
  text: string,
  lists: readonly AgentList[],
  occurrences: readonly Occurrence[],
  paths: readonly MentionSpan[]
): readonly MentionSpan[] {
  const byEnd = new Map(occurrences.map((one) => [one.end, one]))
  const spans = new Map(paths.map((path) => [path.start, path]))
  for (const {holds, items} of lists) {
    if (holds === 'rules') continue
    for (const {name} of items) {
      const one = name && namedIn(text, name, byEnd)
      if (!one || spans.has(one.start)) continue
      const {isAmbiguous, to} = one.renaming
      const reason = isAmbiguous ? mentionWords.ambiguous(one.renaming) : mentionWords[kinds[holds]]()
      spans.set(one.start, {...one, will: keyed(text, one.start, to), kind: kinds[holds], isSure: !isAmbiguous, reason})
    }
  }
  for (const list of inward(lists)) {
    if (list.holds === 'rules by agent') doubtPatterns(text, list, spans)
    const read = list.items.map((item) => readItem(text, item, spans, list.holds))
    if (!read.some(({isRenamed}) => isRenamed)) continue
    if (list.holds === 'rules by agent' || list.holds === 'map of agents') doubtClashes(text, list, read, spans)
    if (list.holds !== 'map of agents') fold(text, list, read, spans)
  }
  doubtTwoRules(text, lists, spans)
  return [...spans.values()]
}

/** In the head of a table of TOML a name of other than plain characters has quotes. */
const keyed = (text: string, start: number, name: string): string =>
  /\[(?:[\w-]+\.)?$/.test(text.slice(Math.max(0, start - 40), start)) && text[start - 1] === '.' && !/^[\w-]+$/.test(name)
    ? `"${name}"`
    : name

/** Calls stand inside of rules, and are folded before them. */
const inward = (lists: readonly AgentList[]): readonly AgentList[] => [
  ...lists.filter(({holds}) => holds !== 'rules'),
  ...lists.filter(({holds}) => holds === 'rules')
]

/** The name that an item is, with an at sign before it or without. */
function namedIn(text: string, {start, end}: Extent, byEnd: ReadonlyMap<number, Occurrence>): Occurrence | undefined {
  const one = byEnd.get(end)
  return one && one.start >= start && /^(?:@(?:agent-)?)?$/.test(text.slice(start, one.start)) ? one : undefined
}

function readItem(text: string, item: Item, spans: ReadonlyMap<number, MentionSpan>, holds: AgentList['holds']): ReadItem {
  const extent = holds === 'rules' ? item : (item.name ?? item)
  const inside = spansIn(extent, spans).filter(({isSure}) => isSure)
  let reads = ''
  let done = extent.start
  for (const {start, end, will} of inside) {
    reads += text.slice(done, start) + will
    done = end
  }
  reads += text.slice(done, extent.end)
  return {item, reads: reads.replace(/^[\s\-"'`@]+|["'`,\s]+$/g, ''), isRenamed: inside.length > 0}
}

function spansIn({start, end}: Extent, spans: ReadonlyMap<number, MentionSpan>): readonly MentionSpan[] {
  const inside: MentionSpan[] = []
  for (let at = start; at < end; at++) {
    const span = spans.get(at)
    if (span) inside.push(span)
  }
  return inside
}

function fold(text: string, {items, hasLines}: AgentList, read: readonly ReadItem[], spans: Map<number, MentionSpan>): void {
  const renamed = read.map((one, index) => ({...one, isRenamed: one.isRenamed && isStillSure(items[index], spans)}))
  for (const {index, start, end} of foldItems(text, renamed, hasLines)) {
    const item = items[index] as Item
    const [first, ...others] = spansIn(item, spans)
    if (!first) continue
    for (const other of [first, ...others]) spans.delete(other.start)
    const reason = mentionWords.twice({name: first.renaming.to})
    spans.set(start, {start, end, renaming: first.renaming, will: '', kind: first.kind, isSure: true, reason})
  }
}

const isStillSure = (item: Item | undefined, spans: ReadonlyMap<number, MentionSpan>): boolean =>
  item !== undefined && spansIn(item.name ?? item, spans).every(({isSure}) => isSure)

/** Entries of a map that become one: doubtful where their values differ, or where others between them may overrule the first. */
function doubtClashes(text: string, {items, holds}: AgentList, read: readonly ReadItem[], spans: Map<number, MentionSpan>): void {
  const sameAs = new Map<string, number[]>()
  read.forEach(({reads}, index) => {
    const same = sameAs.get(reads)
    if (same) same.push(index)
    else sameAs.set(reads, [index])
  })
  for (const [name, indexes] of sameAs) {
    if (indexes.length < 2) continue
    // A table and those below it carry one name.
    const names = new Set(indexes.map((index) => textOf(text, items[index])))
    const values = new Set(indexes.map((index) => (items[index]?.value ?? '').replace(/^["']|["',]+$/g, '')))
    const isTable = holds === 'map of agents'
    const apart = (indexes.at(-1) ?? 0) - (indexes[0] ?? 0) >= indexes.length && indexes.every((index) => read[index]?.isRenamed)
    const isShort = indexes.every((index) => items[index]?.isShort)
    if (isTable ? names.size === 1 : values.size === 1 && !apart && isShort) continue
    doubt(
      indexes.flatMap((index) => items[index]?.name ?? []),
      spans,
      isTable ? mentionWords.twoTables({name}) : mentionWords.clash({name})
    )
  }
}

/** The last rule that fits counts: where a pattern holds for one of the two names, the new one may be allowed what the old one was not. */
function doubtPatterns(text: string, {items}: AgentList, spans: Map<number, MentionSpan>): void {
  const patterns = items.map((item) => textOf(text, item)).filter((name) => name.includes('*'))
  for (const item of items)
    for (const {renaming} of item.name ? spansIn(item.name, spans) : []) {
      const {from, to} = renaming
      if (item.name && patterns.some((pattern) => matchesPattern(pattern, from) !== matchesPattern(pattern, to)))
        doubt([item.name], spans, mentionWords.patternBeside({from, to}))
    }
}

const textOf = (text: string, item: Item | undefined): string => text.slice(item?.name?.start, item?.name?.end)

function doubt(items: readonly Extent[], spans: Map<number, MentionSpan>, reason: string): void {
  for (const item of items)
    for (const span of spansIn(item, spans)) if (span.isSure) spans.set(span.start, {...span, isSure: false, reason})
}

/** A rule that allows and one that denies would speak of the same agent: which one is meant for it, a person has to say. */
function doubtTwoRules(text: string, lists: readonly AgentList[], spans: Map<number, MentionSpan>): void {
  const listsOf = new Map<string, {readonly key: string; readonly item: Item}[]>()
  for (const {holds, keys, items} of lists) {
    if (holds !== 'rules') continue
    for (const item of items)
      for (const name of namesOfRule(readItem(text, item, spans, holds).reads)) {
        const place = `${keys.slice(0, -1).join('\n')}\n${name}`
        const others = listsOf.get(place) ?? []
        others.push({key: keys.at(-1) ?? '', item})
        listsOf.set(place, others)
      }
  }
  for (const [place, rules] of listsOf) {
    if (new Set(rules.map(({key}) => key)).size < 2) continue
    doubt(
      rules.map(({item}) => item),
      spans,
      mentionWords.clash({name: place.slice(place.lastIndexOf('\n') + 1)})
    )
  }
}

function namesOfRule(rule: string): readonly string[] {
  const inner = /^(?:Task|Agent)\(([^()]*)\)$/.exec(rule)?.[1]
  return inner?.split(',').map((name) => name.trim()) ?? []
}
