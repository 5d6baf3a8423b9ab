import {driftWords} from '../../messages.js'
import type {Mirror} from '../../model.js'
import {counted} from '../counted.js'
import {fileLink} from './file-link.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'

/** The agents that are kept for several hosts, with where they say something else than the others. */
export function mirrorList(context: PageContext): Html {
  const {mirrors} = context.result
  if (mirrors.length === 0) return html``
  return html`<details class="fold"><summary><h3>Mirrors</h3> ${counted(mirrors.length, 'agent')} kept for several hosts</summary>
${mirrorTable(mirrors, 'Mirrors', context)}</details>`
}

/** A row for each file of these mirrors, with the first of what differs in it. */
export function mirrorTable(mirrors: readonly Mirror[], name: string, {label, way}: PageContext): Html {
  return html`<div class="wide" tabindex="0" role="group" aria-label="${name}">
<table>
<thead><tr><th scope="col">Agent</th><th scope="col">Host</th><th scope="col">File</th><th scope="col">Differs</th></tr></thead>
<tbody>${mirrors.map(({name, members}) =>
    members.map(
      ({host, file, drift}) => html`
<tr><th scope="row">${name}</th><td>${host}</td><td>${fileLink(label(file), way(file))}</td><td>${
        drift.length === 0
          ? 'no'
          : html`${driftWords.counts(drift)}<ul>${drift.slice(0, shown).map((one) => html`<li>${driftWords.one(one)}</li>`)}</ul>`
      }</td></tr>`
    )
  )}
</tbody></table></div>`
}

/** The report and `report.json` have all of them. */
const shown = 5
