import type {Conflict, MergedRule, RuleOrigin} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {oneLine} from '../../util/visible-text.js'
import {agentText} from './agent-text.js'
import {type Html, html} from './html.js'
import {leftOut} from './left-out.js'
import type {GroupView, PageContext} from './page-context.js'
import {relationWords} from './relation-words.js'
import type {SourcePiece} from './source-pieces.js'

/**
 * Sources and canonical agent side by side, section by section: each canonical rule beside the rules it stands for, then what was left
 * out. One list serves all members: the page shows those rows and sides that a reader asks for.
 */
export function* ruleRows(view: GroupView, pieces: ReadonlyMap<string, readonly SourcePiece[]>, context: PageContext): Generator<Html> {
  const {facts, anchor, key} = view
  const {rules, members, outlines} = facts.group
  const sections = groupBy([...rules.entries()], ([, {section}]) => section.join(' › '))
  const headings = new Map(outlines.map((outline) => [outline.file, outline.headings]))
  const conflicts = conflictsOf(pieces)
  const row = ([index, rule]: [number, MergedRule]) => ruleRow(rule, index, view, context, conflicts.get(index))
  yield html`<h3 id="${anchor}-sides">Side by side</h3>
<p class="quiet">Left what the sources say, right what the canonical agent says for it.</p>
<div class="sides-of" id="${key}rows" data-rows data-members="${members.map(context.label).join('\n')}">
`
  for (const [section, list] of sections)
    yield html`<section class="rows"><div class="row head"><h4 class="theirs">${theirHeadings(list, headings)}</h4><h4 class="ours">${section === '' ? 'Before the first heading' : section}</h4></div>
<ol>${list.map(row)}</ol></section>
`
  yield html`
${leftOut(view, pieces, context)}
</div>`
}

/** A conflict that a rule takes a side in, by the index of the canonical rule. */
function conflictsOf(pieces: ReadonlyMap<string, readonly SourcePiece[]>): ReadonlyMap<number, Conflict> {
  const found = new Map<number, Conflict>()
  for (const list of pieces.values())
    for (const {rule, conflict} of list) if (rule !== undefined && conflict && !conflict.candidate) found.set(rule, conflict)
  return found
}

function ruleRow(
  {text, section: _, line, origins}: MergedRule,
  index: number,
  {facts, key}: GroupView,
  {label, conflictAnchor}: PageContext,
  conflict: Conflict | undefined
): Html {
  const {members} = facts.group
  const words = oneLine(text)
  const files = new Set(origins.map(({file}) => file))
  const only = files.size === 1 && members.length > 1 && members.includes([...files][0] ?? '')
  return html`<li class="row${conflict ? ' contested' : only ? ' only' : ''}" id="${key}r${index + 1}"><ul class="theirs">${origins.map(
    (origin) => originEntry(origin, origin.text === text || oneLine(origin.text) === words, members.indexOf(origin.file), label)
  )}</ul><div class="ours">${agentText(text)} <b>${line}</b>${only ? html` <span class="tag only">only here</span>` : ''}${
    conflict ? html` <a class="tag ${conflict.severity}" href="#${conflictAnchor(conflict)}" data-explain>in conflict</a>` : ''
  }</div></li>
`
}

/** Words that are those of the canonical rule are not said again. */
function originEntry({file, line, text, relation}: RuleOrigin, isSame: boolean, member: number, label: PageContext['label']): Html {
  return html`<li data-m="${member}" class="${relation}"><b>${`${label(file)}:${line}`}</b> <i>${isSame ? 'same words' : relationWords[relation]}</i>${isSame ? '' : html` ${agentText(text)}`}</li>`
}

const mostHeadings = 3

/** The headings that the rules of a section had in their sources, the most frequent first. */
function theirHeadings(
  list: readonly (readonly [number, MergedRule])[],
  headings: ReadonlyMap<string, GroupView['facts']['group']['outlines'][number]['headings']>
): string {
  const counts = new Map<string, number>()
  for (const [, {origins}] of list)
    for (const {file, line} of origins) {
      const words = headings.get(file)?.findLast((heading) => heading.line <= line)?.heading
      if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1)
    }
  const frequent = [...counts].sort(([, left], [, right]) => right - left)
  const words = frequent.slice(0, mostHeadings).map(([heading]) => heading)
  return [...words, ...(frequent.length > mostHeadings ? [`${frequent.length - mostHeadings} more`] : [])].join(' · ')
}
