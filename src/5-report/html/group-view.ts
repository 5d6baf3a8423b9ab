import {counted} from '../counted.js'
import {isUndecided} from '../findings.js'
import {canonicalPart} from './canonical-part.js'
import {editedList} from './edited-list.js'
import {fileLink} from './file-link.js'
import {frontTable} from './front-table.js'
import {grouped} from './grouped.js'
import {hostsPart} from './hosts-part.js'
import {type Html, html} from './html.js'
import {memberTable} from './member-table.js'
import {overlapMatrix} from './overlap-matrix.js'
import type {GroupView, PageContext} from './page-context.js'
import {pairList} from './pair-list.js'
import {ruleRows} from './rule-rows.js'
import type {SourcePiece} from './source-pieces.js'

/** A group in full: its members, the canonical agent, and both side by side; in pieces, because large strings cost far more than small ones. */
export function* groupView(view: GroupView, pieces: ReadonlyMap<string, readonly SourcePiece[]>, context: PageContext): Generator<Html> {
  const {facts, anchor, key, page, isLarge} = view
  const {group, agents, rulesBefore, conflicts, pairs, overlap} = facts
  const {way} = context
  const open = conflicts.filter(isUndecided).length
  const hosts = hostsPart(view, context)
  const part = (name: string, words: string) => html`<a href="#${anchor}-${name}">${words}</a> `
  yield html`<section class="view" id="${anchor}" data-view data-group="${key}" tabindex="-1" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${group.name}</h2>
<p class="lead">${counted(agents.length, 'agent')}, ${overlap} overlap, became ${fileLink(group.canonical, way(group.canonical))}. ${grouped(rulesBefore)} rules became ${grouped(group.rules.length)}, ${grouped(group.tokens.sum)} tokens ${grouped(group.tokens.result)}. ${
    open === 0 ? 'No conflict is open.' : html`<a href="#conflicts" data-group-link="${key}">${counted(open, 'open conflict')}</a>.`
  }${isLarge ? ' This group alone is more than a page should hold, so it may open slowly.' : ''}</p>
<p class="parts">${part('members', 'Members')}${part('front', 'Front matter')}${part('canonical', 'Canonical agent')}${part('sides', 'Side by side')}${hosts.markup === '' ? '' : part('hosts', 'Other hosts')}</p>
<h3 id="${anchor}-members">Members</h3>
${memberTable(view, pieces, context)}
${pairs.length > 0 && agents.length > 2 ? overlapMatrix([{name: '', range: '', files: group.members}], pairs, context) : ''}
${page === 'report.html' ? '' : pairList(pairs, context)}
${editedList(group, way)}
${frontTable(view, context)}
`
  yield html`${canonicalPart(view, context)}
`
  yield* ruleRows(view, pieces, context)
  yield html`
${hosts}</section>
`
}
