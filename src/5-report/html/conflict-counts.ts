import type {Conflict, Severity} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {isUndecided} from '../findings.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How many conflicts of each kind and severity nobody has decided. */
export function conflictCounts({groups}: PageContext): Html {
  const open = groups.flatMap(({facts}) => facts.conflicts.filter(isUndecided))
  if (open.length === 0) return html``
  const kinds = [...groupBy(open, ({kind}) => kind)].sort(([, left], [, right]) => right.length - left.length)
  const present = severities.filter((severity) => count(open, severity) > 0)
  return html`<h3>Open conflicts by kind</h3>
<div class="wide" tabindex="0" role="group" aria-label="Open conflicts by kind"><table class="numbers narrow">
<thead><tr><th scope="col">Kind</th>${present.map((severity) => html`<th scope="col">${severityNames[severity]}</th>`)}<th scope="col">All</th></tr></thead>
<tbody>${kinds.map(
    ([kind, list]) => html`
<tr><th scope="row"><a href="#conflicts" data-kind-link="${kind}">${kind}</a></th>${present.map((severity) => cell(count(list, severity)))}<td>${list.length}</td></tr>`
  )}
</tbody>
<tfoot><tr><th scope="row">All</th>${present.map((severity) => cell(count(open, severity)))}<td>${open.length}</td></tr></tfoot>
</table></div>`
}

const severityNames: Readonly<Record<Severity, string>> = {error: 'Errors', warning: 'Warnings', info: 'Notes'}

function count(conflicts: readonly Conflict[], severity: Severity): number {
  return conflicts.filter((conflict) => conflict.severity === severity).length
}

function cell(value: number): Html {
  return value === 0 ? html`<td class="none">–</td>` : html`<td>${value}</td>`
}
