import type {Agent, Conflict, DraftItem, MergedDraft, Omission} from '../model.js'
import {wordsOfRule} from './rule-pair.js'

/** What must hold before anything is written; each line says what does not. An empty list is the proof. */
export function verify(draft: MergedDraft, written: Agent, members: readonly Agent[]): readonly string[] {
  return [
    ...readsBack(draft, written),
    ...repeats(draft, written),
    ...frontMatterFaults(written),
    ...members.flatMap((member) => lostLines(member, draft))
  ]
}

/** The canonical file, read again, holds the rules that were meant, in their order. */
function readsBack(draft: MergedDraft, written: Agent): readonly string[] {
  const meant = itemsOf(draft).map(words)
  const read = written.rules.map(words)
  if (meant.length !== read.length) {
    const at = meant.findIndex((text, index) => text !== read[index])
    return [
      `the canonical agent reads back as ${read.length} rules instead of ${meant.length}, from rule ${at + 1} on: "${meant[at] ?? ''}" became "${read[at] ?? ''}"`
    ]
  }
  return meant.flatMap((text, at) => (text === read[at] ? [] : [`rule ${at + 1} reads back as "${read[at]}" instead of "${text}"`]))
}

/** No rule stands twice, unless the body was taken over as it was. */
function repeats(draft: MergedDraft, written: Agent): readonly string[] {
  if (draft.body !== undefined) return []
  const seen = new Set<string>()
  return written.rules.flatMap((rule) => {
    const key = `${rule.tableHead}${wordsOfRule(rule)}`
    if (key === '' || !seen.has(key)) {
      seen.add(key)
      return []
    }
    return [`"${rule.text}" stands twice in the canonical agent`]
  })
}

function frontMatterFaults({problems}: Agent): readonly string[] {
  return problems
    .filter(({code}) => code.startsWith('front-matter') || code === 'duplicate-key')
    .map(({message}) => `the front matter does not read back: ${message}`)
}

/** Every line of a member's body that carries words is in a rule, in a conflict, or listed as left out. */
function lostLines(member: Agent, draft: MergedDraft): readonly string[] {
  const covered = new Set<number>()
  const cover = (places: readonly {file: string; line: number; endLine: number}[]): void => {
    for (const {file, line, endLine} of places) if (file === member.file) for (let at = line; at <= endLine; at++) covered.add(at)
  }
  cover(itemsOf(draft).flatMap(({origins}) => origins))
  cover(draft.conflicts.flatMap(({positions}: Conflict) => positions.flatMap(({origins}) => origins)))
  cover(draft.omitted as readonly Omission[])
  return member.body.split('\n').flatMap((text, at) => {
    const line = member.frontMatter.bodyLine + at
    return covered.has(line) || !/[\p{L}\p{N}]/u.test(text) || /^#{1,6}\s/.test(text) || /^\s*(?:```|~~~)/.test(text)
      ? []
      : [`${member.file}:${line} is accounted for nowhere: "${text.trim()}"`]
  })
}

function itemsOf(draft: MergedDraft): readonly DraftItem[] {
  return draft.sections.flatMap(({items}) => items)
}

/** Code must be the same to the blank, and a row must stand under its head. */
function words({form, text, tableHead}: Pick<DraftItem, 'form' | 'text' | 'tableHead'>): string {
  if (form === 'code' || form === 'example') return text
  return `${tableHead ? `${tableHead}\n` : ''}${text.replace(/\s+/g, ' ').trim()}`
}
