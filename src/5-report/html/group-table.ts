import {percent} from '../counted.js'
import {isUndecided} from '../findings.js'
import {grouped} from './grouped.js'
import {type Html, html} from './html.js'
import type {GroupView, PageContext} from './page-context.js'

/** A row for each group: what went in and what came out. */
export function groupTable({groups, result: {mirrors}}: PageContext): Html {
  if (groups.length === 0)
    return html`<p>No two agents${mirrors.length > 0 ? ' of one host' : ''} do the same job, so nothing was merged.</p>`
  return html`<h3>Groups</h3>
<div class="wide" tabindex="0" role="group" aria-label="Groups">
<table class="numbers">
<thead><tr><th scope="col">Canonical agent</th><th scope="col">Agents</th><th scope="col">Overlap</th><th scope="col">Rules before</th><th scope="col">Rules after</th><th scope="col">Tokens before</th><th scope="col">Tokens after</th><th scope="col">Change</th><th scope="col">Open conflicts</th></tr></thead>
<tbody>${groups.map(row)}
</tbody>
</table>
</div>`
}

function row({facts, anchor, page}: GroupView): Html {
  const {group, agents, overlap, rulesBefore, conflicts} = facts
  const {sum, result} = group.tokens
  const open = conflicts.filter(isUndecided).length
  return html`
<tr><th scope="row"><a href="${page === 'report.html' ? '' : page}#${anchor}">${group.name}</a></th><td>${agents.length}</td><td>${overlap}</td><td>${grouped(rulesBefore)}</td><td>${grouped(group.rules.length)}</td><td>${grouped(sum)}</td><td>${grouped(result)}</td><td>${sum === 0 ? '' : result <= sum ? `−${percent(1 - result / sum)}` : `+${percent(result / sum - 1)}`}</td><td>${open === 0 ? html`<span class="none">–</span>` : open}</td></tr>`
}
