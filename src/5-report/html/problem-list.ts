import type {Problem} from '../../model.js'
import {counted, severityCounts} from '../counted.js'
import {isSecurity} from '../security.js'
import {worstFirst} from '../worst-first.js'
import {fileLink} from './file-link.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'
import {severityTag} from './severity-tag.js'

/** What people should know about files, worst first. */
export function problemList({result, label, way}: PageContext): Html {
  const all = [
    ...result.unread,
    ...result.remarks,
    ...result.agents.flatMap(({file, problems}) =>
      problems.filter(({code}) => !isSecurity(code)).map((problem): {file: string; problem: Problem} => ({file, problem}))
    )
  ].map(({file, problem}) => ({...problem, file}))
  if (all.length === 0) return html``
  return html`<details class="fold"><summary><h3>Problems in files</h3> ${counted(all.length, 'problem')}: ${severityCounts(all)}</summary>
<ul class="problems">${worstFirst(all).map(
    ({file, line, severity, message, code}) => html`
<li>${severityTag(severity)} ${fileLink(`${label(file)}:${line}`, way(file))} ${message} <span class="quiet">${code}</span></li>`
  )}
</ul></details>`
}
