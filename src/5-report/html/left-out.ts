import {groupBy} from '../../util/group-by.js'
import {counted} from '../counted.js'
import {agentText} from './agent-text.js'
import {type Html, html} from './html.js'
import {inline} from './inline.js'
import type {GroupView, PageContext} from './page-context.js'
import type {SourcePiece} from './source-pieces.js'

/** What stands in no canonical rule, by reason; headings and front matter have their place elsewhere. */
export function leftOut(
  {facts}: GroupView,
  pieces: ReadonlyMap<string, readonly SourcePiece[]>,
  {label, conflictAnchor}: PageContext
): Html {
  const {members} = facts.group
  const gone = [...pieces.values()].flat().filter(({rule}) => rule === undefined)
  if (gone.length === 0) return html``
  const byReason = [...groupBy(gone, ({reason}) => reason ?? '')]
  return html`<section class="rows"><div class="row head"><h4 class="theirs">Left out: ${counted(gone.length, 'place')}</h4><h4 class="ours">Why</h4></div>
<ol>${byReason.map(
    ([reason, list]) => html`<li class="row gone"><ul class="theirs">${list.map(
      ({file, line, text, conflict, kind}) =>
        html`<li data-m="${members.indexOf(file)}" class="${kind}"><b>${`${label(file)}:${line}`}</b> <i>${kind === 'conflict' ? 'in conflict' : 'left out'}</i>${
          conflict && !conflict.candidate
            ? html` <a class="tag ${conflict.severity}" href="#${conflictAnchor(conflict)}" data-explain>conflict</a>`
            : ''
        } ${agentText(text)}</li>`
    )}</ul><div class="ours">${inline(reason)}</div></li>
`
  )}</ol></section>
`
}
