import {counted, severityCounts} from '../counted.js'
import {security} from '../security.js'
import {fileLink} from './file-link.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'
import {severityTag} from './severity-tag.js'

/** What agents hide, run, or say to whoever reads this, worst first. */
export function securityList({result, label, way}: PageContext): Html {
  const found = security(result)
  if (found.length === 0) return html``
  return html`<details class="fold" open><summary><h3>Security</h3> ${counted(found.length, 'place')}: ${severityCounts(found)}</summary>
<ul class="problems">${found.map(
    ({file, line, severity, message, code}) => html`
<li>${severityTag(severity)} ${fileLink(`${label(file)}:${line}`, way(file))} ${message} <span class="quiet">${code}</span></li>`
  )}
</ul></details>`
}
