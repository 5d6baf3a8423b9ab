import {mentionWords} from '../../messages.js'
import type {Item} from './collections.js'
import type {ReadItem} from './fold-items.js'
import type {AgentList} from './lists-in.js'
import {matchesPattern} from './matches-pattern.js'
import {readItem} from './read-item.js'
import type {Extent, MentionSpan} from './spans.js'
import {spansIn} from './spans-in.js'

/** Entries of a map that become one: doubtful where their values differ, or where others between them may overrule the first. */
export function doubtClashes(text: string, {items, holds}: AgentList, read: readonly ReadItem[], spans: Map<number, MentionSpan>): void {
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
    const values = new Set(indexes.map((index) => (items[index]?.value ?? '').replace(/^["']|(?<!["',])["',]+$/g, '')))
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
export function doubtPatterns(text: string, {items}: AgentList, spans: Map<number, MentionSpan>): void {
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
export function doubtTwoRules(text: string, lists: readonly AgentList[], spans: Map<number, MentionSpan>): void {
  const listsOf = new Map<string, {readonly key: string; readonly item: Item}[]>()
  for (const {holds, keys, items} of lists) {
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
