import type {Agent, DraftItem, MergedDraft, Rule} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'
import {allOrigins} from './all-origins.js'
import {openLines} from './open-lines.js'
import {wordsOfRule} from './rule-pair.js'
import {isTurned} from './stands-against.js'

/** The canonical agent, read again: how its rules stand, not what they say. */
export type WrittenAgent = Omit<Agent, 'rules' | 'suspicions'> & {readonly rules: readonly Omit<Rule, 'statements'>[]}

/** What must hold before anything is written; each line says what does not. An empty list is the proof. */
export function verify(draft: MergedDraft, written: WrittenAgent, members: readonly Agent[]): readonly string[] {
  return [...readsBack(draft, written), ...repeats(draft, written), ...frontMatterFaults(written), ...lostLines(draft, members)]
}

/** The canonical file, read again, holds the rules that were meant, in their order. */
function readsBack(draft: MergedDraft, written: WrittenAgent): readonly string[] {
  const meant = itemsOf(draft).map(words)
  const read = written.rules.map(words)
  if (meant.length !== read.length) {
    const first = meant.findIndex((text, index) => text !== read[index])
    const at = first === -1 ? meant.length : first
    return [
      `the canonical agent reads back as ${read.length} rules instead of ${meant.length}, from rule ${at + 1} on: "${meant[at] ?? ''}" became "${read[at] ?? ''}"`
    ]
  }
  return meant.flatMap((text, at) => (text === read[at] ? [] : [`rule ${at + 1} reads back as "${read[at]}" instead of "${text}"`]))
}

/** No rule stands twice, unless the body was taken over as it was. */
function repeats(draft: MergedDraft, written: WrittenAgent): readonly string[] {
  if (draft.body !== undefined) return []
  const seen = new Set<string>()
  return written.rules.flatMap((rule) => {
    const words = `${rule.tableHead}${wordsOfRule(rule)}`
    const key = `${words}${isTurned(written, rule) ? '!' : ''}`
    if (words === '' || !seen.has(key)) {
      seen.add(key)
      return []
    }
    return [`"${rule.text}" stands twice in the canonical agent`]
  })
}

function frontMatterFaults({problems}: Pick<Agent, 'problems'>): readonly string[] {
  return problems
    .filter(({code}) => code.startsWith('front-matter') || code === 'duplicate-key')
    .map(({message}) => `the front matter does not read back: ${message}`)
}

/** Every line of a member's body that carries words is in a rule, in a conflict, or listed as left out. */
function lostLines(draft: MergedDraft, members: readonly Agent[]): readonly string[] {
  const places = [
    ...itemsOf(draft).flatMap(allOrigins),
    ...draft.conflicts.flatMap(({positions}) => positions.flatMap(({origins}) => origins)),
    ...draft.omitted
  ]
  return openLines(places, members).map(({file, line, text}) => `${file}:${line} is accounted for nowhere: "${text}"`)
}

function itemsOf(draft: MergedDraft): readonly DraftItem[] {
  return draft.sections.flatMap(({items}) => items)
}

/** Code must be the same to the blank, and a row must stand under its head. */
function words({form, text, tableHead}: Pick<DraftItem, 'form' | 'text' | 'tableHead'>): string {
  if (form === 'code' || form === 'example') return text
  return `${tableHead ? `${tableHead}\n` : ''}${singleSpaced(text)}`
}
