import type {Conflict, Position} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {oneLine, shorten} from '../../util/visible-text.js'
import {percent} from '../counted.js'
import {type Html, html} from './html.js'
import {inline} from './inline.js'
import type {GroupView, PageContext} from './page-context.js'
import {quoteInContext} from './quote-in-context.js'
import {severityTag} from './severity-tag.js'
import type {SourcePiece} from './source-pieces.js'
import {writtenPart} from './written-part.js'

type Pieces = ReadonlyMap<string, readonly SourcePiece[]>

/** A conflict with all it takes to decide it: the sides where they stand, who takes them, why they clash, and what was written. */
export function conflictCard(conflict: Conflict, view: GroupView, pieces: Pieces, context: PageContext): Html {
  const {kind, severity, confidence, candidate, topic, message, evidence, positions, resolution} = conflict
  const id = context.conflictAnchor(conflict)
  const files = new Set(positions.flatMap(({origins}) => origins.map(({file}) => context.label(file))))
  return html`<article class="card" id="${id}" tabindex="-1" aria-labelledby="${id}-title" data-conflict data-kind="${kind}" data-group="${view.key}" data-state="${resolution.status === 'decided' ? 'decided' : 'open'}"${
    candidate ? {markup: ' data-candidate'} : ''
  } data-files="${[...files].join('\n')}">
<header><h3 id="${id}-title">${inline(shorten(oneLine(topic), 200))}</h3>
<p class="meta">${severityTag(severity)} ${kind} · <a href="#${view.anchor}">${view.facts.group.name}</a> · ${percent(confidence)} sure · <a href="#${id}">${conflict.id}</a></p></header>
<p>${inline(message)}</p>
<ol class="sides">${positions.map((position, at) => side(position, at, conflict, view, pieces, context))}</ol>
${evidence.length > 0 ? html`<p class="why"><strong>Why</strong> ${evidence.map((one, at) => html`${at > 0 ? '; ' : ''}${inline(one)}`)}</p>` : ''}
${writtenPart(conflict)}
</article>
`
}

/** As many different wordings of a side stand open; the others are folded. */
const mostQuotes = 3

function side(
  {text, origins}: Position,
  at: number,
  {resolution}: Conflict,
  {facts}: GroupView,
  pieces: Pieces,
  context: PageContext
): Html {
  const wordings = [...groupBy(origins, (origin) => oneLine(origin.text))].map(([, same]) => same)
  const who = new Set(origins.map(({file}) => file)).size
  const quotes = wordings.map((same) => quoteInContext(same, facts.group, pieces, context))
  return html`<li class="side${resolution.choice === at ? ' chosen' : ''}">
<h4><span class="nth">${at + 1}</span> ${inline(shorten(oneLine(text), 240))}</h4>
<p class="quiet">${who} of ${facts.agents.length} agents${resolution.choice === at ? ', written now' : ''}</p>
${quotes.slice(0, mostQuotes)}${quotes.length > mostQuotes ? html`<details><summary>${quotes.length - mostQuotes} more wordings</summary>${quotes.slice(mostQuotes)}</details>` : ''}</li>
`
}
