import {mentionWords} from '../../messages.js'
import type {MentionKind} from '../../model.js'
import type {Item} from './collections.js'
import {doubtClashes, doubtPatterns, doubtTwoRules} from './doubt-rules.js'
import {foldItems, type ReadItem} from './fold-items.js'
import type {AgentList} from './lists-in.js'
import {readItem} from './read-item.js'
import type {Extent, MentionSpan, Occurrence} from './spans.js'
import {spansIn} from './spans-in.js'

const kinds = {
  agents: 'list',
  call: 'call',
  rules: 'call',
  matcher: 'hook',
  'rules by agent': 'map key',
  'map of agents': 'table'
} as const satisfies Readonly<Record<AgentList['holds'], MentionKind>>

/**
 * The names that stand in lists, beside the paths as they are given, and what becomes of items that would then stand there twice: the list
 * has the new name once. Entries that would become one and say different things are doubtful, for one of them would hold for what the
 * other one was about.
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
  const [rules, others] = [lists.filter(({holds}) => holds === 'rules'), lists.filter(({holds}) => holds !== 'rules')]
  for (const list of others) settle(text, list, spans)
  // Calls stand inside of rules, and a rule that is in doubt must not be taken for one that is there already.
  doubtTwoRules(text, rules, spans)
  for (const list of rules) settle(text, list, spans)
  return [...spans.values()]
}

function settle(text: string, list: AgentList, spans: Map<number, MentionSpan>): void {
  if (list.holds === 'rules by agent') doubtPatterns(text, list, spans)
  const read = list.items.map((item) => readItem(text, item, spans, list.holds))
  if (!read.some(({isRenamed}) => isRenamed)) return
  if (list.holds === 'rules by agent' || list.holds === 'map of agents') doubtClashes(text, list, read, spans)
  if (list.holds !== 'map of agents') fold(text, list, read, spans)
}

/** In the head of a table of TOML a name of other than plain characters has quotes. */
const keyed = (text: string, start: number, name: string): string =>
  /\[(?:[\w-]+\.)?$/.test(text.slice(Math.max(0, start - 40), start)) && text[start - 1] === '.' && !/^[\w-]+$/.test(name)
    ? `"${name}"`
    : name

/** The name that an item is, with an at sign before it or without. */
function namedIn(text: string, {start, end}: Extent, byEnd: ReadonlyMap<number, Occurrence>): Occurrence | undefined {
  const one = byEnd.get(end)
  return one && one.start >= start && /^(?:@(?:agent-)?)?$/.test(text.slice(start, one.start)) ? one : undefined
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
