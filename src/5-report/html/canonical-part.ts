import type {MergedRule} from '../../model.js'
import {canonicalLines} from './canonical-lines.js'
import {conflictsByPlace} from './conflicts-by-place.js'
import {type Html, html} from './html.js'
import {markdownBlocks} from './markdown-blocks.js'
import type {GroupView, PageContext} from './page-context.js'

/** The canonical agent as its readers see it; behind each rule a mark leads to where it comes from and shows it. */
export function canonicalPart({facts, anchor, key}: GroupView, {conflictAnchor}: PageContext): Html {
  const {rules, text, conflicts} = facts.group
  const {body, bodyLine} = canonicalLines(text)
  const conflictAt = conflictsByPlace([...facts.candidates, ...facts.conflicts].reverse())
  const byLine = new Map<number, number[]>()
  for (const [index, {line}] of rules.entries()) byLine.set(line, [...(byLine.get(line) ?? []), index])
  const mark = (index: number, {origins}: MergedRule) => {
    const files = new Set(origins.map(({file}) => file)).size
    const conflict = conflicts.length === 0 ? undefined : origins.map(conflictAt).find(Boolean)
    return html`<a class="mark${conflict && !conflict.candidate ? ' contested' : ''}" href="#${key}r${index + 1}" data-explain aria-label="Rule ${index + 1}: ${files} of ${facts.agents.length} agents">${files}</a>${
      conflict && !conflict.candidate
        ? html`<a class="tag ${conflict.severity}" href="#${conflictAnchor(conflict)}" data-explain>conflict</a>`
        : ''
    }`
  }
  const marks = (line: number, endLine: number): Html[] => {
    const found: Html[] = []
    for (let at = line; at <= endLine; at++)
      for (const index of byLine.get(at + bodyLine - 1) ?? []) found.push(mark(index, rules[index] as MergedRule))
    return found
  }
  return html`<h3 id="${anchor}-canonical">Canonical agent</h3>
<p class="quiet">The number behind a rule says how many agents stand for it; hover or focus it to see which.</p>
<div class="rendered">${markdownBlocks(body, marks)}</div>`
}
